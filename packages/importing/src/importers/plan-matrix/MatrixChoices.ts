import type { Separators } from "@rata/domain/number/Separators";
import { Column } from "@rata/domain/plan/Column";
import * as z from "zod";
import { choicesOf, PlaceOfTable } from "#Choices";

/** What a place of a table holds: a column of the matrix, the agency, or a column beside them under its own header. */
export const SlotMeaning = z.enum([...Column.options, "agency", "extra"]);
export type SlotMeaning = z.infer<typeof SlotMeaning>;

/** What a person decides about a matrix: beside headers, columns, comma and dot, which lines continue the one before. */
export const MatrixChoices = choicesOf(SlotMeaning, PlaceOfTable).extend({
  joins: z.record(z.string().regex(/^\d{1,7}$/u), z.boolean()).exactOptional(),
});
export type MatrixChoices = z.infer<typeof MatrixChoices>;

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
