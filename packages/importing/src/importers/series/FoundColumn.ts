import type { ColumnHead } from "./columnHeads.ts";
import type { PlaceKey } from "./SeriesChoices.ts";

/** A column of a found table: the words above it, joined, and what they say. */
export interface FoundColumn {
  place: number;
  key: PlaceKey;
  header: string;
  head: ColumnHead;
}
