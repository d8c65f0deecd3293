import type { AuditItem } from "@rata/domain/audit/AuditItem";
import { countByStrength } from "@rata/domain/check/checkPlan";
import { LEVELS } from "@rata/domain/plan/Level";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { toRowView } from "@rata/domain/plan/matrix/RowView";
import { DomainError } from "@rata/domain/problem/DomainError";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import { findEntries, listPlanEntries } from "#audit/audit.queries";
import type { Services } from "#Services";
import { findAcceptances } from "#plan/finding/finding.queries";
import { findSource, getPlanRecord, listOperationsOn, listPlanRecords } from "#plan/core/plan.queries";
import type { HistoryPage, LineChange, LineView, PlanItem, PlanSummary, RowSlice } from "#plan/core/plan.views";
import { type PlanRead, readPlan } from "#plan/core/readPlan";
import { summarise } from "#plan/core/summarise";
import type { Work } from "#Work";

/** The plans that the scope reaches, with their sums. Loaded one after the other: a government has a handful of them. */
export async function listPlans(work: Work): Promise<PlanItem[]> {
  const items: PlanItem[] = [];
  for (const record of await listPlanRecords(work)) {
    const read = await readPlan(work, record.id);
    items.push(await toItem(work.services, read));
  }
  return items;
}

export async function summarisePlan(work: Work, planId: string): Promise<PlanSummary> {
  const read = await readPlan(work, planId);
  const accepted = await findAcceptances(work.em, planId);
  return summarise(read, new Set(accepted.keys()));
}

export async function listRows(work: Work, asked: { planId: string; from: number; limit: number }): Promise<RowSlice> {
  const { views, record } = await readPlan(work, asked.planId);
  return { total: views.length, head: record.head, rows: views.slice(asked.from, asked.from + asked.limit) };
}

/** @throws DomainError "not-found" for a line of another plan too */
export async function describeLine(work: Work, asked: { planId: string; lineId: string }): Promise<LineView> {
  const { rows, record } = await readPlan(work, asked.planId);
  const row = rows.find(({ line }) => line?.id === asked.lineId);
  if (row === undefined) throw new DomainError("not-found");
  const source = await findSource(work.em, { plan: record.id, line: asked.lineId });
  const logged = await listOperationsOn(work.em, { plan: record.id, ids: [asked.lineId, ...pathIds(row)] });
  const entries = await findEntries(work.em, [...new Set(logged.map(({ entry }) => entry))]);
  return { row: toRowView(row), source, history: toHistory(logged, entries) };
}

export async function listHistory(
  work: Work,
  asked: { planId: string; cursor?: string | null | undefined },
): Promise<HistoryPage> {
  const record = await getPlanRecord(work, asked.planId);
  const before = asked.cursor === null || asked.cursor === undefined ? null : Number(asked.cursor);
  if (before !== null && !Number.isSafeInteger(before)) throw new DomainError("invalid-input");
  return listPlanEntries(work.em, { plan: record.id, before });
}

async function toItem(services: Services, read: PlanRead): Promise<PlanItem> {
  const { record, rows, findings } = read;
  const accepted = await findAcceptances(services.openConnection(), record.id);
  return {
    id: record.id,
    region: record.region,
    year: record.year,
    title: String(record.year),
    rows: rows.length,
    ceiling: sumCeilings(rows).amount,
    findings: countByStrength(findings.filter((finding) => !accepted.has(finding.digest))),
    updatedAt: record.updatedAt.toISOString(),
  };
}

function pathIds(row: PlanRow): string[] {
  return LEVELS.flatMap((level) => row.path[level]?.id ?? []);
}

/** Operations grouped by the entry they belong to, latest first. Creating a record shows no values: the row itself is on screen. */
function toHistory(
  logged: readonly { entry: string; operation: PlanOperation }[],
  entries: ReadonlyMap<string, AuditItem>,
): LineView["history"] {
  const changes = new Map<string, LineChange[]>();
  for (const { entry, operation } of logged) changes.set(entry, [...(changes.get(entry) ?? []), toChange(operation)]);
  return [...changes].flatMap(([id, list]) => {
    const item = entries.get(id);
    return item === undefined ? [] : [{ ...item, changes: list }];
  });
}

function toChange({ target, field, expected, value }: PlanOperation): LineChange {
  const isWhole = field === "itself";
  return { kind: target.kind, id: target.id, field, before: isWhole ? null : expected, after: isWhole ? null : value };
}
