import { listSameFigures } from "@rata/domain/plan/version/listSameFigures";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { findOriginPlan, listLineOrigins } from "./origin.queries.ts";
import { getPlanRecord } from "#plan/core/plan.queries";
import { type PlanRead, readPlan } from "#plan/core/readPlan";
import type { CopiedRow, CopyState } from "./version.views.ts";

export interface CopyWish {
  planId: string;
  /** Whose rows; "none" for those of nobody, null for all. */
  agency: string | null;
  show: "untouched" | "same";
}

/** What of a copied plan is still as it was copied, row by row and agency by agency. @throws DomainError "not-found" */
export async function describeCopy(work: Work, wish: CopyWish): Promise<CopyState | null> {
  const record = await getPlanRecord(work, wish.planId);
  const originId = await findOriginPlan(work.em, record.id);
  if (originId === null) return null;
  const read = await readPlan(work, record.id);
  const origin = await readPlan(work, originId);
  const rows = await listCopied(work.services, { read, origin });
  const wanted = rows.filter(
    (row) =>
      (wish.show === "untouched" ? row.isUntouched : row.isSame) &&
      (wish.agency === null || row.agency === (wish.agency === "none" ? null : wish.agency)),
  );
  return {
    originYear: origin.record.year,
    copied: rows.length,
    untouched: rows.filter(({ isUntouched }) => isUntouched).length,
    same: rows.filter(({ isSame }) => isSame).length,
    agencies: countByAgency(rows, new Map(read.agencies.map(({ id, name }) => [id, name]))),
    total: wanted.length,
    rows: wanted.slice(0, MOST_SHOWN),
  };
}

const MOST_SHOWN = 200;

/** The lines of a copied plan that nobody has touched since; none for a plan that was not copied. @throws DomainError "not-found" */
export async function listUntouchedLines(work: Work, planId: string): Promise<string[]> {
  const record = await getPlanRecord(work, planId);
  const origins = await listLineOrigins(work.em, record.id);
  return origins.flatMap(({ id, untouched }) => (untouched ? [id] : []));
}

async function listCopied(
  services: Services,
  { read, origin }: { read: PlanRead; origin: PlanRead },
): Promise<CopiedRow[]> {
  const origins = await listLineOrigins(services.openConnection(), read.record.id);
  const untouched = new Map(origins.map((one) => [one.id, one.untouched]));
  const originOf = new Map(origins.map((one) => [one.id, one.origin]));
  const same = new Set(listSameFigures(read.plan, origin.plan, originOf).map(({ line }) => line?.id));
  return read.rows.flatMap((row) => {
    const id = row.line?.id;
    const isUntouched = id === undefined ? undefined : untouched.get(id);
    if (id === undefined || isUntouched === undefined) return [];
    return [{ lineId: id, isUntouched, isSame: same.has(id), ...describeRow(row) }];
  });
}

function describeRow({ agency, values, line, path }: PlanRow): Omit<CopiedRow, "lineId" | "isUntouched" | "isSame"> {
  return {
    agency,
    program: values.program,
    activity: values.activity,
    indicator: values.activityIndicator ?? values.programIndicator ?? values.objectiveIndicator,
    target: line?.target?.text ?? null,
    ceiling: path.activity?.ceiling ?? null,
  };
}

function countByAgency(rows: readonly CopiedRow[], names: ReadonlyMap<string, string>): CopyState["agencies"] {
  return [...Map.groupBy(rows, ({ agency }) => agency)]
    .map(([id, own]) => ({
      id,
      name: id === null ? null : (names.get(id) ?? null),
      copied: own.length,
      untouched: own.filter(({ isUntouched }) => isUntouched).length,
      same: own.filter(({ isSame }) => isSame).length,
    }))
    .toSorted((a, b) => b.untouched - a.untouched || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}
