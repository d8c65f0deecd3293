import { AuditItem } from "@rata/domain/audit/AuditItem";
import { printValue } from "@rata/domain/audit/printValue";
import { OperationField } from "@rata/domain/plan/PlanOperation";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import type { Work } from "#Work";
import { Bound, toChangeConditions, toEntryConditions } from "./toConditions.ts";
import { type TrailChange, type TrailFilter, type TrailItem, TrailPerson } from "./trail.views.ts";

export interface TrailSlice {
  filter: TrailFilter;
  /** Only entries written before this one; null from the newest. */
  before: number | null;
  limit: number;
  /** How many changes of each entry are wanted. */
  changes: number;
}

/** Entries of the trail that the scope reaches, newest first. @throws DomainError "not-found" for a plan that it does not reach */
export async function listTrail(work: Work, slice: TrailSlice): Promise<TrailItem[]> {
  if (slice.filter.planId !== undefined) await demandReached(work, slice.filter.planId);
  const bound = new Bound();
  const conditions = toEntryConditions(bound, work.scope, slice.filter);
  const older = slice.before === null ? "" : `and e.sequence < ${bound.bind(slice.before)}`;
  const sql = `${ENTRIES} where ${conditions} ${older} order by e.sequence desc limit ${bound.bind(slice.limit)}`;
  const rows = await select(work.em, EntryRow, sql, bound.parameters);
  const changes = await listChanges(
    work.em,
    slice,
    rows.filter(({ operations }) => operations > 0).map(({ id }) => id),
  );
  return rows.map((row) => toItem(row, changes.get(row.id) ?? []));
}

/** Everybody who left an entry that the scope reaches, by name. */
export function listPeople(work: Work): Promise<TrailPerson[]> {
  const bound = new Bound();
  const conditions = toEntryConditions(bound, work.scope, {});
  const sql = `select e.actor as id, max(e.actor_name) as name from audit_entry e where ${conditions} group by e.actor order by 2 limit 1000`;
  return select(work.em, TrailPerson, sql, bound.parameters);
}

async function demandReached(work: Work, plan: string): Promise<void> {
  const [row] = await select(work.em, z.object({ region: z.string() }), "select region from plan where id = $1", [
    plan,
  ]);
  if (row === undefined || !work.scope.reaches(row)) throw new DomainError("not-found");
}

async function listChanges(
  em: Connection,
  { filter, changes: limit }: TrailSlice,
  entries: readonly string[],
): Promise<Map<string, TrailChange[]>> {
  const bound = new Bound();
  const wanted = `unnest(${bound.bind(entries)}::uuid[])`;
  const conditions = toChangeConditions(bound, filter);
  const sql = `select c.*, coalesce(n.text, ln.text, c.value ->> 'text', c.expected ->> 'text') as row,
      was.name as "agencyBefore", now.name as "agencyAfter"
    from ${wanted} with ordinality as w (entry, place) cross join lateral (
      select o.entry, o.id, o.ordinal, o.plan, o.target_kind, o.target_id as target, o.field, o.expected, o.value
      from plan_operation o where o.entry = w.entry and ${conditions} order by o.ordinal limit ${bound.bind(limit)}) c
    left join plan_node n on c.target_kind = 'node' and n.plan = c.plan and n.id = c.target
    left join plan_line l on c.target_kind = 'line' and l.plan = c.plan and l.id = c.target
    left join plan_node ln on ln.plan = l.plan and ln.id = l.node
    left join agency was on c.field = 'agency' and was.id::text = c.expected #>> '{}'
    left join agency now on c.field = 'agency' and now.id::text = c.value #>> '{}'
    order by w.place, c.ordinal`;
  const found = Map.groupBy(await select(em, ChangeRow, sql, bound.parameters), ({ entry }) => entry);
  return new Map([...found].map(([entry, list]) => [entry, list.map(toChange)]));
}

const ENTRIES = `select e.id, e.sequence::float8 as sequence, e.at, e.actor, e.actor_name as "actorName", e.action, e.reason, e.summary,
    e.operations, p.id as plan, p.year, s.number::float8 as number, s.digest
  from audit_entry e left join audit_seal s on s.entry = e.id left join plan p on p.id = e.plan`;

const EntryRow = AuditItem.omit({ at: true }).extend({
  at: z.coerce.date(),
  sequence: z.number(),
  actor: z.string(),
  plan: z.string().nullable(),
  year: z.number().nullable(),
  number: z.number().nullable(),
  digest: z.string().nullable(),
});

const ChangeRow = z.object({
  entry: z.string(),
  id: z.string(),
  target: z.string(),
  field: OperationField,
  expected: z.unknown(),
  value: z.unknown(),
  row: z.string().nullable(),
  agencyBefore: z.string().nullable(),
  agencyAfter: z.string().nullable(),
});

function toItem(
  { at, plan, year, number, digest, ...row }: z.infer<typeof EntryRow>,
  changes: TrailChange[],
): TrailItem {
  return {
    ...row,
    at: at.toISOString(),
    plan: plan === null || year === null ? null : { id: plan, year },
    seal: number === null || digest === null ? null : { number, digest },
    changes,
  };
}

function toChange(change: z.infer<typeof ChangeRow>): TrailChange {
  const { id, target, row, field, expected, value, agencyBefore, agencyAfter } = change;
  const isWhole = field === "itself";
  return {
    id,
    kind: !isWhole ? "changed" : expected === null ? "added" : "removed",
    target,
    row,
    field,
    // Of a whole row the words stand beside it; what it held is in the log.
    before: isWhole ? null : (agencyBefore ?? printValue(expected)),
    after: isWhole ? null : (agencyAfter ?? printValue(value)),
  };
}
