import type { AuditAction } from "@rata/domain/audit/AuditItem";
import type { Work } from "#Work";
import type { ThreadRecord } from "./comment.table.ts";

interface Recorded {
  action: Extract<AuditAction, `comment.${string}`>;
  thread: Pick<ThreadRecord, "id" | "plan" | "line" | "column">;
  subject: string;
  payload: object;
}

/** Puts into the trail what happened to a comment or its thread, with its words: what is changed or withdrawn stands there. */
export async function recordComment(work: Work, { action, thread, subject, payload }: Recorded): Promise<void> {
  await work.record({
    action,
    subject,
    plan: thread.plan,
    payload: { ...payload, thread: thread.id, line: thread.line, column: thread.column },
  });
}
