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
  for (const { sql, parameters } of toStatements(change)) await execute(em, sql, parameters);
  await em.nativeUpdate(PlanTable, { id: change.after.id }, { head: change.revision, updatedAt: at });
}
