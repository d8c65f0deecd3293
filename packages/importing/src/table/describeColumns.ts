import type { SeparatorDecision } from "@rata/domain/number/decideSeparators";
import { placeKey, type TableKey } from "#Choices";
import type { ReadColumn } from "#Reading";

export interface UnderstoodTable<Column> {
  key: TableKey;
  table: number;
  slots: readonly Column[];
  headers: readonly string[];
}

interface CellsOf {
  /** A value that stands in a column. */
  sampleAt: (place: number) => string | null;
  /** What was decided for a column of numbers; null for others. */
  numbersAt: (place: number) => Pick<SeparatorDecision, "sample" | "separators"> | null;
}

/** The columns of a table with a value that stands in each (the one that decides comma and dot, where one does), for a person to confirm. */
export function describeColumns<Column>(
  { key, table, slots, headers }: UnderstoodTable<Column>,
  { sampleAt, numbersAt }: CellsOf,
): ReadColumn<Column>[] {
  return slots.map((column, index) => {
    const numbers = numbersAt(index);
    return {
      table,
      place: placeKey(key, index),
      index,
      column,
      header: headers[index] ?? "",
      sample: numbers?.sample ?? sampleAt(index),
      separators: numbers?.separators ?? null,
    };
  });
}

/** The first text among lines; null when there is none. */
export function firstText<Line>(lines: readonly Line[], textOf: (line: Line) => string): string | null {
  for (const line of lines) {
    const text = textOf(line);
    if (text !== "") return text;
  }
  return null;
}
