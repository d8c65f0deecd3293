import { can } from "@rata/domain/access/access";
import { listMentioned, type Mentionable, mayResolve } from "@rata/domain/comment/Comment";
import { quoteRow } from "@rata/domain/comment/quoteRow";
import { DomainError } from "@rata/domain/problem/DomainError";
import { listActors } from "#account/account.queries";
import type { Connection } from "#database/Connection";
import { getPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { readPlan } from "#plan/core/readPlan";
import type { Work } from "#Work";
import {
  countBegun,
  findComment,
  findPlanOfThread,
  findThreadOf,
  listComments,
  lockThread,
} from "./comment.queries.ts";
import { insertComment, insertThread, saveResolved, saveText, saveWithdrawn } from "./comment.store.ts";
import type { CommentRecord, ThreadRecord } from "./comment.table.ts";
import type { NewPlace, Written } from "./comment.views.ts";
import { recordComment } from "./recordComment.ts";
import { tellMentioned, tellReplied } from "./tellComment.ts";

/** More than anybody reads; a script fills no plan with threads, and no thread without end. */
const MOST_BEGUN = 300;
const MOST_IN_THREAD = 200;

/**
 * Begins a thread about a row or one of its cells, with its first comment. What it is about is kept in words.
 * @throws DomainError "not-found" for a line of another plan too; "comment-too-many", "mention-unknown"
 */
export async function beginThread(
  work: Work,
  { planId, lineId, column, ...written }: NewPlace & Written,
): Promise<{ id: string }> {
  const { record, rows } = await readPlan(work, planId);
  const row = rows.find(({ line }) => line?.id === lineId);
  if (row === undefined) throw new DomainError("not-found");
  return work.inTransaction(async (work) => {
    if ((await countBegun(work, record.id)) >= MOST_BEGUN)
      throw new DomainError("comment-too-many", { most: MOST_BEGUN });
    const [id, at] = [work.makeId(), work.now()];
    const place = { plan: record.id, line: lineId, column, agency: row.agency };
    await insertThread(work, { id, ...place, quote: quoteRow(row, column), at });
    const thread = { id, ...place };
    await write(work, { record, thread, written });
    return { id };
  });
}

/** @throws DomainError "not-found", "comment-resolved", "comment-thread-full", "mention-unknown" */
export async function reply(work: Work, { threadId, ...written }: Written & { threadId: string }): Promise<null> {
  return work.inTransaction(async (work) => {
    const { record, thread } = await getThread(work, threadId);
    if (thread.resolvedAt !== null) throw new DomainError("comment-resolved");
    const before = await listComments(work.em, [thread.id]);
    if (before.length >= MOST_IN_THREAD) throw new DomainError("comment-thread-full", { most: MOST_IN_THREAD });
    const mentioned = await write(work, { record, thread, written });
    const writers = new Set([thread.author, ...before.map(({ actor }) => actor)]);
    for (const { id } of mentioned) writers.delete(id);
    await tellReplied(work, { plan: record, thread, people: [...writers] });
    return null;
  });
}

/** Changes one's own words; what they were stays in the trail. Who is mentioned only now is told. */
export async function editComment(
  work: Work,
  { commentId, ...written }: Written & { commentId: string },
): Promise<null> {
  return work.inTransaction(async (work) => {
    const { record, thread, comment } = await getOwn(work, commentId);
    const mentions = await findMentioned(work.em, record, written);
    if (comment.text === written.text) return null;
    await saveText(work.em, { id: comment.id, text: written.text, mentions, editedAt: work.now() });
    const payload = { before: comment.text, after: written.text };
    await recordComment(work, { action: "comment.edited", thread, subject: comment.id, payload });
    const known = new Set(comment.mentions.map(({ id }) => id));
    const people = mentions.filter(({ id }) => !known.has(id));
    await tellMentioned(work, { plan: record, thread, comment: comment.id, people });
    return null;
  });
}

/** Takes one's own comment back: its place stays, its words are seen in the trail alone. */
export async function withdrawComment(work: Work, commentId: string): Promise<null> {
  return work.inTransaction(async (work) => {
    const { thread, comment } = await getOwn(work, commentId);
    await saveWithdrawn(work.em, { id: comment.id, at: work.now() });
    const payload = { before: comment.text };
    await recordComment(work, { action: "comment.withdrawn", thread, subject: comment.id, payload });
    return null;
  });
}

/** Settles a thread or opens it again. @throws DomainError "not-found", "comment-not-yours", "comment-resolved", "comment-not-resolved" */
export async function setResolved(
  work: Work,
  { threadId, isResolved }: { threadId: string; isResolved: boolean },
): Promise<null> {
  const agencyNow = await findAgencyNow(work, threadId);
  return work.inTransaction(async (work) => {
    const { record, thread } = await getThread(work, threadId);
    const agency = agencyNow === undefined ? thread.agency : agencyNow;
    if (!mayResolve(work.scope.actor, { author: thread.author, region: record.region, agency }))
      throw new DomainError("comment-not-yours");
    if ((thread.resolvedAt !== null) === isResolved)
      throw new DomainError(isResolved ? "comment-resolved" : "comment-not-resolved");
    await saveResolved(work, { id: thread.id, at: work.now(), isResolved });
    const action = isResolved ? ("comment.resolved" as const) : ("comment.reopened" as const);
    await recordComment(work, { action, thread, subject: thread.id, payload: {} });
    return null;
  });
}

type Thread = Pick<ThreadRecord, "id" | "plan" | "line" | "column">;

/** Puts a comment down and tells whom it mentions. Gives those back. */
async function write(
  work: Work,
  { record, thread, written }: { record: PlanRecord; thread: Thread; written: Written },
): Promise<Mentionable[]> {
  const id = work.makeId();
  const mentions = await findMentioned(work.em, record, written);
  await insertComment(work, { id, thread: thread.id, text: written.text, mentions, at: work.now() });
  const payload = { text: written.text, mentions: mentions.map((person) => person.id) };
  await recordComment(work, { action: "comment.written", thread, subject: id, payload });
  await tellMentioned(work, { plan: record, thread, comment: id, people: mentions });
  return mentions;
}

/** The chosen people whose names stand in the words. @throws DomainError "mention-unknown" for who may not read the plan, or is nobody */
async function findMentioned(
  em: Connection,
  { region }: PlanRecord,
  { text, mentions }: Written,
): Promise<Mentionable[]> {
  if (mentions.length === 0) return [];
  const readers = (await listActors(em)).filter((person) => can(person, "plan.read", { region }));
  const byId = new Map(readers.map(({ accountId, name }) => [accountId, { id: accountId, name }]));
  const chosen = [...new Set(mentions)].map((id) => byId.get(id));
  if (chosen.includes(undefined)) throw new DomainError("mention-unknown");
  return listMentioned(
    text,
    chosen.filter((person) => person !== undefined),
  );
}

/** @throws DomainError "not-found" for a thread that is not there and for one of a plan out of reach */
async function getThread(work: Work, id: string): Promise<{ record: PlanRecord; thread: ThreadRecord }> {
  const plan = await findPlanOfThread(work.em, id);
  if (plan === null) throw new DomainError("not-found");
  const record = await getPlanRecord(work, plan);
  const thread = await lockThread(work.em, id);
  if (thread === null) throw new DomainError("not-found");
  return { record, thread };
}

/** A comment of one's own that stands. @throws DomainError "not-found" for another's too, "comment-withdrawn" */
async function getOwn(
  work: Work,
  id: string,
): Promise<{ record: PlanRecord; thread: ThreadRecord; comment: CommentRecord }> {
  const threadId = await findThreadOf(work.em, id);
  if (threadId === null) throw new DomainError("not-found");
  const { record, thread } = await getThread(work, threadId);
  const comment = await findComment(work.em, { id, thread: threadId });
  if (comment === null || comment.actor !== work.scope.actor.accountId) throw new DomainError("not-found");
  if (comment.withdrawnAt !== null) throw new DomainError("comment-withdrawn");
  return { record, thread, comment };
}

/** Whose row a thread is about now; undefined when the row is gone. */
async function findAgencyNow(work: Work, threadId: string): Promise<string | null | undefined> {
  const { record, thread } = await work.inTransaction((work) => getThread(work, threadId));
  const { rows } = await readPlan(work, record.id);
  return rows.find(({ line }) => line?.id === thread.line)?.agency;
}
