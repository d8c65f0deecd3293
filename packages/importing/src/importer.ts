import type * as z from "zod";
import type { Choices } from "./Choices.ts";
import type { AnyReading } from "./Reading.ts";
import type { SourceTable } from "./table/SourceTable.ts";
import { type StatedTable, stateRefused } from "./table/stateRefused.ts";

/**
 * One kind of file that comes in. Everything here is pure and safe for the browser: what a column may be, what a person may choose,
 * and how cells become a reading.
 */
export interface Importer<
  Key extends string = string,
  Context = unknown,
  Chosen extends Choices = Choices,
  Read extends AnyReading = AnyReading,
> {
  readonly key: Key;
  /** What a person may say that a column holds, in the order in which it is offered. */
  readonly columns: readonly string[];
  /** What a person may decide about the file. */
  readonly Choices: z.ZodType<Chosen>;
  /** Reads the tables of a file. The same cells, context and choices give the same reading. */
  read(tables: readonly SourceTable[], context: Context, choices?: Chosen): Read;
  /** The refused lines in a shape that can be corrected and read again. */
  stateRefused(tables: readonly SourceTable[], reading: Read): StatedTable[];
}

type Declared<Key extends string, Context, Chosen extends Choices, Read extends AnyReading> = Omit<
  Importer<Key, Context, Chosen, Read>,
  "stateRefused"
> &
  Partial<Pick<Importer<Key, Context, Chosen, Read>, "stateRefused">>;

/** Declares an importer. Refused lines are stated in the shape of the file where it doesn't say another way. */
export function defineImporter<Key extends string, Context, Chosen extends Choices, Read extends AnyReading>(
  declared: Declared<Key, Context, Chosen, Read>,
): Importer<Key, Context, Chosen, Read> {
  return { stateRefused, ...declared };
}
