import type { SeparatorDecision } from "@rata/domain/number/decideSeparators";
import type { Entry } from "./collectEntries.ts";
import type { FoundTable } from "./HeaderFinder.ts";
import type { Layout, Slot } from "./Layout.ts";
import { placeKey } from "./MatrixChoices.ts";
import type { ReadColumn } from "./MatrixReading.ts";

/** What was decided for the two columns that hold numbers. */
export type NumberColumns = Readonly<Record<"target" | "ceiling", SeparatorDecision>>;

/** The columns of a table as understood, with a value that stands in them (the one that decides, where comma and dot do), for a person to confirm or correct. */
export function describeColumns(table: FoundTable, entries: readonly Entry[], numbers: NumberColumns): ReadColumn[] {
  return table.slots.map((slot, index) => {
    const column = slot.kind === "column" ? slot.column : slot.kind;
    const number = column === "target" || column === "ceiling" ? numbers[column] : null;
    return {
      table: table.table,
      place: placeKey(table.key, index),
      index,
      column,
      header: table.headers[index] ?? "",
      sample: number?.sample ?? findSample(table, slot, index, entries),
      separators: number?.separators ?? null,
    };
  });
}

function findSample(layout: Layout, slot: Slot, index: number, entries: readonly Entry[]): string | null {
  const name = layout.extraNames[index] ?? "";
  for (const entry of entries) {
    const text = textAt(slot, name, entry);
    if (text !== "") return text;
  }
  return null;
}

function textAt(slot: Slot, extraName: string, entry: Entry): string {
  if (slot.kind === "column") return entry.cells[slot.column];
  if (slot.kind === "agency") return entry.agency ?? "";
  return Object.hasOwn(entry.extra, extraName) ? (entry.extra[extraName] ?? "") : "";
}
