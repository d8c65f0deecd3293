import { Separators } from "@rata/domain/number/Separators";
import { Problem } from "@rata/domain/problem/Problem";
import * as z from "zod";

/** A line kept out: where it stood, its cells as they were, and why. A line with several reasons stands here once for each. */
export const Refusal = z.object({
  line: z.int(),
  sheet: z.string().nullable(),
  raw: z.array(z.string()).readonly(),
  problem: Problem,
});
export type Refusal<Found = Problem> = Omit<z.infer<typeof Refusal>, "problem"> & { problem: Found };

/** A table that was found: its name in a person's choices, where its header stands, and how many lines that takes. */
export const ReadTable = z.object({
  key: z.string(),
  /** Its number among the tables of the file, from 1. */
  table: z.int(),
  /** The number of its sheet or document's table, from 1. */
  source: z.int(),
  sheet: z.string().nullable(),
  line: z.int(),
  height: z.int(),
  isPointed: z.boolean(),
  /** The rows of its header that name columns. */
  names: z.array(z.array(z.string()).readonly()).readonly(),
});
export type ReadTable = z.infer<typeof ReadTable>;

/** A sheet, a document's table, or a whole text: its first lines of several cells, for a person to point at the header. */
export const ReadSource = z.object({
  source: z.int(),
  sheet: z.string().nullable(),
  isLeftOut: z.boolean(),
  /** How many lines have any text. */
  count: z.int(),
  lines: z.array(z.object({ line: z.int(), cells: z.array(z.string()).readonly() })).readonly(),
});
export type ReadSource = z.infer<typeof ReadSource>;

/** A column as understood, for a person to confirm: its header, a cell that stands in it, and what comma and dot mean there. */
export const ReadColumn = z.object({
  table: z.int(),
  /** Its name in a person's choices. */
  place: z.string(),
  index: z.int(),
  column: z.string(),
  header: z.string(),
  sample: z.string().nullable(),
  separators: Separators.nullable(),
});
export type ReadColumn<Column = string> = Omit<z.infer<typeof ReadColumn>, "column"> & { column: Column };

/** accepted + refused + joined = read. Headers, sums and remarks are none of them. */
export const Counts = z.object({ read: z.int(), accepted: z.int(), refused: z.int(), joined: z.int() });
export type Counts = z.infer<typeof Counts>;

/** What an importer understood of a file. Nothing is written by reading. */
export interface Reading<Row, Column, Refused extends Refusal<unknown> = Refusal> {
  counts: Counts;
  tables: readonly ReadTable[];
  sources: readonly ReadSource[];
  columns: readonly ReadColumn<Column>[];
  rows: readonly Row[];
  refused: readonly Refused[];
  problems: readonly Problem[];
}

/** What holds for every reading: its refusals can be said. */
export type AnyReading = Reading<unknown, unknown, Refusal<Pick<Problem, "code" | "value" | "params">>>;
