import type { ActingPostFields } from "@rata/domain/agency/ActingPost";
import type { Connection } from "#database/Connection";
import { ActingPostTable } from "./post.table.ts";
import { SessionTable } from "./session.table.ts";

export async function insertPost(
  em: Connection,
  { group, ...post }: ActingPostFields & { id: string; account: string },
): Promise<void> {
  await em.insert(ActingPostTable, { ...post, programGroup: group, endedAt: null });
}

/** Takes a post back, unless it was taken back before. Gives back whether it was now. */
export async function endPost(em: Connection, { id, at }: { id: string; at: Date }): Promise<boolean> {
  return (await em.nativeUpdate(ActingPostTable, { id, endedAt: null }, { endedAt: at })) === 1;
}

/** Lets a session act in a post, or in the own one again. */
export async function savePostOfSession(
  em: Connection,
  { session, post }: { session: string; post: string | null },
): Promise<void> {
  await em.nativeUpdate(SessionTable, { id: session }, { post });
}
