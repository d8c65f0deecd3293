import { Column } from "@rata/domain/plan/Column";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import type { Work } from "#Work";
import { type CommentRecord, CommentTable, CommentThreadTable, type ThreadRecord } from "./comment.table.ts";
import type { ThreadMark, ThreadsAsked } from "./comment.views.ts";

export const THREADS_PER_PAGE = 30;

/** The plan that a thread is in; null for none. Whether the scope reaches it the caller asks of the plan. */
export async function findPlanOfThread(em: Connection, id: string): Promise<string | null> {
  const found = await em.findOne(CommentThreadTable, { id }, { fields: ["plan"] });
  return found?.plan ?? null;
}

/** The thread that a comment stands in; null for none. */
export async function findThreadOf(em: Connection, comment: string): Promise<string | null> {
  const found = await em.findOne(CommentTable, { id: comment }, { fields: ["thread"] });
  return found?.thread ?? null;
}

/** A thread as it stands, held until the end of the transaction. */
export async function lockThread(em: Connection, id: string): Promise<ThreadRecord | null> {
  await select(em, z.unknown(), "select id from comment_thread where id = $1 for no key update", [id]);
  return em.findOne(CommentThreadTable, { id }, { refresh: true });
}

export function findComment(em: Connection, asked: { id: string; thread: string }): Promise<CommentRecord | null> {
  return em.findOne(CommentTable, asked, { refresh: true });
}

/** The comments of some threads, each in the order of writing. */
export function listComments(em: Connection, threads: readonly string[]): Promise<CommentRecord[]> {
  return em.find(CommentTable, { thread: { $in: [...threads] } }, { orderBy: { at: "asc", id: "asc" }, refresh: true });
}

/** A page of a plan's threads, those touched last first; the caller has made sure that the scope reaches the plan. */
export async function listThreads(
  work: Work,
  { planId, lineId, filter, from }: ThreadsAsked,
): Promise<{ total: number; threads: ThreadRecord[] }> {
  const { accountId, agency } = work.scope.actor;
  const asked = [planId, lineId, filter, accountId, agency];
  const [count] = await select(
    work.em,
    z.object({ total: z.int() }),
    `select count(*)::int as total ${FITTING}`,
    asked,
  );
  const page = await select(
    work.em,
    z.object({ id: z.string() }),
    `select t.id ${FITTING} order by t.touched_at desc, t.id limit ${THREADS_PER_PAGE} offset $6`,
    [...asked, from],
  );
  const ids = page.map(({ id }) => id);
  const rows = await work.em.find(CommentThreadTable, { id: { $in: ids } }, { refresh: true });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { total: count?.total ?? 0, threads: ids.flatMap((id) => byId.get(id) ?? []) };
}

/** The open threads of a plan by line and column, from the index that holds the open ones alone. */
export function listMarks(em: Connection, plan: string): Promise<ThreadMark[]> {
  return select(em, Mark, MARKS, [plan]);
}

export function countOpen(em: Connection, plan: string): Promise<number> {
  return em.count(CommentThreadTable, { plan, resolvedAt: null });
}

/** How many open threads of a plan somebody began. */
export function countBegun(work: Work, plan: string): Promise<number> {
  return work.em.count(CommentThreadTable, { plan, author: work.scope.actor.accountId, resolvedAt: null });
}

const FITTING = `from comment_thread t where t.plan = $1 and ($2::text is null or t.line = $2) and (
    $3 = 'all' or ($3 = 'open' and t.resolved_at is null) or ($3 = 'mine' and (t.agency = $5::uuid or exists (
      select from comment c where c.thread = t.id
        and (c.actor = $4 or (c.withdrawn_at is null and c.mentions @> jsonb_build_array(jsonb_build_object('id', $4::text))))))))`;

const Mark = z.object({ lineId: z.string(), column: Column.nullable(), open: z.int() });
const MARKS = `select line as "lineId", plan_column as "column", count(*)::int as open from comment_thread
  where plan = $1 and resolved_at is null group by line, plan_column order by line, plan_column`;
