import { digest } from "@rata/domain/canonical/canonical";
import { Rupiah } from "@rata/domain/number/Rupiah";
import type { PlanRow } from "@rata/domain/plan/planRows";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { findGuidance, saveGuidance } from "./guidance.store.ts";
import { type ImportRecord, listOverlaid, listReturns } from "./import.queries.ts";
import { getPlanRecord, lockPlanRecord } from "./plan.queries.ts";
import { readPlan } from "./readPlan.ts";
import { sumCeilings } from "./summarise.ts";
import { GuidanceFields, type GuidanceView, type WorkbookItem, type WorkbookReturn } from "./workbook.views.ts";

/** The agencies whose rows the person may change, with what came back from each. */
export async function listWorkbooks(services: Services, scope: Scope, planId: string): Promise<WorkbookItem[]> {
  const { record, agencies, rows } = await readPlan(services, scope, planId);
  const em = services.openConnection();
  const overlaid = await listOverlaid(em, scope, record.id);
  const returns = await listReturns(em, scope, record.id);
  return agencies
    .filter(({ id }) => scope.reaches({ region: record.region, agency: id }))
    .map(({ id, name, shortName }) => {
      const own = rows.filter((row) => row.agency === id && row.line !== null);
      const last = returns.find(({ agency }) => agency === id);
      return {
        agencyId: id,
        name,
        shortName,
        rows: own.length,
        ceiling: sumOf(own),
        last: last === undefined ? null : toReturn(last, overlaid),
      };
    });
}

function sumOf(rows: readonly PlanRow[]): WorkbookItem["ceiling"] {
  return Rupiah.nullable().parse(rows.length === 0 ? null : sumCeilings(rows));
}

function toReturn(row: ImportRecord, overlaid: ReadonlySet<number>): WorkbookReturn {
  const isUndone = row.undoneRevision !== null;
  return {
    commitId: row.id,
    at: row.at.toISOString(),
    actorName: row.actorName,
    operations: row.operations,
    isUndone,
    canUndo: !isUndone && row.revision !== null && !overlaid.has(row.revision),
  };
}

export async function describeGuidance(services: Services, scope: Scope, planId: string): Promise<GuidanceView> {
  const em = services.openConnection();
  const record = await getPlanRecord(em, scope, planId);
  return toView(await findGuidance(em, scope, record.id));
}

/** @throws DomainError "not-found"; "changed-meanwhile" when the words are no longer those that the editor saw */
export async function writeGuidance(
  services: Services,
  scope: Scope,
  input: { planId: string; expected: string; fields: GuidanceFields },
): Promise<GuidanceView> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, input.planId);
    const before = toView(await findGuidance(em, scope, record.id));
    if (before.digest !== input.expected) throw new DomainError("changed-meanwhile");
    const at = services.now();
    const { general, columns } = input.fields;
    await saveGuidance(em, scope, { plan: record.id, general, columns, at });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "plan.guidance-written",
      subject: record.id,
      plan: record.id,
      payload: { before: { general: before.general, columns: before.columns }, after: input.fields },
    });
    return toView({ general, columns, at, actorName: scope.actor.name });
  });
}

function toView(
  row: { general: string; columns: Record<string, string>; at: Date; actorName: string } | null,
): GuidanceView {
  const fields = GuidanceFields.parse(row === null ? { general: "", columns: {} } : row);
  return {
    ...fields,
    digest: digest(fields),
    at: row?.at.toISOString() ?? null,
    actorName: row?.actorName ?? null,
  };
}
