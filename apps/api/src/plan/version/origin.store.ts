import type { Origin } from "@rata/domain/plan/version/copyPlan";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";

/** Puts down where the rows of a copied plan come from, in one statement however many there are. */
export async function storeOrigins(
  em: Connection,
  _scope: Scope,
  {
    plan,
    originPlan,
    revision,
    origins,
  }: { plan: string; originPlan: string; revision: number; origins: readonly Origin[] },
): Promise<void> {
  await execute(em, PUT_ORIGINS, [
    plan,
    originPlan,
    revision,
    origins.map(({ kind }) => kind),
    origins.map(({ id }) => id),
    origins.map(({ origin }) => origin),
  ]);
}

const PUT_ORIGINS = `
  insert into plan_origin (plan, origin_plan, revision, kind, id, origin)
  select $1::uuid, $2::uuid, $3::int, * from unnest($4::text[], $5::text[], $6::text[])`;
