import { DomainError } from "@rata/domain/problem/DomainError";
import { type Plan, PlanLine, PlanNode } from "@rata/domain/plan/Plan";
import { SourceCells } from "@rata/domain/plan/SourceCells";
import { PlanOperation } from "@rata/domain/plan/PlanOperation";
import * as z from "zod";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { listColumns, selectRows } from "#database/bulk";
import { select } from "#database/sql";
import type { Work } from "#Work";
import { PlanLineTable, PlanNodeTable, PlanOperationTable, type PlanRecord, PlanTable } from "./plan.table.ts";

/** The plans that the scope reaches, latest year first. */
export function listPlanRecords(work: Work): Promise<PlanRecord[]> {
  return work.em.find(PlanTable, work.scope.within(), { orderBy: { year: "desc", region: "asc" } });
}

/** @throws DomainError "not-found" for a plan that is not there and for one that the scope does not reach: both answers are one. */
export async function getPlanRecord(work: Work, id: string): Promise<PlanRecord> {
  const row = await work.em.findOne(PlanTable, { id, ...work.scope.within() }, { refresh: true });
  if (row === null) throw new DomainError("not-found");
  return row;
}

/** The same, held until the end of the transaction: a second change of the plan waits and then sees the first. */
export async function lockPlanRecord(work: Pick<Work, "em" | "scope">, id: string): Promise<PlanRecord> {
  const [row] = await selectRows(work.em, { schema: LockedPlan, table: PlanTable }, "t.id = $1 for no key update", [
    id,
  ]);
  if (row === undefined || !isReached(work.scope, row)) throw new DomainError("not-found");
  return row;
}

export function findPlanOfYear(em: Connection, asked: { region: string; year: number }): Promise<PlanRecord | null> {
  return em.findOne(PlanTable, asked);
}

/**
 * The plan as a domain value. Without sources each line knows only the number of the line it was read from, which is all that
 * the matrix and the checks need; ten thousand lines of original cells stay where they are.
 */
export async function loadPlan(em: Connection, asked: { record: PlanRecord; hasSources: boolean }): Promise<Plan> {
  const { id, region, year } = asked.record;
  const nodes = await selectRows(em, { schema: PlanNode, table: PlanNodeTable }, "t.plan = $1", [id]);
  const lines = await select(em, PlanLine, selectLines(em, asked.hasSources), [id]);
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
  asked: { record: PlanRecord; nodes: readonly string[]; lines: readonly string[] },
): Promise<Plan> {
  const { id, region, year } = asked.record;
  const [part] = await select(em, PlanPart, selectPart(em), [id, asked.nodes, asked.lines]);
  return {
    id,
    region,
    year,
    nodes: Object.fromEntries(part?.nodes.map((node) => [node.id, node]) ?? []),
    lines: Object.fromEntries(part?.lines.map((line) => [line.id, line]) ?? []),
  };
}

/** The cells that a line was read from; null for a line that was typed. */
export async function findSource(em: Connection, asked: { plan: string; line: string }): Promise<SourceCells | null> {
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
  asked: { plan: string; revision: number },
): Promise<PlanOperation[]> {
  const rows = await listOperations(em, "t.plan = $1 and t.revision = $2 order by t.ordinal", [
    asked.plan,
    asked.revision,
  ]);
  return rows.map(({ operation }) => operation);
}

/** What has been done to a plan after a revision, in order, each operation with its revision and the audit entry it belongs to. */
export async function listOperationsSince(
  em: Connection,
  asked: { plan: string; revision: number },
): Promise<{ entry: string; revision: number; operation: PlanOperation }[]> {
  return listOperations(em, "t.plan = $1 and t.revision > $2 order by t.revision, t.ordinal", [
    asked.plan,
    asked.revision,
  ]);
}

/** The operations on some records of a plan, latest first, each with the audit entry it belongs to. */
export async function listOperationsOn(
  em: Connection,
  asked: { plan: string; ids: readonly string[] },
): Promise<{ entry: string; operation: PlanOperation }[]> {
  const where = "t.plan = $1 and t.target_id = any($2::text[]) order by t.revision desc, t.ordinal limit 200";
  return listOperations(em, where, [asked.plan, asked.ids]);
}

/** Whether a scope reaches a plan that was loaded for somebody else. */
export function isReached(scope: Scope, row: PlanRecord): boolean {
  // A plan has no agency of its own: whether an agency's reach covers a row is asked again where the row is changed.
  return scope.reaches(
    scope.reach === "own-agency" ? { region: row.region, agency: scope.actor.agency } : { region: row.region },
  );
}

const LockedPlan: z.ZodType<PlanRecord> = z.object({
  id: z.string(),
  region: z.string(),
  year: z.int(),
  head: z.int(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
});

/** Without its source a line knows the number of the line that it was read from. */
function selectLines(em: Connection, hasSources: boolean): string {
  const columns = listColumns(em, PlanLineTable);
  return hasSources
    ? `select ${columns}, s.source from plan_line t left join plan_line_source s on s.plan = t.plan and s.line = t.id where t.plan = $1`
    : `select ${columns}, case when t.source_line is null then null else jsonb_build_object('line', t.source_line, 'sheet', null,
        'cells', '[]'::jsonb, 'continuations', '[]'::jsonb, 'extra', '{}'::jsonb) end as source from plan_line t where t.plan = $1`;
}

const PlanPart = z.object({ nodes: z.array(PlanNode), lines: z.array(PlanLine) });

// Each step looks up by key, whatever the planner thinks of how many there are: a save must not read the plan.
function selectPart(em: Connection): string {
  return `with recursive home as (
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
    (select coalesce(json_agg(n), '[]') from (select ${listColumns(em, PlanNodeTable)} from plan_node t
      where t.plan = $1 and t.id = any(array(select id from wanted))) n) as nodes,
    (select coalesce(json_agg(l), '[]') from (${selectLines(em, false)} and (t.id = any($3::text[])
      or t.node = any(array(select id from down union select id from home)))) l) as lines`;
}

interface LoggedOperation {
  entry: string;
  revision: number;
  operation: PlanOperation;
}

async function listOperations(
  em: Connection,
  where: string,
  parameters: readonly unknown[],
): Promise<LoggedOperation[]> {
  const rows = await selectRows(em, { schema: OperationRow, table: PlanOperationTable }, where, parameters);
  return rows.map(({ entry, revision, targetKind, targetId, ...operation }) => ({
    entry,
    revision,
    operation: { ...operation, target: { kind: targetKind, id: targetId } },
  }));
}

const OperationRow = PlanOperation.omit({ target: true }).extend({
  entry: z.string(),
  revision: z.int(),
  targetKind: z.enum(["node", "line"]),
  targetId: z.string(),
});
