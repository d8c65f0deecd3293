import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";

const LineOrigin = z.object({ id: z.string(), origin: z.string(), untouched: z.boolean() });
export type LineOrigin = z.infer<typeof LineOrigin>;

/** The plan that a plan was copied from, or null. */
export async function findOriginPlan(em: Connection, plan: string): Promise<string | null> {
  const rows = await select(
    em,
    z.object({ origin: z.uuid() }),
    "select origin_plan as origin from plan_origin where plan = $1 limit 1",
    [plan],
  );
  return rows[0]?.origin ?? null;
}

/** The copied lines that are still there, and whether anything was done since to the line or to the activity above it. */
export function listLineOrigins(em: Connection, plan: string): Promise<LineOrigin[]> {
  return select(em, LineOrigin, LINE_ORIGINS, [plan]);
}

const LINE_ORIGINS = `
  with touched as (
    select distinct p.target_kind as kind, p.target_id as id from plan_operation p
    where p.plan = $1 and p.revision > (select min(revision) from plan_origin where plan = $1))
  select l.id, o.origin, line_touch.id is null and activity_touch.id is null as untouched
  from plan_origin o
  join plan_line l on l.plan = o.plan and l.id = o.id
  join plan_node n on n.plan = l.plan and n.id = l.node
  left join touched line_touch on line_touch.kind = 'line' and line_touch.id = l.id
  left join touched activity_touch on activity_touch.kind = 'node' and n.level = 'activity' and activity_touch.id = n.id
  where o.plan = $1 and o.kind = 'line'`;
