import { type Choices, isLeftOut, type TableKey } from "#Choices";
import type { ReadTable } from "#Reading";
import { cleanCell, isFilledLine, type SourceLine, type SourceTable } from "./SourceTable.ts";

/** Where a header stands among the filled lines of a source: its first line, and the first after it. */
export interface SeenHeader {
  first: number;
  end: number;
}

/** The one table of a source, its header told from its body. */
export interface OpenTable<Header extends SeenHeader> {
  key: TableKey;
  header: Header;
  table: ReadTable;
  /** The lines above the header: titles, and whose table it is. */
  head: readonly SourceLine[];
  body: readonly SourceLine[];
}

/**
 * Opens a source that holds one table. The header is sought where a person pointed (`pointed` is a place among the lines), else
 * anywhere. Null where none is found, or the source is left out.
 */
export function openTable<Header extends SeenHeader>(
  source: SourceTable,
  number: number,
  choices: Pick<Choices, "headers">,
  seek: (lines: readonly SourceLine[], pointed: number | null) => Header | null,
): OpenTable<Header> | null {
  if (isLeftOut(choices, number)) return null;
  const key = String(number);
  const lines = source.lines.filter(isFilledLine);
  const [choice] = choices.headers?.[key] ?? [];
  const pointed = choice === undefined ? null : lines.findIndex(({ line }) => line === choice.line);
  const header = pointed === -1 ? null : seek(lines, pointed);
  const names = header === null ? [] : lines.slice(header.first, header.end);
  const [line, last] = [names[0]?.line, names.at(-1)?.line];
  if (header === null || line === undefined || last === undefined) return null;
  return {
    key,
    header,
    head: lines.slice(0, header.first),
    body: lines.slice(header.end),
    table: {
      key,
      table: number,
      source: number,
      sheet: source.name,
      line,
      height: last - line + 1,
      isPointed: pointed !== null,
      names: names.map(({ cells }) => cells.map(cleanCell)),
    },
  };
}
