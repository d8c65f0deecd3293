import type { AuditItem } from "@rata/domain/audit/AuditItem";
import { countByStrength } from "@rata/domain/check/checkPlan";
import { LEVELS } from "@rata/domain/plan/Level";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { toRowView } from "@rata/domain/plan/matrix/RowView";
import { DomainError } from "@rata/domain/problem/DomainError";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import type { Scope } from "#access/Scope";
import { findEntries, listPlanEntries } from "#audit/audit.queries";
import type { Services } from "#Services";
import { findAcceptances } from "#plan/finding/finding.queries";
import { findSource, getPlanRecord, listOperationsOn, listPlanRecords } from "#plan/core/plan.queries";
import type { HistoryPage, LineChange, LineView, PlanItem, PlanSummary, RowSlice } from "#plan/core/plan.views";
import { type PlanRead, readPlan } from "#plan/core/readPlan";
import { summarise } from "#plan/core/summarise";

/** The plans that the scope reaches, with their sums. Loaded one after the other: a government has a handful of them. */
export async function listPlans(services: Services, scope: Scope): Promise<PlanItem[]> {
  const items: PlanItem[] = [];
  for (const record of await listPlanRecords(services.openConnection(), scope)) {
    const read = await readPlan(services, scope, record.id);
    items.push(await toItem(services, scope, read));
  }
  return items;
}

export async function summarisePlan(services: Services, scope: Scope, planId: string): Promise<PlanSummary> {
  const read = await readPlan(services, scope, planId);
  const accepted = await findAcceptances(services.openConnection(), scope, planId);
  return summarise(read, new Set(accepted.keys()));
}

export async function listRows(
  services: Services,
  scope: Scope,
  asked: { planId: string; from: number; limit: number },
): Promise<RowSlice> {
  const { views, record } = await readPlan(services, scope, asked.planId);
  return { total: views.length, head: record.head, rows: views.slice(asked.from, asked.from + asked.limit) };
}

/** @throws DomainError "not-found" for a line of another plan too */
export async function describeLine(
  services: Services,
  scope: Scope,
  asked: { planId: string; lineId: string },
): Promise<LineView> {
  const { rows, record } = await readPlan(services, scope, asked.planId);
  const row = rows.find(({ line }) => line?.id === asked.lineId);
  if (row === undefined) throw new DomainError("not-found");
  const em = services.openConnection();
  const source = await findSource(em, scope, { plan: record.id, line: asked.lineId });
  const logged = await listOperationsOn(em, scope, { plan: record.id, ids: [asked.lineId, ...pathIds(row)] });
  const entries = await findEntries(em, scope, [...new Set(logged.map(({ entry }) => entry))]);
  return { row: toRowView(row), source, history: toHistory(logged, entries) };
}

export async function listHistory(
  services: Services,
  scope: Scope,
  asked: { planId: string; cursor?: string | null | undefined },
): Promise<HistoryPage> {
  const em = services.openConnection();
  const record = await getPlanRecord(em, scope, asked.planId);
  const before = asked.cursor === null || asked.cursor === undefined ? null : Number(asked.cursor);
  if (before !== null && !Number.isSafeInteger(before)) throw new DomainError("invalid-input");
  return listPlanEntries(em, scope, { plan: record.id, before });
}

async function toItem(services: Services, scope: Scope, read: PlanRead): Promise<PlanItem> {
  const { record, rows, findings } = read;
  const accepted = await findAcceptances(services.openConnection(), scope, record.id);
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
