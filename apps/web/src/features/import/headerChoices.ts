import type { ImportPreview } from "#lib/views";
import type { FileMeaning } from "#lib/views";

type Reading = ImportPreview["reading"];
export interface HeaderChoice {
  line: number;
  height: number;
}

/** The headers of a sheet or table as they would be read: those that the person says, else those that were found. */
export function listHeaders({ tables }: Reading, meaning: FileMeaning, source: number): HeaderChoice[] {
  const said = meaning.headers?.[String(source)];
  if (said !== undefined) return said.map(({ line, height = 1 }) => ({ line, height }));
  return tables.filter((table) => table.source === source).map(({ line, height }) => ({ line, height }));
}

/** Says where a sheet's headers are. What was said of columns whose header is no longer there goes with it. */
export function withHeaders(meaning: FileMeaning, source: number, headers: HeaderChoice[]): FileMeaning {
  const standing = new Set(headers.map(({ line }) => `${source}.${line}`));
  const isKept = ([key]: [string, unknown]) => {
    const [of, line] = key.split(".");
    return of !== String(source) || standing.has(`${of}.${line}`);
  };
  const keep = <Value>(chosen: Record<string, Value> = {}) => Object.fromEntries(Object.entries(chosen).filter(isKept));
  return {
    ...meaning,
    headers: { ...meaning.headers, [String(source)]: headers },
    columns: keep(meaning.columns),
    separators: keep(meaning.separators),
  };
}
