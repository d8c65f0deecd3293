import * as z from "zod";

/** What can be done that leaves a trace. The words come from `texts` by this key. */
export const AUDIT_ACTIONS = [
  "account.created",
  "account.deactivated",
  "account.password-reset",
  "account.password-changed",
  "account.reactivated",
  "account.changed",
  "account.link-made",
  "account.link-used",
  "account.imported",
  "account.second-step-started",
  "account.second-step-stopped",
  "account.sessions-ended",
  "session.ended",
  "session.started",
  "session.ended-everywhere",
  "instance.created",
  "instance.changed",
  "agency.saved",
  "plan.created",
  "plan.imported",
  "plan.budget-taken",
  "plan.import-undone",
  "plan.workbook-taken",
  "plan.workbook-returned",
  "plan.guidance-written",
  "plan.edited",
  "plan.edit-undone",
  "plan.proposed",
  "plan.proposal-accepted",
  "plan.proposal-declined",
  "plan.proposal-withdrawn",
  "plan.advanced",
  "plan.deadlines-set",
  "plan.meaning-remembered",
  "plan.meaning-forgotten",
  "plan.agency-assigned",
  "plan.target-owner-set",
  "plan.restored",
  "plan.copied",
  "note.accepted",
  "note.withdrawn",
  "document.printed",
  "document.reminder-written",
  "backup.restored",
  "audit.exported",
] as const;
export const AuditAction = z.enum(AUDIT_ACTIONS);
export type AuditAction = z.infer<typeof AuditAction>;

/** An entry of the audit trail as a person reads it. `summary` fills the places of the action's sentence. */
export const AuditItem = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actorName: z.string(),
  action: AuditAction,
  reason: z.string().nullable(),
  summary: z.record(z.string(), z.union([z.string(), z.number()])),
  /** How many operations of the plan the entry covers. */
  operations: z.int(),
});
export type AuditItem = z.infer<typeof AuditItem>;
