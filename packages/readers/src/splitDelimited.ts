import type { SourceLine } from "@rata/importing/table/SourceTable";
import type { ReadLimits } from "./limits.ts";

/** A limit that a text goes beyond, or a quotation that never ends, and the line where. */
export interface SplitFault {
  code:
    | "line-too-long"
    | "cell-too-long"
    | "too-many-cells-in-line"
    | "too-many-lines"
    | "too-many-cells-in-file"
    | "quote-unclosed";
  line: number;
  limit: number;
}
export type SplitText = { ok: true; lines: SourceLine[] } | { ok: false; fault: SplitFault };

/**
 * Splits delimited text into cells as RFC 4180 says: a cell that begins with a quotation mark goes on to its closing one, over
 * line breaks too. In `strict` mode a quotation that never ends is a fault; otherwise (text with prose around, where a mark may
 * just be a mark) it is taken as it stands. Each line keeps the number of its first physical line. Linear in the text.
 */
export function splitDelimited(text: string, delimiter: string, limits: ReadLimits, strict: boolean): SplitText {
  const state: State = { text, delimiter, limits, strict, at: 0, line: 1, areQuotesPlain: false };
  const lines: SourceLine[] = [];
  let cellCount = 0;
  while (state.at < text.length) {
    const line = state.line;
    const cells = readLine(state);
    if (!Array.isArray(cells)) return { ok: false, fault: cells };
    lines.push({ line, cells });
    cellCount += cells.length;
    if (cellCount > limits.cells)
      return { ok: false, fault: { code: "too-many-cells-in-file", line, limit: limits.cells } };
    if (lines.length > limits.rows) return { ok: false, fault: { code: "too-many-lines", line, limit: limits.rows } };
  }
  return { ok: true, lines };
}

interface State {
  text: string;
  delimiter: string;
  limits: ReadLimits;
  strict: boolean;
  at: number;
  line: number;
  /** Set once a quotation did not end: from there on marks are plain, so that the search is not made again and again. */
  areQuotesPlain: boolean;
}

function readLine(state: State): string[] | SplitFault {
  const { text, limits } = state;
  const firstLine = state.line;
  const start = state.at;
  const cells: string[] = [];
  for (;;) {
    const cell = readCell(state);
    if (typeof cell !== "string") return cell;
    cells.push(cell);
    if (cell.length > limits.cellLength) return { code: "cell-too-long", line: firstLine, limit: limits.cellLength };
    if (cells.length > limits.cellsPerRow)
      return { code: "too-many-cells-in-line", line: firstLine, limit: limits.cellsPerRow };
    if (state.at - start > limits.lineLength)
      return { code: "line-too-long", line: firstLine, limit: limits.lineLength };
    if (text.startsWith(state.delimiter, state.at)) {
      state.at += state.delimiter.length;
      continue;
    }
    skipLineBreak(state);
    return cells;
  }
}

function readCell(state: State): string | SplitFault {
  if (state.text[state.at] === '"' && !state.areQuotesPlain) {
    const quoted = readQuoted(state);
    if (quoted !== null) return quoted;
    if (state.strict) return { code: "quote-unclosed", line: state.line, limit: state.limits.cellLength };
    state.areQuotesPlain = true;
  }
  const end = findCellEnd(state);
  const cell = state.text.slice(state.at, end);
  state.at = end;
  return cell;
}

/** The quoted cell at the state, whose closing mark stands before a delimiter or the end of the line; null when there is none. */
function readQuoted(state: State): string | null {
  const { text, limits } = state;
  let at = state.at + 1;
  let cell = "";
  while (at - state.at <= limits.cellLength + 2) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return null;
    cell += text.slice(at, mark);
    if (text[mark + 1] === '"') {
      cell += '"';
      at = mark + 2;
      continue;
    }
    if (!isCellEnd(state, mark + 1)) return null;
    state.line += countLineBreaks(text.slice(state.at, mark));
    state.at = mark + 1;
    return cell;
  }
  return null;
}

function isCellEnd({ text, delimiter }: State, at: number): boolean {
  return at >= text.length || text[at] === "\n" || text[at] === "\r" || text.startsWith(delimiter, at);
}

function findCellEnd(state: State): number {
  let at = state.at;
  while (!isCellEnd(state, at)) at += 1;
  return at;
}

function skipLineBreak(state: State): void {
  if (state.text[state.at] === "\r") state.at += 1;
  if (state.text[state.at] === "\n") state.at += 1;
  state.line += 1;
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
