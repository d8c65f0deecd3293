import type { RowQuote } from "@rata/domain/comment/quoteRow";
import type { Column } from "@rata/domain/plan/Column";
import type { Mentionable } from "@rata/domain/comment/Comment";
import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** What people say to each other about one row or one of its cells. The row may be gone; the words it was about stay. */
export const CommentThreadTable = defineEntity({
  name: "CommentThread",
  tableName: "comment_thread",
  properties: {
    id: p.uuid().primary(),
    plan: p.uuid(),
    line: p.text(),
    column: p.text().$type<Column>().strictNullable().fieldName("plan_column"),
    /** Whose row it was when the thread began. */
    agency: p.uuid().strictNullable(),
    quote: p.json().$type<RowQuote>(),
    author: p.text(),
    at: p.datetime().columnType("timestamptz"),
    touchedAt: p.datetime().columnType("timestamptz"),
    resolvedAt: p.datetime().columnType("timestamptz").strictNullable(),
    resolvedBy: p.text().strictNullable(),
  },
  indexes: [{ properties: ["plan", "touchedAt"] }],
});
export type ThreadRecord = InferEntity<typeof CommentThreadTable>;

/** One comment. What it said before it was changed or withdrawn stands in the audit trail. */
export const CommentTable = defineEntity({
  name: "Comment",
  tableName: "comment",
  properties: {
    id: p.uuid().primary(),
    thread: p.uuid(),
    actor: p.text(),
    actorName: p.text(),
    actorRole: p.text(),
    agency: p.uuid().strictNullable(),
    at: p.datetime().columnType("timestamptz"),
    text: p.text(),
    mentions: p.json().$type<Mentionable[]>(),
    editedAt: p.datetime().columnType("timestamptz").strictNullable(),
    withdrawnAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
  indexes: [{ properties: ["thread", "at"] }],
});
export type CommentRecord = InferEntity<typeof CommentTable>;
