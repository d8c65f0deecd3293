import * as z from "zod";
import { Rupiah } from "#number/Rupiah";
import { Level } from "../Level.ts";
import { OperationField } from "../PlanOperation.ts";

/** What became of a node or line between two states. `moved`: it stands elsewhere and is otherwise the same. */
export const RecordChangeKind = z.enum(["added", "removed", "changed", "moved"]);
export type RecordChangeKind = z.infer<typeof RecordChangeKind>;

/** A field that says something else; null where it says nothing, or where the record is not there. */
export const CellChange = z.object({ field: OperationField, before: z.json(), after: z.json() });
export type CellChange = z.infer<typeof CellChange>;

/** Where a record stands: the words of every level down to it, and the agency that answers for it. */
export const RecordPlace = z.object({
  agency: z.string().nullable(),
  path: z.array(z.object({ level: Level, text: z.string().nullable() })),
});
export type RecordPlace = z.infer<typeof RecordPlace>;

/** A node or line that is not the same in two states of a plan. The side on which it is not there has no place. */
export const RecordChange = z.object({
  kind: RecordChangeKind,
  target: z.object({ kind: z.enum(["node", "line"]), id: z.string() }),
  /** Null for a line. */
  level: Level.nullable(),
  before: RecordPlace.nullable(),
  after: RecordPlace.nullable(),
  isMoved: z.boolean(),
  cells: z.array(CellChange),
});
export type RecordChange = z.infer<typeof RecordChange>;

/** Money on two sides in whole rupiah; the difference is after less before. */
export const MoneyChange = z.object({ before: Rupiah, after: Rupiah, difference: Rupiah });
export type MoneyChange = z.infer<typeof MoneyChange>;

/** One part of an axis: a node, an agency, a region or a budget by its key, or one of the words for what has none. */
export const MoneyPart = MoneyChange.extend({ key: z.string() });
export type MoneyPart = z.infer<typeof MoneyPart>;

export const MONEY_AXES = ["sector", "agency", "region", "budget"] as const;
export const MoneyAxis = z.enum(MONEY_AXES);
export type MoneyAxis = z.infer<typeof MoneyAxis>;

/** Every ceiling once on every axis: the parts of each add up to the total on both sides. */
export const MoneyComparison = z.object({
  total: MoneyChange,
  axes: z.object({
    sector: z.array(MoneyPart),
    agency: z.array(MoneyPart),
    region: z.array(MoneyPart),
    budget: z.array(MoneyPart),
  }),
});
export type MoneyComparison = z.infer<typeof MoneyComparison>;

export interface PlanComparison {
  money: MoneyComparison;
  records: RecordChange[];
}
