/**
 * Tables in typst. A plain one is typst's own, which repeats the head. One with groups over rows is cut into pages here, since a
 * spanning cell of typst shows its words on its first page only: rows are measured, packed page by page, and a group that goes on
 * stands again on the next page with "(lanjutan)". Totals are never parted from the row above them.
 */
export const TYPST_TABLE = `
#let rata-window = 120

#let rata-fill(role) = if role == "total" { luma(226) } else if role == "subtotal" { luma(241) }

#let rata-words(cell, role, is-continued) = {
  let words = if is-continued and cell.t != "" { [#cell.t #emph(rata-continued)] } else { cell.t }
  align(cell.a, if role == "normal" { words } else { strong(words) })
}

#let rata-cell(cell, row, span, role, is-continued) = table.cell(
  x: cell.x, y: row, colspan: cell.c, rowspan: span, fill: rata-fill(role), rata-words(cell, role, is-continued),
)

#let rata-head(head) = head.map(cell => table.cell(
  x: cell.x, y: cell.y, colspan: cell.c, rowspan: cell.r, fill: luma(233), align(center + horizon, strong(cell.t)),
))

#let rata-plain-table(columns, head, head-rows, roles, cells, size, inset) = {
  set text(size: size)
  set par(justify: false, leading: 0.45em)
  block(width: 100%, above: 4pt, below: 9pt, table(
    columns: columns.map(it => it * 1fr), inset: inset, stroke: rata-hair,
    table.header(repeat: true, ..rata-head(head)),
    ..cells.map(cell => rata-cell(cell, cell.y + head-rows, cell.r, roles.at(cell.y), false)),
  ))
}

// The heights of all rows of a head, whose spans lie wholly within it.
#let rata-head-heights(head, head-rows, height-of) = {
  let heights = (0pt,) * head-rows
  for cell in head.sorted(key: it => it.y + it.r) {
    let last = cell.y + cell.r - 1
    let above = heights.slice(cell.y, last).sum(default: 0pt)
    heights.at(last) = calc.max(heights.at(last), height-of(cell) - above)
  }
  heights
}

// How many of the next rows fit into the room: their heights, the last grown for groups that are cut there. Only a window of rows
// comes in, since typst hashes what a function is given: the whole table on every page would be quadratic.
#let rata-pack(start, rows, roles, next-role, open, room, height-of, continued-height-of) = {
  let heights = ()
  let extras = ()
  let sum = 0pt
  let groups = open.map(cell => (last: cell.y + cell.r - 1, until: continued-height-of(cell)))
  for (offset, cells) in rows.enumerate() {
    let row = start + offset
    let height = 0pt
    for cell in cells {
      let need = height-of(cell, roles.at(offset))
      if cell.r == 1 { height = calc.max(height, need) } else { groups.push((last: cell.y + cell.r - 1, until: sum + need)) }
    }
    for group in groups { if group.last == row { height = calc.max(height, group.until - sum) } }
    groups = groups.filter(group => group.last > row)
    let reach = calc.max(sum + height, ..groups.map(group => group.until))
    if reach > room { break }
    sum += height
    heights.push(height)
    extras.push(reach - sum)
  }
  // A total goes to the next page together with the row above it.
  while heights.len() > 1 and roles.at(heights.len(), default: next-role) != "normal" {
    let _ = heights.pop()
    let _ = extras.pop()
  }
  if heights.len() > 0 { heights.last() += extras.last() }
  heights
}

#let rata-grouped-table(columns, head, head-rows, roles, cells, size, inset, page) = {
  set text(size: size)
  set par(justify: false, leading: 0.42em)
  context {
    let widths = columns.map(it => page.width * it / columns.sum())
    let room-of(cell) = widths.slice(cell.x, cell.x + cell.c).sum() - 2 * inset
    let height-of(cell, role) = measure(width: room-of(cell), rata-words(cell, role, false)).height + 2 * inset
    let is-wide(cell) = room-of(cell) > 28pt
    let continued-height-of(cell) = measure(width: room-of(cell), rata-words(cell, "normal", is-wide(cell))).height + 2 * inset
    let head-height-of(cell) = measure(width: room-of(cell), strong(cell.t)).height + 2 * inset
    let head-heights = rata-head-heights(head, head-rows, head-height-of)
    let by-row = roles.map(_ => ())
    for cell in cells { by-row.at(cell.y).push(cell) }
    let slack = 1pt + head-heights.sum(default: 0pt)
    // Before the first pass over the document nobody knows where the table begins. Packing it from a guess would do all the work
    // twice and be thrown away: it stays out of that pass.
    let top = here().position().y
    let room = page.bottom - calc.max(top, page.top) - slack
    let start = if top > 0pt { 0 } else { roles.len() }
    let open = ()
    let is-first = true
    while start < roles.len() {
      let until = calc.min(start + rata-window, roles.len())
      let next-role = roles.at(until, default: "normal")
      let heights = rata-pack(
        start, by-row.slice(start, until), roles.slice(start, until), next-role, open, room, height-of, continued-height-of,
      )
      let is-late = is-first and room < page.bottom - page.top - slack
      if heights.len() == 0 and is-late {
        pagebreak(weak: true)
        room = page.bottom - page.top - slack
        is-first = false
        continue
      }
      // A single row higher than a page is left to typst, which breaks it inside its cells.
      if heights.len() == 0 { heights = (auto,) }
      let end = start + heights.len()
      let from = start
      let fresh = by-row.slice(from, end).flatten()
      if from > 0 { pagebreak(weak: true) }
      block(width: 100%, above: 0pt, below: if end == roles.len() { 9pt } else { 0pt }, table(
        columns: widths, rows: head-heights + heights, inset: inset, stroke: rata-hair,
        table.header(repeat: true, ..rata-head(head)),
        ..open.map(cell => rata-cell(cell, head-rows, calc.min(cell.y + cell.r, end) - from, "normal", is-wide(cell))),
        ..fresh.map(cell => rata-cell(cell, cell.y - from + head-rows, calc.min(cell.y + cell.r, end) - cell.y, roles.at(cell.y), false)),
      ))
      open = (open + fresh).filter(cell => cell.y + cell.r > end)
      start = end
      is-first = false
      room = page.bottom - page.top - slack
    }
  }
}
`;
