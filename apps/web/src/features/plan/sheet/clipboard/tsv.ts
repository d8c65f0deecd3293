/** A block of cells as sheets put it on the clipboard: quotes around what holds a tab, a line break or a quote, as Excel does. */
export function toTsv(block: readonly (readonly string[])[]): string {
  return block.map((line) => line.map(quote).join("\t")).join("\r\n");
}

/** Reads such a block. A quote that does not begin a cell is a letter like any other. The last line break ends the block. */
export function parseTsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    line.push(cell);
    if (text[end] === "\t") {
      at = end + 1;
      continue;
    }
    lines.push(line);
    line = [];
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    if (at === text.length) break;
  }
  return lines;
}

function quote(cell: string): string {
  return /[\t\r\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function readPlain(text: string, from: number): { cell: string; end: number } {
  let end = from;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return { cell: text.slice(from, end), end };
}

/** A quoted cell; where the quote is never closed, or closed inside words, it was no quoting. */
function readQuoted(text: string, from: number): { cell: string; end: number } {
  let cell = "";
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const isClosed = at + 1 === text.length || isEnd(text[at + 1]);
      return isClosed ? { cell: cell.replaceAll("\r\n", "\n"), end: at + 1 } : readPlain(text, from);
    }
  }
  return readPlain(text, from);
}

function isEnd(letter: string | undefined): boolean {
  return letter === "\t" || letter === "\n" || letter === "\r";
}
