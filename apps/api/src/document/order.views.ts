import * as z from "zod";

export const OrderState = z.enum(["waiting", "working", "ready", "failed"]);
export type OrderState = z.infer<typeof OrderState>;

/** A page to look at is not ordered: it is looked at while one waits. */
export const OrderedFormat = z.enum(["docx", "xlsx", "pdf", "csv"]);
export type OrderedFormat = z.infer<typeof OrderedFormat>;

/** A report on a plan that is to be made while nobody waits for it. */
export const OrderWish = z.object({
  planId: z.uuid(),
  report: z.string().max(60, "too-long"),
  format: OrderedFormat,
  separator: z.enum(["semicolon", "comma"]),
  hasNotes: z.boolean(),
});
export type OrderWish = z.infer<typeof OrderWish>;

/** Why there is no file, as the code of a refusal and what fills its sentence. */
export const OrderFailure = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type OrderFailure = z.infer<typeof OrderFailure>;

/** An order as its owner sees it. */
export const TrayItem = z.object({
  id: z.string(),
  planId: z.string(),
  year: z.int(),
  report: z.string(),
  format: OrderedFormat,
  state: OrderState,
  orderedAt: z.iso.datetime(),
  /** The moment and the head of the plan that the file shows; null until it is there. */
  madeOf: z.object({ at: z.iso.datetime(), head: z.int() }).nullable(),
  /** Of everybody's orders, how many come first; null unless it waits. */
  ahead: z.int().nullable(),
  file: z.object({ name: z.string(), size: z.int(), until: z.iso.datetime() }).nullable(),
  failure: OrderFailure.nullable(),
});
export type TrayItem = z.infer<typeof TrayItem>;
