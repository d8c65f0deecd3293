import { type Actor, can } from "#access/access";
import { Column } from "#plan/Column";
import * as z from "zod";

/** The longest comment. Longer things are letters, and belong into one. */
export const COMMENT_LENGTH = 2000;

/** Signs that nobody sees but that change what is seen, as those that turn the way of reading; not line breaks, tabs and joiners. */
const UNSEEN = /(?![\n\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}]/u;

/** What somebody says about a row: plain words with line breaks, never read as anything else. */
export const CommentText = z
  .string()
  .trim()
  .min(1, "empty")
  .max(COMMENT_LENGTH, "too-long")
  .refine((text) => !UNSEEN.test(text), "not-plain");

/** What a thread is about: a line of the plan, and one of its cells or the row as a whole. */
export const CommentPlace = z.object({ line: z.string(), column: Column.nullable() });
export type CommentPlace = z.infer<typeof CommentPlace>;

/** Somebody who can be named in a comment. */
export interface Mentionable {
  id: string;
  name: string;
}

/**
 * Those of the chosen people whose "@name" still stands in the words: a name that was deleted again mentions nobody. Where one name
 * begins like another the longer one counts.
 */
export function listMentioned<Person extends Mentionable>(text: string, chosen: readonly Person[]): Person[] {
  let rest = text.toLowerCase();
  const longestFirst = chosen.toSorted((a, b) => b.name.length - a.name.length);
  const found = longestFirst.filter(({ name }) => {
    const said = `@${name.toLowerCase()}`;
    if (!rest.includes(said)) return false;
    rest = rest.replace(said, " ");
    return true;
  });
  return chosen.filter((person) => found.includes(person));
}

/** A thread as far as closing it is concerned: who began it, and whose row it is about now. */
export interface ThreadOwners {
  author: string;
  region: string;
  agency: string | null;
}

/** Whether the actor may say that a thread is settled, or open it again: who began it, the secretariat, or the agency of the row. */
export function mayResolve(actor: Actor, { author, region, agency }: ThreadOwners): boolean {
  return author === actor.accountId || can(actor, "comment.resolve", { region, agency });
}
