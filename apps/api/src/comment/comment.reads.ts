import { can, Role } from "@rata/domain/access/access";
import { mayResolve } from "@rata/domain/comment/Comment";
import type { Scope } from "#access/Scope";
import { listActors } from "#account/account.queries";
import { listAgencies } from "#agency/agency.queries";
import { getPlanRecord } from "#plan/core/plan.queries";
import { type PlanRead, readPlan } from "#plan/core/readPlan";
import type { Work } from "#Work";
import { countOpen, listComments, listMarks, listThreads } from "./comment.queries.ts";
import type { CommentRecord, ThreadRecord } from "./comment.table.ts";
import type { CommentView, PersonView, ThreadMark, ThreadPage, ThreadsAsked, ThreadView } from "./comment.views.ts";

/** A page of a plan's threads with all their comments. @throws DomainError "not-found" */
export async function describeThreads(work: Work, asked: ThreadsAsked): Promise<ThreadPage> {
  const read = await readPlan(work, asked.planId);
  const { total, threads } = await listThreads(work, asked);
  const comments = Map.groupBy(
    await listComments(
      work.em,
      threads.map(({ id }) => id),
    ),
    ({ thread }) => thread,
  );
  const surroundings = new Surroundings(read, work.scope);
  return {
    total,
    open: await countOpen(work.em, read.record.id),
    threads: threads.map((thread) => surroundings.toView(thread, comments.get(thread.id) ?? [])),
  };
}

/** Where open threads stand. @throws DomainError "not-found" */
export async function describeMarks(work: Work, planId: string): Promise<ThreadMark[]> {
  const { id } = await getPlanRecord(work, planId);
  return listMarks(work.em, id);
}

/** Everybody who may read the plan, by name and post. @throws DomainError "not-found" */
export async function describePeople(work: Work, planId: string): Promise<PersonView[]> {
  const { region } = await getPlanRecord(work, planId);
  const names = new Map((await listAgencies(work.em)).map(({ id, name }) => [id, name]));
  const people = (await listActors(work.em)).filter((person) => can(person, "plan.read", { region }));
  return people.map(({ accountId, name, role, agency }) => {
    return { id: accountId, name, role, agency: agency === null ? null : (names.get(agency) ?? null) };
  });
}

/** What a thread's view needs beside it: whether its row is there, whose it is now, and names. */
class Surroundings {
  readonly #region: string;
  readonly #scope: Scope;
  readonly #agencyOfLine: ReadonlyMap<string, string | null>;
  readonly #names: ReadonlyMap<string, string>;

  constructor({ record, rows, agencies }: PlanRead, scope: Scope) {
    this.#region = record.region;
    this.#scope = scope;
    this.#agencyOfLine = new Map(rows.flatMap(({ line, agency }) => (line === null ? [] : [[line.id, agency]])));
    this.#names = new Map(agencies.map(({ id, name }) => [id, name]));
  }

  toView(thread: ThreadRecord, comments: readonly CommentRecord[]): ThreadView {
    const { id, line, column, quote, author, resolvedAt, resolvedBy } = thread;
    const isThere = this.#agencyOfLine.has(line);
    const agency = isThere ? (this.#agencyOfLine.get(line) ?? null) : thread.agency;
    return {
      id,
      lineId: line,
      column,
      quote,
      isThere,
      resolved: resolvedAt === null ? null : { by: resolvedBy ?? "", at: resolvedAt.toISOString() },
      mayResolve: mayResolve(this.#scope.actor, { author, region: this.#region, agency }),
      comments: comments.map((comment) => this.#toComment(comment)),
    };
  }

  #toComment({ id, actor, actorName, actorRole, agency, at, text, ...rest }: CommentRecord): CommentView {
    const isGone = rest.withdrawnAt !== null;
    return {
      id,
      author: actorName,
      role: Role.parse(actorRole),
      agency: agency === null ? null : (this.#names.get(agency) ?? null),
      at: at.toISOString(),
      text: isGone ? null : text,
      mentions: isGone ? [] : rest.mentions,
      isEdited: rest.editedAt !== null,
      isOwn: actor === this.#scope.actor.accountId,
    };
  }
}
