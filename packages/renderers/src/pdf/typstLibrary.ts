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

#let rata-picture(width, height, has-caption, marks) = block(
  width: width, height: height, above: 12pt, below: 8pt, breakable: false, sticky: has-caption, marks.join(),
)

// Words at a base line; the box is wider than any picture, so that they stand left of, about or right of their place.
#let rata-label(x, y, anchor, words) = {
  let room = 4000pt
  let at = (start: left, middle: center, end: right).at(anchor)
  let dx = (start: x, middle: x - room / 2, end: x - room).at(anchor)
  place(dx: dx, dy: y, box(width: room, align(at, {
    set text(top-edge: "baseline", bottom-edge: "baseline")
    words
  })))
}

${TYPST_TABLE}
`;
