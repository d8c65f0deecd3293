import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { PlanTable } from "./plan.table.ts";
import { type StoredChange, toStatements } from "./toStatements.ts";

export interface NewPlan {
  id: string;
  region: string;
  year: number;
  createdAt: Date;
}

export async function insertPlan(em: Connection, _scope: Scope, plan: NewPlan): Promise<void> {
  await em.insert(PlanTable, { ...plan, head: 0, updatedAt: plan.createdAt });
}

/** Writes an applied change and the plan's new head. */
export async function storeChange(em: Connection, _scope: Scope, change: StoredChange, at: Date): Promise<void> {
  if (change.operations.length > FEW) await execute(em, PLAN_ANEW, []);
  for (const { sql, parameters } of toStatements(change)) await execute(em, sql, parameters);
  await em.nativeUpdate(PlanTable, { id: change.after.id }, { head: change.revision, updatedAt: at });
}

/**
 * The database checks each row's reference by a statement whose way it keeps for the connection. A way that was chosen for a small plan
 * looks through the whole table for every row of a large one: four thousand rows took twenty seconds.
 */
const PLAN_ANEW = "discard plans";
/** So many rows are looked up one by one without anybody noticing. */
const FEW = 20;
