import { Role } from "@rata/domain/access/access";
import { CommentText } from "@rata/domain/comment/Comment";
import { Column } from "@rata/domain/plan/Column";
import { PlanId } from "@rata/domain/plan/PlanId";
import * as z from "zod";

/** What is written: the words, and the accounts whose names stand in them. */
export const Written = z.object({ text: CommentText, mentions: z.array(z.uuid()).max(20, "too-many") });
export type Written = z.infer<typeof Written>;

/** The place of a new thread. */
export const NewPlace = z.object({ planId: z.uuid(), lineId: PlanId, column: Column.nullable() });
export type NewPlace = z.infer<typeof NewPlace>;

/** Open: not settled. Mine: whoever wrote or was mentioned in it, or whose agency's row it is about. */
export const THREAD_FILTERS = ["open", "mine", "all"] as const;
export const ThreadsAsked = z.object({
  planId: z.uuid(),
  lineId: PlanId.nullable(),
  filter: z.enum(THREAD_FILTERS),
  from: z.int().min(0).max(100_000),
});
export type ThreadsAsked = z.infer<typeof ThreadsAsked>;

export const CommentView = z.object({
  id: z.string(),
  author: z.string(),
  role: Role,
  agency: z.string().nullable(),
  at: z.iso.datetime(),
  /** Null when its author took it back. */
  text: z.string().nullable(),
  /** Names that the words mention. */
  mentions: z.array(z.object({ id: z.string(), name: z.string() })),
  isEdited: z.boolean(),
  isOwn: z.boolean(),
});
export type CommentView = z.infer<typeof CommentView>;

export const ThreadView = z.object({
  id: z.string(),
  lineId: z.string(),
  column: Column.nullable(),
  /** The words of the row and the cell when the thread began. */
  quote: z.object({ row: z.string().nullable(), cell: z.string().nullable() }),
  /** False when the row is no longer in the plan. */
  isThere: z.boolean(),
  resolved: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
  mayResolve: z.boolean(),
  comments: z.array(CommentView),
});
export type ThreadView = z.infer<typeof ThreadView>;

export const ThreadPage = z.object({ total: z.int(), open: z.int(), threads: z.array(ThreadView) });
export type ThreadPage = z.infer<typeof ThreadPage>;

/** Where open threads stand, for the marks of the matrix. */
export const ThreadMark = z.object({ lineId: z.string(), column: Column.nullable(), open: z.int() });
export type ThreadMark = z.infer<typeof ThreadMark>;

/** Somebody who may read the plan, by name and post; never by address. */
export const PersonView = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  agency: z.string().nullable(),
});
export type PersonView = z.infer<typeof PersonView>;
