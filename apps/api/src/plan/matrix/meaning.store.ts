import * as z from "zod";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";
import type { Work } from "#Work";
import type { Sender } from "./meaning.queries.ts";
import type { DecidedMeaning } from "./meaning.views.ts";

export interface NewMeanings {
  sender: Sender;
  importCommit: string;
  at: Date;
  meanings: readonly { id: string; signature: string; meaning: DecidedMeaning }[];
}

/** Keeps the meaning of headers; the same header of the same sender gets the newer one, also when two imports come at once. */
export async function putMeanings(work: Work, remembered: NewMeanings): Promise<void> {
  const { sender, importCommit, at, meanings } = remembered;
  const { accountId, name } = work.scope.actor;
  await execute(work.em, PUT, [
    sender.region,
    sender.agency,
    importCommit,
    at,
    accountId,
    name,
    JSON.stringify(meanings),
  ]);
}

/** Whether there was one to forget. */
export async function removeMeaning(em: Connection, id: string): Promise<boolean> {
  const gone = await select(em, z.object({ id: z.string() }), "delete from import_meaning where id = $1 returning id", [
    id,
  ]);
  return gone.length > 0;
}

// In one order for all: two imports that keep the same headers at once wait for each other instead of blocking each other.
const PUT = `
  insert into import_meaning (id, region, agency, signature, meaning, import_commit, at, actor, actor_name)
  select id, $1::text, $2::uuid, signature, meaning, $3::uuid, $4::timestamptz, $5::text, $6::text
  from jsonb_to_recordset($7::jsonb) as new(id uuid, signature text, meaning jsonb) order by signature
  on conflict (region, coalesce(agency, '00000000-0000-0000-0000-000000000000'::uuid), signature)
  do update set meaning = excluded.meaning, import_commit = excluded.import_commit, at = excluded.at,
    actor = excluded.actor, actor_name = excluded.actor_name`;
