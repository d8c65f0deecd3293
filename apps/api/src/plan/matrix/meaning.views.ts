import { Separators } from "@rata/domain/number/Separators";
import { MatrixChoices, SlotMeaning } from "@rata/importing/importers/plan-matrix/MatrixChoices";
import * as z from "zod";

/** What a person decides where the reader asked. */
export const Meaning = MatrixChoices;
export type Meaning = MatrixChoices;

const Index = z.string().regex(/^\d{1,5}$/u);

/** What is kept of a header's meaning: its words, whether a person pointed at it, and what was decided by place. */
export const DecidedMeaning = z.object({
  words: z.array(z.array(z.string())),
  isPointed: z.boolean(),
  columns: z.record(Index, SlotMeaning),
  separators: z.record(Index, Separators),
});
export type DecidedMeaning = z.infer<typeof DecidedMeaning>;

/** An earlier decision that was used for a table of this file: who made it, when, and at which header. */
export const UsedMeaning = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actorName: z.string(),
  source: z.int(),
  sheet: z.string().nullable(),
  line: z.int(),
});
export type UsedMeaning = z.infer<typeof UsedMeaning>;
