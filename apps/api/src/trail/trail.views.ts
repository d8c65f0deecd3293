import { AuditAction, AuditItem } from "@rata/domain/audit/AuditItem";
import { PlanId } from "@rata/domain/plan/PlanId";
import { OperationField } from "@rata/domain/plan/PlanOperation";
import * as z from "zod";

const Day = z.iso.date();

/** What the trail is narrowed to. Days are those of the instance's clock, both included; `row` is a node or line, `field` one of its cells. */
export const TrailFilter = z.object({
  person: z.string().min(1).max(64).optional(),
  action: AuditAction.optional(),
  from: Day.optional(),
  to: Day.optional(),
  planId: z.uuid().optional(),
  row: PlanId.optional(),
  field: OperationField.optional(),
  text: z.string().trim().min(1).max(200).optional(),
});
export type TrailFilter = z.infer<typeof TrailFilter>;

export const TrailRequest = TrailFilter.extend({
  cursor: z
    .string()
    .regex(/^\d{1,15}$/u)
    .nullish(),
});

/** What an operation did to one cell, in words; `row` are the words of the row where they are known. */
export const TrailChange = z.object({
  id: z.string(),
  kind: z.enum(["added", "removed", "changed"]),
  target: z.string(),
  row: z.string().nullable(),
  field: OperationField,
  before: z.union([z.string(), z.number()]).nullable(),
  after: z.union([z.string(), z.number()]).nullable(),
});
export type TrailChange = z.infer<typeof TrailChange>;

/** An entry with its seal, its plan, and the first of its changes. */
export const TrailItem = AuditItem.extend({
  sequence: z.int(),
  actor: z.string(),
  plan: z.object({ id: z.string(), year: z.int() }).nullable(),
  seal: z.object({ number: z.int(), digest: z.string() }).nullable(),
  changes: z.array(TrailChange),
});
export type TrailItem = z.infer<typeof TrailItem>;

export const TrailPage = z.object({ items: z.array(TrailItem), next: z.string().nullable() });
export type TrailPage = z.infer<typeof TrailPage>;

/** Who left entries that the asker may read. */
export const TrailPerson = z.object({ id: z.string(), name: z.string() });
export type TrailPerson = z.infer<typeof TrailPerson>;
