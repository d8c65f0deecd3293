import { Separators } from "@rata/domain/number/Separators";
import { PointedHeader } from "@rata/importing/Choices";
import { SlotMeaning } from "@rata/importing/importers/plan-matrix/MatrixChoices";
import * as z from "zod";

const Source = z.string().regex(/^[1-9]\d{0,2}$/u);
const Place = z.string().regex(/^[1-9]\d{0,2}\.\d{1,7}\.\d{1,3}$/u);
const PlaceOrColumn = z.string().regex(/^(?:target|ceiling|[1-9]\d{0,2}\.\d{1,7}\.\d{1,3})$/u);

/**
 * What a person decides where the reader asked: where the headers of a sheet or table stand (by its number; an empty list leaves it
 * out), what columns mean (by sheet, line of the header and place: `2.14.5`), comma and dot (by place, or for all), which lines
 * continue the one before.
 */
export const Meaning = z.object({
  headers: z.record(Source, z.array(PointedHeader.extend({ height: z.int().min(0).max(8) })).max(20)).exactOptional(),
  columns: z.record(Place, SlotMeaning).exactOptional(),
  separators: z.record(PlaceOrColumn, Separators).exactOptional(),
  joins: z.record(z.string().regex(/^\d{1,7}$/u), z.boolean()).exactOptional(),
});
export type Meaning = z.infer<typeof Meaning>;

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
