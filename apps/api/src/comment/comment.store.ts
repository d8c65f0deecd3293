import type { Mentionable } from "@rata/domain/comment/Comment";
import type { RowQuote } from "@rata/domain/comment/quoteRow";
import type { Column } from "@rata/domain/plan/Column";
import type { Connection } from "#database/Connection";
import type { Work } from "#Work";
import { CommentTable, CommentThreadTable } from "./comment.table.ts";

export interface NewThread {
  id: string;
  plan: string;
  line: string;
  column: Column | null;
  agency: string | null;
  quote: RowQuote;
  at: Date;
}

export async function insertThread(work: Work, { at, ...thread }: NewThread): Promise<void> {
  const author = work.scope.actor.accountId;
  await work.em.insert(CommentThreadTable, {
    ...thread,
    author,
    at,
    touchedAt: at,
    resolvedAt: null,
    resolvedBy: null,
  });
}

export interface NewComment {
  id: string;
  thread: string;
  text: string;
  mentions: Mentionable[];
  at: Date;
}

/** Puts a comment at the end of its thread, which is then the one that was touched last. */
export async function insertComment(work: Work, comment: NewComment): Promise<void> {
  const { accountId, name, role, agency } = work.scope.actor;
  await work.em.insert(CommentTable, {
    ...comment,
    actor: accountId,
    actorName: name,
    actorRole: role,
    agency,
    editedAt: null,
    withdrawnAt: null,
  });
  await work.em.nativeUpdate(CommentThreadTable, { id: comment.thread }, { touchedAt: comment.at });
}

export async function saveText(
  em: Connection,
  { id, ...changed }: { id: string; text: string; mentions: Mentionable[]; editedAt: Date },
): Promise<void> {
  await em.nativeUpdate(CommentTable, { id }, changed);
}

export async function saveWithdrawn(em: Connection, { id, at }: { id: string; at: Date }): Promise<void> {
  await em.nativeUpdate(CommentTable, { id }, { withdrawnAt: at });
}

/** Settles a thread, or opens it again. */
export async function saveResolved(
  work: Work,
  { id, at, isResolved }: { id: string; at: Date; isResolved: boolean },
): Promise<void> {
  const state = isResolved
    ? { resolvedAt: at, resolvedBy: work.scope.actor.name }
    : { resolvedAt: null, resolvedBy: null };
  await work.em.nativeUpdate(CommentThreadTable, { id }, { ...state, touchedAt: at });
}
