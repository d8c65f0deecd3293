import { CONTINUED } from "@rata/reporting/document/sayCaption";
import { TYPST_TABLE } from "./typstTable.ts";

/**
 * The functions that rendered documents call, in typst. Constant: nothing of a document is ever pasted into it. Lengths are points
 * and millimetres on paper.
 */
export const TYPST_LIBRARY = `
#let rata-ink = rgb("22201d")
#let rata-soft = rgb("5c574f")
#let rata-hair = 0.4pt + rgb("8a847a")
#let rata-own = rgb("0b6e6e")
#let rata-roles = (own: rata-own, parent: rgb("a86f00"), nation: rgb("6b6b6b"), target: rgb("9b2f26"))
#let rata-continued = "${CONTINUED}"

#let rata-page(width, height, margin, head, foot, has-numbers, mark) = (
  width: width, height: height, margin: margin, numbering: "1",
  header: text(size: 7.5pt, fill: rata-soft, block(width: 100%, stroke: (bottom: rata-hair), inset: (bottom: 2.5pt), head)),
  footer: context text(size: 6.5pt, fill: rata-soft, grid(
    columns: (1fr, auto), column-gutter: 8pt,
    foot,
    if has-numbers [Halaman #counter(page).display("1") dari #counter(page).final().first()],
  )),
  background: if mark != none {
    place(center + horizon, rotate(-32deg, text(size: 88pt, weight: "bold", fill: luma(234), tracking: 4pt, mark)))
  },
)

#let rata-runs(runs) = for (words, mark) in runs {
  if mark == "strong" { strong(words) } else if mark == "emphasis" { emph(words) } else { words }
}

#let rata-heading(level, words) = heading(level: level, numbering: none, words)

#let rata-paragraph(alignment, size, runs) = {
  let sizes = (normal: 10.5pt, small: 8.5pt, large: 12.5pt)
  let at = (start: left, center: center, end: right, justify: left).at(alignment)
  block(width: 100%, above: 6pt, below: if size == "large" { 6pt } else { 8pt }, {
    set text(size: sizes.at(size))
    set par(justify: alignment == "justify")
    align(at, rata-runs(runs))
  })
}

#let rata-list(marker, items) = {
  if marker == "bullet" { list(..items.map(rata-runs)) }
  else { enum(numbering: if marker == "number" { "1." } else { "a." }, ..items.map(rata-runs)) }
}

#let rata-caption(series, label, words) = [#block(width: 100%, above: 8pt, below: 5pt, sticky: true, {
  strong(label)
  h(0.5em)
  words
})#metadata((series: series, words: label + "  " + words)) <rata-caption>]

#let rata-contents(of, title) = {
  block(above: 12pt, below: 7pt, strong(title))
  context {
    let entries = if of == "headings" {
      query(heading).filter(it => it.level <= 2).map(it => (at: it.location(), level: it.level, words: it.body))
    } else {
      query(<rata-caption>).filter(it => it.value.series == of).map(it => (at: it.location(), level: 1, words: it.value.words))
    }
    for entry in entries {
      block(above: 5.5pt, below: 5.5pt, inset: (left: (entry.level - 1) * 12pt), link(entry.at, {
        entry.words
        box(width: 1fr, inset: (x: 3pt), repeat(justify: false, ". "))
        str(counter(page).at(entry.at).first())
      }))
    }
  }
}

#let rata-letterhead(lines, logo) = {
  let sizes = (government: 13pt, unit: 15pt, address: 9pt)
  let words = align(center, stack(spacing: 5pt, ..lines.map(((words, size)) => text(
    size: sizes.at(size), weight: if size == "address" { "regular" } else { "bold" }, words,
  ))))
  block(width: 100%, below: 14pt, inset: (bottom: 6pt), stroke: (bottom: 1.6pt + rata-ink),
    if logo == none { words } else { grid(columns: (22mm, 1fr, 22mm), align: horizon, logo, words, none) })
}

#let rata-signature(intro, office, name, details) = block(width: 100%, above: 24pt, breakable: false, align(right,
  block(width: 75mm, align(left, {
    intro
    for line in office { linebreak(); line }
    v(20mm)
    if name != none { strong(name) }
    for line in details { linebreak(); line }
  }))))

#let rata-bars(bars) = block(width: 100%, above: 12pt, below: 8pt, breakable: bars.len() > 20, grid(
  columns: (34%, 1fr), column-gutter: 6pt, row-gutter: 5pt,
  ..bars.map(((label, share, figure)) => (
    align(right + horizon, text(size: 8.5pt, label)),
    align(left + horizon, box(width: 100%, {
      box(baseline: 1pt, rect(width: share * 68%, height: 8pt, fill: rata-own, stroke: none))
      h(3pt)
      text(size: 8.5pt, figure)
    })),
  )).flatten(),
))

#let rata-lines(periods, lines) = block(width: 100%, above: 6pt, below: 8pt, breakable: false, {
  block(width: 100%, height: 55mm, inset: (x: 8mm), stroke: (bottom: rata-hair), {
    for (label, role, runs) in lines {
      let paint = rata-roles.at(role)
      for points in runs {
        for (from, to) in points.slice(0, -1).zip(points.slice(1)) {
          place(line(
            start: (from.at(0) * 100%, from.at(1) * 100%), end: (to.at(0) * 100%, to.at(1) * 100%),
            stroke: (paint: paint, thickness: 1.3pt, dash: if role == "target" { "dashed" } else { none }),
          ))
        }
        for (x, y, figure) in points {
          place(dx: x * 100% - 1.5pt, dy: y * 100% - 1.5pt, circle(radius: 1.5pt, fill: paint, stroke: none))
          place(dx: x * 100% - 10mm, dy: y * 100% - 9pt, box(width: 20mm, align(center, text(size: 7pt, figure))))
        }
      }
    }
  })
  let step = if periods.len() > 1 { 100% / (periods.len() - 1) } else { 0% }
  block(width: 100%, height: 12pt, inset: (x: 8mm), below: 6pt, for (index, words) in periods.enumerate() {
    place(dx: index * step - 12mm, box(width: 24mm, align(center, text(size: 8pt, words))))
  })
  for (label, role, runs) in lines {
    box(rect(width: 10pt, height: 2pt, fill: rata-roles.at(role), stroke: none))
    h(3pt)
    text(size: 8pt, label)
    h(12pt)
  }
})

${TYPST_TABLE}
`;
