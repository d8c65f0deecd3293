import type { Mentionable } from "@rata/domain/comment/Comment";
import type { RowQuote } from "@rata/domain/comment/quoteRow";
import type { Column } from "@rata/domain/plan/Column";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
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

export async function insertThread(em: Connection, scope: Scope, { at, ...thread }: NewThread): Promise<void> {
  const author = scope.actor.accountId;
  await em.insert(CommentThreadTable, { ...thread, author, at, touchedAt: at, resolvedAt: null, resolvedBy: null });
}

export interface NewComment {
  id: string;
  thread: string;
  text: string;
  mentions: Mentionable[];
  at: Date;
}

/** Puts a comment at the end of its thread, which is then the one that was touched last. */
export async function insertComment(em: Connection, scope: Scope, comment: NewComment): Promise<void> {
  const { accountId, name, role, agency } = scope.actor;
  await em.insert(CommentTable, {
    ...comment,
    actor: accountId,
    actorName: name,
    actorRole: role,
    agency,
    editedAt: null,
    withdrawnAt: null,
  });
  await em.nativeUpdate(CommentThreadTable, { id: comment.thread }, { touchedAt: comment.at });
}

export async function saveText(
  em: Connection,
  _scope: Scope,
  { id, ...changed }: { id: string; text: string; mentions: Mentionable[]; editedAt: Date },
): Promise<void> {
  await em.nativeUpdate(CommentTable, { id }, changed);
}

export async function saveWithdrawn(
  em: Connection,
  _scope: Scope,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await em.nativeUpdate(CommentTable, { id }, { withdrawnAt: at });
}

/** Settles a thread, or opens it again. */
export async function saveResolved(
  em: Connection,
  scope: Scope,
  { id, at, isResolved }: { id: string; at: Date; isResolved: boolean },
): Promise<void> {
  const state = isResolved ? { resolvedAt: at, resolvedBy: scope.actor.name } : { resolvedAt: null, resolvedBy: null };
  await em.nativeUpdate(CommentThreadTable, { id }, { ...state, touchedAt: at });
}
