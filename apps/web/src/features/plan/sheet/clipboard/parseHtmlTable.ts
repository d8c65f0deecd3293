/** Most cells that a table is spread to: a cell may say that it spans a million others. */
const MOST = 50_000;

/**
 * The first table of copied HTML as a block: a cell that spans others stands in all of them, as a merged cell does. Null without a
 * table. Nothing of the HTML is drawn or run.
 */
export function parseHtmlTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(withoutStyles(html), "text/html").querySelector("table");
  if (table === null) return null;
  const block: string[][] = [];
  let cells = 0;
  for (const [at, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (block[at]?.[column] !== undefined) column += 1;
      const text = textOf(cell);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1)
        for (let right = 0; right < cell.colSpan; right += 1) {
          if ((cells += 1) > MOST || at + down >= table.rows.length) break;
          (block[at + down] ??= [])[column + right] = text;
        }
      column += cell.colSpan;
    }
    block[at] ??= [];
  }
  return fill(block);
}

/** Sheets send their looks along, which the page's policy would refuse one by one, though nothing of it is drawn. */
function withoutStyles(html: string): string {
  return html
    .replaceAll(/<style\b[\s\S]*?<\/style\s*>/giu, "")
    .replaceAll(/(<[^<>]*?)\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/giu, "$1");
}

/** Line breaks of the source are white space in HTML; only <br> and paragraphs break lines. */
function textOf(cell: HTMLTableCellElement): string {
  for (const mark of cell.querySelectorAll("br")) mark.replaceWith("\ue000");
  for (const part of cell.querySelectorAll("p + p, div + div")) part.prepend("\ue000");
  return (cell.textContent ?? "")
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .replaceAll(/ ?\ue000 ?/gu, "\n")
    .trim();
}

function fill(block: readonly (readonly (string | undefined)[])[]): string[][] {
  const width = Math.max(0, ...block.map((line) => line.length));
  return block.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
}
