import { DomainError } from "@rata/domain/problem/DomainError";
import { type Plan, PlanLine, PlanNode, SourceCells } from "@rata/domain/plan/Plan";
import { PlanOperation } from "@rata/domain/plan/PlanOperation";
import * as z from "zod";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { type PlanRecord, PlanTable } from "./plan.table.ts";

/** The plans that the scope reaches, latest year first. */
export async function listPlanRecords(em: Connection, scope: Scope): Promise<PlanRecord[]> {
  const rows = await em.find(PlanTable, {}, { orderBy: { year: "desc", region: "asc" } });
  return rows.filter((row) => isReached(scope, row));
}

/** @throws DomainError "not-found" for a plan that is not there and for one that the scope does not reach: both answers are one. */
export async function getPlanRecord(em: Connection, scope: Scope, id: string): Promise<PlanRecord> {
  const row = await em.findOne(PlanTable, { id }, { refresh: true });
  if (row === null || !isReached(scope, row)) throw new DomainError("not-found");
  return row;
}

/** The same, held until the end of the transaction: a second change of the plan waits and then sees the first. */
export async function lockPlanRecord(em: Connection, scope: Scope, id: string): Promise<PlanRecord> {
  const [row] = await select(em, LockedPlan, LOCK, [id]);
  if (row === undefined || !isReached(scope, row)) throw new DomainError("not-found");
  return row;
}

export function findPlanOfYear(
  em: Connection,
  _scope: Scope,
  asked: { region: string; year: number },
): Promise<PlanRecord | null> {
  return em.findOne(PlanTable, asked);
}

/**
 * The plan as a domain value. Without sources each line knows only the number of the line it was read from, which is all that
 * the matrix and the checks need; ten thousand lines of original cells stay where they are.
 */
export async function loadPlan(
  em: Connection,
  _scope: Scope,
  asked: { record: PlanRecord; hasSources: boolean },
): Promise<Plan> {
  const { id, region, year } = asked.record;
  const nodes = await select(em, PlanNode, NODES, [id]);
  const lines = await select(em, PlanLine, asked.hasSources ? LINES_WITH_SOURCES : LINES, [id]);
  return {
    id,
    region,
    year,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    lines: Object.fromEntries(lines.map((line) => [line.id, line])),
  };
}

/**
 * The part of a plan that writing into some rows needs: their lines, the nodes above them, all below the programmes and activities
 * among these, and what stands beside the rows under their nodes. A save costs what it changes, not what the plan holds.
 */
export async function loadPlanPart(
  em: Connection,
  _scope: Scope,
  asked: { record: PlanRecord; nodes: readonly string[]; lines: readonly string[] },
): Promise<Plan> {
  const { id, region, year } = asked.record;
  const [part] = await select(em, PlanPart, PART, [id, asked.nodes, asked.lines]);
  return {
    id,
    region,
    year,
    nodes: Object.fromEntries(part?.nodes.map((node) => [node.id, node]) ?? []),
    lines: Object.fromEntries(part?.lines.map((line) => [line.id, line]) ?? []),
  };
}

/** The cells that a line was read from; null for a line that was typed. */
export async function findSource(
  em: Connection,
  _scope: Scope,
  asked: { plan: string; line: string },
): Promise<SourceCells | null> {
  const rows = await select(
    em,
    z.object({ source: SourceCells }),
    "select source from plan_line_source where plan = $1 and line = $2",
    [asked.plan, asked.line],
  );
  return rows[0]?.source ?? null;
}

/** The operations of one change, in order. */
export async function listOperationsOf(
  em: Connection,
  _scope: Scope,
  asked: { plan: string; revision: number },
): Promise<PlanOperation[]> {
  const rows = await select(em, LoggedOperation, `${OPERATIONS} where plan = $1 and revision = $2 order by ordinal`, [
    asked.plan,
    asked.revision,
  ]);
  return rows.map(toOperation);
}

/** What has been done to a plan after a revision, in order, each operation with its revision and the audit entry it belongs to. */
export async function listOperationsSince(
  em: Connection,
  _scope: Scope,
  asked: { plan: string; revision: number },
): Promise<{ entry: string; revision: number; operation: PlanOperation }[]> {
  const rows = await select(
    em,
    LoggedOperation,
    `${OPERATIONS} where plan = $1 and revision > $2 order by revision, ordinal`,
    [asked.plan, asked.revision],
  );
  return rows.map((row) => ({ entry: row.entry, revision: row.revision, operation: toOperation(row) }));
}

/** The operations on some records of a plan, latest first, each with the audit entry it belongs to. */
export async function listOperationsOn(
  em: Connection,
  _scope: Scope,
  asked: { plan: string; ids: readonly string[] },
): Promise<{ entry: string; operation: PlanOperation }[]> {
  const rows = await select(
    em,
    LoggedOperation,
    `${OPERATIONS} where plan = $1 and target_id = any($2::text[]) order by revision desc, ordinal limit 200`,
    [asked.plan, asked.ids],
  );
  return rows.map((row) => ({ entry: row.entry, operation: toOperation(row) }));
}

/** Whether a scope reaches a plan that was loaded for somebody else. */
export function isReached(scope: Scope, row: PlanRecord): boolean {
  // A plan has no agency of its own: whether an agency's reach covers a row is asked again where the row is changed.
  return scope.reaches(
    scope.reach === "own-agency" ? { region: row.region, agency: scope.actor.agency } : { region: row.region },
  );
}

const LOCK = `select id, region, year, head, to_json(created_at) as "createdAt", to_json(updated_at) as "updatedAt"
  from plan where id = $1 for no key update`;
const LockedPlan: z.ZodType<PlanRecord> = z.object({
  id: z.string(),
  region: z.string(),
  year: z.int(),
  head: z.int(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
});

const NODES = `select id, level, parent, position, text, code, agency, program_group as "group", strategy, ceiling::float8 as ceiling, funding,
    priorities, goals, beneficiaries
  from plan_node where plan = $1`;

const LINE_FIELDS = `l.id, l.node, l.position, l.number, l.objective_indicator as "objectiveIndicator", l.program_indicator as "programIndicator",
  l.activity_indicator as "activityIndicator", l.location, l.target, l.restated`;

const LINES = `select ${LINE_FIELDS}, case when l.source_line is null then null else jsonb_build_object(
    'line', l.source_line, 'sheet', null, 'cells', '[]'::jsonb, 'continuations', '[]'::jsonb, 'extra', '{}'::jsonb) end as source
  from plan_line l where l.plan = $1`;

const LINES_WITH_SOURCES = `select ${LINE_FIELDS}, s.source
  from plan_line l left join plan_line_source s on s.plan = l.plan and s.line = l.id where l.plan = $1`;

const PlanPart = z.object({ nodes: z.array(PlanNode), lines: z.array(PlanLine) });

// Each step looks up by key, whatever the planner thinks of how many there are: a save must not read the plan.
const PART = `with recursive home as (
    select unnest($2::text[]) as id union select node from plan_line where plan = $1 and id = any($3::text[])
  ), up as (
    select n.* from home h cross join lateral (select id, parent, level from plan_node where plan = $1 and id = h.id offset 0) n
    union select n.* from up u cross join lateral (select id, parent, level from plan_node where plan = $1 and id = u.parent offset 0) n
  ), down as (
    select id from up where level in ('program', 'activity')
    union select n.id from down d cross join lateral (select id from plan_node where plan = $1 and parent = d.id offset 0) n
  ), wanted as (
    select id from up union select id from down
    union select n.id from home h cross join lateral (select id from plan_node where plan = $1 and parent = h.id offset 0) n
  )
  select
    (select coalesce(json_agg(n), '[]') from (${NODES} and id = any(array(select id from wanted))) n) as nodes,
    (select coalesce(json_agg(l), '[]') from (${LINES} and (l.id = any($3::text[])
      or l.node = any(array(select id from down union select id from home)))) l) as lines`;

const OPERATIONS = `select id, entry, revision, target_kind, target_id, field, expected, value from plan_operation`;

const LoggedOperation = z.object({
  id: z.string(),
  entry: z.string(),
  revision: z.int(),
  target_kind: z.enum(["node", "line"]),
  target_id: z.string(),
  field: PlanOperation.shape.field,
  expected: z.json(),
  value: z.json(),
});

function toOperation(row: z.infer<typeof LoggedOperation>): PlanOperation {
  return {
    id: row.id,
    target: { kind: row.target_kind, id: row.target_id },
    field: row.field,
    expected: row.expected,
    value: row.value,
  };
}
