import type { Separators } from "@rata/domain/number/Separators";
import type { SlotMeaning } from "./Layout.ts";

/**
 * The name of one table in a file: which sheet or document's table (from 1, or 1 for a whole text) and the line where its header begins,
 * as `2.14`. Unlike a running number it stays what it is when a header elsewhere in the file is corrected.
 */
export type TableKey = string;

/** The name of a place in a table: its key and the place from 0, as `2.14.5`. */
export type PlaceKey = string;

/** Where a person says that a header begins, and how many lines it takes; 0 when the table has none and its rows begin there. */
export interface PointedHeader {
  line: number;
  height: number;
}

/** What a person decided where the reader asked: where headers stand, what columns mean, what comma and dot mean, which lines continue the one before. */
export interface MatrixOptions {
  /** By the number of the sheet or document's table, from 1. An empty list leaves it out; no entry lets its headers be found. */
  headers?: Readonly<Record<string, readonly PointedHeader[]>>;
  columns?: SlotChoices;
  /** For all tables by column, or for one column by its place. */
  separators?: Readonly<Record<string, Separators>>;
  joins?: Readonly<Record<number, boolean>>;
}

/** A person's correction of what a place means. A choice holds for one table: the same place of another means what its own header says. */
export type SlotChoices = Readonly<Record<PlaceKey, SlotMeaning>>;

/** What was decided about a table with these header words in an earlier file: by place, since the words are the same place for place. */
export interface RememberedMeaning {
  signature: string;
  /** The rows of the header that name columns, as `toHeaderWords` gives them. */
  words: readonly (readonly string[])[];
  /** Whether a person pointed at the header, so that it is found by its words alone. */
  isPointed: boolean;
  columns: Readonly<Record<string, SlotMeaning>>;
  separators: Readonly<Record<string, Separators>>;
}

export function tableKey(source: number, line: number): TableKey {
  return `${source}.${line}`;
}

export function placeKey(table: TableKey, place: number): PlaceKey {
  return `${table}.${place}`;
}
