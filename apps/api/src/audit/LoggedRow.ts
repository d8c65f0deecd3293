import type { LoggedChange, LoggedEntry } from "@rata/domain/audit/LoggedEntry";
import * as z from "zod";

/** Columns of an entry as it is sealed, under the alias e. The moment is text: a date of the language would lose its microseconds. */
export const ENTRY_COLUMNS = `e.id, e.sequence::float8 as sequence, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor, e.actor_name as "actorName", e.action, e.subject, e.plan, e.reason, e.summary, e.operations, e.payload`;

export const LoggedRow = z.object({
  id: z.string(),
  sequence: z.number(),
  at: z.string(),
  actor: z.string(),
  actorName: z.string(),
  action: z.string(),
  subject: z.string(),
  plan: z.string().nullable(),
  reason: z.string().nullable(),
  summary: z.unknown(),
  operations: z.number(),
  payload: z.unknown(),
});

/** Columns of an operation as it is sealed, under the alias o. */
export const CHANGE_COLUMNS = `o.entry, o.id, o.plan, o.revision, o.ordinal, o.target_kind as "targetKind", o.target_id as "targetId", o.field,
  o.expected, o.value`;

export const ChangeRow = z.object({
  entry: z.string(),
  id: z.string(),
  plan: z.string(),
  revision: z.number(),
  ordinal: z.number(),
  targetKind: z.string(),
  targetId: z.string(),
  field: z.string(),
  expected: z.unknown(),
  value: z.unknown(),
});
export type ChangeRow = z.infer<typeof ChangeRow>;

export function toLogged(row: z.infer<typeof LoggedRow>, changes: readonly ChangeRow[]): LoggedEntry {
  return { ...row, changes: changes.map(toChange) };
}

function toChange({ entry: _entry, ...change }: ChangeRow): LoggedChange {
  return change;
}
