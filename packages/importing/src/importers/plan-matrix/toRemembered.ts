import type { Separators } from "@rata/domain/number/Separators";
import type { ReadColumn, ReadTable } from "#Reading";
import { headerSignature, toHeaderWords } from "./headerSignature.ts";
import type { MatrixChoices, RememberedMeaning, SlotMeaning } from "./MatrixChoices.ts";
import type { MatrixReading } from "./MatrixReading.ts";

/**
 * What is worth remembering of a reading's choices: for each table of which somebody decided anything, by the words of its header.
 * That a sheet was left out is not: the same words may head another sheet, whose rows would be missed silently. Neither are joins,
 * which are about lines of this one file.
 */
export function toRemembered({ tables, columns }: MatrixReading, options: MatrixChoices): RememberedMeaning[] {
  const byTable = Map.groupBy(columns, ({ table }) => table);
  const remembered = new Map<string, RememberedMeaning>();
  for (const table of tables) {
    const signature = headerSignature(table.names);
    if (signature === null || remembered.has(signature)) continue;
    const meaning = toMeaning(table, byTable.get(table.table) ?? [], options);
    if (meaning !== null) remembered.set(signature, { signature, ...meaning });
  }
  return [...remembered.values()];
}

function toMeaning(
  table: ReadTable,
  read: readonly ReadColumn<SlotMeaning>[],
  { columns = {}, separators = {} }: MatrixChoices,
): Omit<RememberedMeaning, "signature"> | null {
  const chosen: Record<string, SlotMeaning> = {};
  const separated: Record<string, Separators> = {};
  for (const { place, index, column } of read) {
    const choice = Object.hasOwn(columns, place) ? columns[place] : undefined;
    if (choice !== undefined) chosen[String(index)] = choice;
    if (column !== "target" && column !== "ceiling") continue;
    const separator = separators[place] ?? separators[column];
    if (separator !== undefined) separated[String(index)] = separator;
  }
  const isDecided = table.isPointed || Object.keys(chosen).length + Object.keys(separated).length > 0;
  if (!isDecided) return null;
  return { words: table.names.map(toHeaderWords), isPointed: table.isPointed, columns: chosen, separators: separated };
}
