import type { SeparatorDecision } from "@rata/domain/number/decideSeparators";
import type { Collected, Entry } from "./collectEntries.ts";
import type { Layout, Slot } from "./Layout.ts";
import type { ReadColumn } from "./MatrixReading.ts";

/** What was decided for the two columns that hold numbers. */
export type NumberColumns = Readonly<Record<"target" | "ceiling", SeparatorDecision>>;

/** The columns of each table as understood, with a value that stands in them (the one that decides, where comma and dot do), for a person to confirm or correct. */
export function describeColumns(
  { layouts }: Collected,
  entries: readonly Entry[],
  numbers: NumberColumns,
): ReadColumn[] {
  const firstTable = entries[0]?.table ?? 1;
  return layouts.flatMap((layout, offset) => {
    const table = firstTable + offset;
    const own = entries.filter((entry) => entry.table === table);
    return layout.slots.map((slot, index) => {
      const column = slot.kind === "column" ? slot.column : slot.kind;
      const number = column === "target" || column === "ceiling" ? numbers[column] : null;
      return {
        table,
        index,
        column,
        header: layout.headers[index] ?? "",
        sample: number?.sample ?? findSample(layout, slot, index, own),
        separators: number?.separators ?? null,
      };
    });
  });
}

function findSample(layout: Layout, slot: Slot, index: number, entries: readonly Entry[]): string | null {
  const texts = entries.map((entry) => {
    if (slot.kind === "column") return entry.cells[slot.column];
    return slot.kind === "agency" ? (entry.agency ?? "") : (extraOf(entry, layout.headers[index] ?? "") ?? "");
  });
  return texts.find((text) => text !== "") ?? null;
}

function extraOf(entry: Entry, header: string): string | undefined {
  return Object.entries(entry.extra).find(([name]) => name === header)?.[1];
}
