import type { PointedHeader } from "#Choices";
import { cleanCell, type SourceLine, type SourceTable } from "#table/SourceTable";
import { toHeaderWords } from "./headerSignature.ts";
import { isNumberLine } from "./Layout.ts";
import type { RememberedMeaning } from "./MatrixChoices.ts";

/** Where headers with remembered words stand, each once: on later pages they are repeats. Linear in the lines for a given memory. */
export function findRememberedHeaders(table: SourceTable, remembered: readonly RememberedMeaning[]): PointedHeader[] {
  const byFirst = Map.groupBy(remembered, ({ words }) => toKey(words[0] ?? []));
  const found = new Map<string, TallHeader>();
  if (remembered.length === 0) return [];
  const lines = table.lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  for (const [at, { line, cells }] of lines.entries()) {
    for (const known of byFirst.get(toKey(toHeaderWords(cells.map(cleanCell)))) ?? []) {
      const last = found.has(known.signature) ? null : findLastLine(lines, at, known.words);
      if (last !== null) found.set(known.signature, { line, height: last - line + 1 });
    }
  }
  return keepApart([...found.values()]);
}

/** The line of the last of the rows with these words from `at` on, lines of column numbers left aside; null when they do not stand there. */
function findLastLine(lines: readonly SourceLine[], at: number, words: readonly (readonly string[])[]): number | null {
  let next = 0;
  for (const { line, cells } of lines.slice(at, at + words.length * 2)) {
    const cleaned = cells.map(cleanCell);
    if (next > 0 && isNumberLine(cleaned)) continue;
    if (toKey(toHeaderWords(cleaned)) !== toKey(words[next] ?? [])) return null;
    next += 1;
    if (next === words.length) return line;
  }
  return null;
}

/** Where two begin at one line the taller says more. */
function keepApart(headers: readonly TallHeader[]): TallHeader[] {
  const tallest = new Map<number, TallHeader>();
  for (const header of headers)
    if ((tallest.get(header.line)?.height ?? 0) < header.height) tallest.set(header.line, header);
  return [...tallest.values()].toSorted((a, b) => a.line - b.line);
}

type TallHeader = Required<PointedHeader>;

function toKey(words: readonly string[]): string {
  return words.join("\u001F");
}
