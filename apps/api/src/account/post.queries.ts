import type { ActingPost } from "@rata/domain/agency/ActingPost";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { ActingPostTable, toActingPost } from "./post.table.ts";

/** Every post that was ever given, the latest first. */
export async function listPosts(em: Connection): Promise<ActingPost[]> {
  const rows = await em.find(ActingPostTable, {}, { orderBy: { startsOn: "desc", id: "asc" } });
  return rows.map(toActingPost);
}

export async function findPost(em: Connection, id: string): Promise<ActingPost | null> {
  const row = await em.findOne(ActingPostTable, { id }, { refresh: true });
  return row === null ? null : toActingPost(row);
}

/** The posts of an account that were not taken back. */
export async function listPostsOf(em: Connection, account: string): Promise<ActingPost[]> {
  const rows = await em.find(ActingPostTable, { account, endedAt: null }, { orderBy: { startsOn: "asc", id: "asc" } });
  return rows.map(toActingPost);
}

/** The posts that are held on a day, by whomever. */
export async function listHeldPosts(em: Connection, day: string): Promise<ActingPost[]> {
  const held = { endedAt: null, startsOn: { $lte: day }, endsOn: { $gte: day } };
  const rows = await em.find(ActingPostTable, held, { orderBy: { startsOn: "asc", id: "asc" } });
  return rows.map(toActingPost);
}

/** The day of a moment as the clock of the instance shows it. */
export async function findToday(em: Connection, now: Date): Promise<string> {
  const [row] = await select(
    em,
    z.object({ today: z.string() }),
    "select to_char($1::timestamptz at time zone time_zone, 'YYYY-MM-DD') as today from instance",
    [now.toISOString()],
  );
  return row?.today ?? now.toISOString().slice(0, 10);
}
