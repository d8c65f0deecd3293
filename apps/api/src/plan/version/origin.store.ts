import type { Origin } from "@rata/domain/plan/version/copyPlan";
import { addRows } from "#database/bulk";
import type { Connection } from "#database/Connection";
import { PlanOriginTable } from "./origin.table.ts";

/** Puts down where the rows of a copied plan come from, in one statement however many there are. */
export async function storeOrigins(
  em: Connection,
  {
    plan,
    originPlan,
    revision,
    origins,
  }: { plan: string; originPlan: string; revision: number; origins: readonly Origin[] },
): Promise<void> {
  await addRows(
    em,
    PlanOriginTable,
    origins.map((origin) => ({ ...origin, plan, originPlan, revision })),
  );
}
