import { placeKey, type PointedHeader } from "#Choices";
import type { SourceTable } from "#table/SourceTable";
import { collectEntries } from "./collectEntries.ts";
import type { FoundTable } from "./HeaderFinder.ts";
import { findRememberedHeaders } from "./findRememberedHeaders.ts";
import { headerSignature } from "./headerSignature.ts";
import type { MatrixChoices, RememberedMeaning } from "./MatrixChoices.ts";

/** The options with what is remembered written out, and where that was used. */
export interface Recalled {
  options: MatrixChoices;
  used: readonly { signature: string; source: number; line: number }[];
}

/**
 * Adds to a person's choices what was remembered for headers with the same words. What the person says now wins. The result says
 * everything that the reading will go by, so that its digest covers it.
 */
export function recallMeaning(
  tables: readonly SourceTable[],
  options: MatrixChoices,
  remembered: readonly RememberedMeaning[],
): Recalled {
  if (remembered.length === 0) return { options, used: [] };
  const headers = recallHeaders(tables, options, remembered);
  const bySignature = new Map(remembered.map((one) => [one.signature, one]));
  const columns = { ...options.columns };
  const separators = { ...options.separators };
  const used: { signature: string; source: number; line: number }[] = [];
  for (const [index, table] of tables.entries()) {
    const { layouts } = collectEntries(table, { source: index + 1, firstTable: 1, options: { headers } });
    for (const layout of layouts) {
      const known = bySignature.get(headerSignature(layout.names) ?? "");
      if (known === undefined) continue;
      used.push({ signature: known.signature, source: index + 1, line: layout.line });
      addAbsent(columns, known.columns, layout);
      addAbsent(separators, known.separators, layout);
    }
  }
  return { options: { ...options, headers, columns, separators }, used };
}

/** Where a person said nothing of a sheet, the headers that a person once pointed at, found by their words. */
function recallHeaders(
  tables: readonly SourceTable[],
  { headers = {} }: MatrixChoices,
  remembered: readonly RememberedMeaning[],
): Record<string, readonly PointedHeader[]> {
  const pointed = remembered.filter(({ isPointed }) => isPointed);
  const recalled: Record<string, readonly PointedHeader[]> = { ...headers };
  for (const [index, table] of tables.entries()) {
    const source = String(index + 1);
    if (Object.hasOwn(headers, source)) continue;
    const found = findRememberedHeaders(table, pointed);
    if (found.length > 0) recalled[source] = found;
  }
  return recalled;
}

function addAbsent<Value>(
  chosen: Record<string, Value>,
  known: Readonly<Record<string, Value>>,
  layout: FoundTable,
): void {
  for (const [place, value] of Object.entries(known)) {
    const key = placeKey(layout.key, Number(place));
    if (Number(place) < layout.slots.length && !Object.hasOwn(chosen, key)) chosen[key] = value;
  }
}
