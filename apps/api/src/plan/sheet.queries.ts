import { NEW_PROGRESS, PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import * as z from "zod";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";

const Done = z.object({
  plan: z.string(),
  actor: z.string(),
  revision: z.int(),
  refused: z.array(SheetRefusal),
});
/** An edit that was done: whose it is and what of it was refused. */
export type Done = z.infer<typeof Done>;

/** What is known of an edit and of the plan before it is judged, by one question: a save holds the plan for as short as it can. */
export interface BeforeEdit {
  progress: PlanProgress;
  done: Done | null;
  /** Whose proposal the edit waits as. */
  proposer: string | null;
}

/** The caller asks whether what was done may be told. */
export async function findBefore(
  em: Connection,
  _scope: Scope,
  { plan, edit }: { plan: string; edit: string },
): Promise<BeforeEdit> {
  const [row] = await select(em, Before, BEFORE, [plan, edit]);
  return { done: row?.done ?? null, proposer: row?.proposer ?? null, progress: row?.progress ?? NEW_PROGRESS };
}

/** The entry of an edit that was done; null for none. */
export async function findDone(em: Connection, _scope: Scope, edit: string): Promise<Done | null> {
  const rows = await select(em, z.object({ done: Done }), DONE, [edit]);
  return rows[0]?.done ?? null;
}

const Before = z.object({ progress: PlanProgress.nullable(), done: Done.nullable(), proposer: z.string().nullable() });

const ENTRY = `select jsonb_build_object('plan', plan, 'actor', actor, 'revision', payload -> 'revision',
    'refused', coalesce(payload -> 'refused', '[]'::jsonb)) as done
  from audit_entry where action in ('plan.edited', 'plan.edit-undone')`;

const DONE = `${ENTRY} and id = $1`;

const BEFORE = `select (select progress from plan_progress where plan = $1) as progress, (${ENTRY} and id = $2) as done,
  (select actor from plan_proposal where plan = $1 and id = $2) as proposer`;
