import { NEW_PROGRESS, PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { CodedName } from "./sheet.views.ts";

const Done = z.object({
  plan: z.string(),
  actor: z.string(),
  revision: z.int(),
  refused: z.array(SheetRefusal),
});
/** An edit that was done: whose it is and what of it was refused. */
export type Done = z.infer<typeof Done>;

/** An edit that was asked for before: what was done of it, and whose proposal it waits as. */
export interface KnownEdit {
  id: string;
  done: Done | null;
  proposer: string | null;
}

/**
 * Where a plan stands and which of some edits are known already, by one question: a save holds the plan for as short as it can. The
 * caller asks whether what was done may be told.
 */
export async function findBefore(
  em: Connection,
  { plan, edits }: { plan: string; edits: readonly string[] },
): Promise<{ progress: PlanProgress; known: ReadonlyMap<string, KnownEdit> }> {
  const [row] = await select(em, Before, BEFORE, [plan, edits]);
  const known = new Map<string, KnownEdit>();
  for (const { id, ...done } of row?.done ?? []) known.set(id, { id, done, proposer: null });
  for (const { id, actor } of row?.proposed ?? [])
    known.set(id, { id, done: known.get(id)?.done ?? null, proposer: actor });
  return { progress: row?.progress ?? NEW_PROGRESS, known };
}

/** The entry of an edit that was done; null for none. */
export async function findDone(em: Connection, edit: string): Promise<Done | null> {
  const rows = await select(em, Done, DONE, [edit]);
  return rows[0] ?? null;
}

const Before = z.object({
  progress: PlanProgress.nullable(),
  done: z.array(Done.extend({ id: z.string() })),
  proposed: z.array(z.object({ id: z.string(), actor: z.string() })),
});

const ENTRY = `select id, plan, actor, (payload ->> 'revision')::int as revision, coalesce(payload -> 'refused', '[]'::jsonb) as refused
  from audit_entry where action in ('plan.edited', 'plan.edit-undone')`;

const DONE = `${ENTRY} and id = $1`;

const BEFORE = `select (select progress from plan_progress where plan = $1) as progress,
  (select coalesce(json_agg(e), '[]') from (${ENTRY} and id = any($2::uuid[])) e) as done,
  (select coalesce(json_agg(p), '[]') from (select id, actor from plan_proposal where plan = $1 and id = any($2::uuid[])) p) as proposed`;

/** Names with codes of all plans of a region: budget documents and people put them there. The newest plan's first. */
export function listCodedNames(em: Connection, region: string): Promise<CodedName[]> {
  return select(em, CodedName, CODED_NAMES, [region]);
}

const CODED_NAMES = `
  select n.level, n.code, n.text from plan_node n join plan p on p.id = n.plan
  where p.region = $1 and n.level in ('program', 'activity') and n.code is not null and n.text is not null
  group by n.level, n.code, n.text order by max(p.year) desc, n.code, n.text limit 5000`;
