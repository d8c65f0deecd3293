import { BUDGETS, ORIGINS } from "@rata/domain/plan/Funding";
import type { PlanNode } from "@rata/domain/plan/Plan";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { listActivities } from "@rata/domain/plan/matrix/listActivities";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import { splitFunding } from "@rata/domain/plan/splitFunding";
import { nameAgencies } from "../plan/nameAgencies.ts";
import { PartSums } from "../plan/PartSums.ts";
import { programKeys } from "../plan/programKeys.ts";
import type { Sources } from "../Sources.ts";
import type { PlanSums } from "./PlanSums.ts";

/** Counts and sums a plan. Linear in its size. */
export function findPlanSums({ plan: { plan, rows, agencies }, stage }: Pick<Sources, "plan" | "stage">): PlanSums {
  const activities = listActivities(rows).map(({ row }) => row);
  const whole = sumCeilings(rows);
  const keys = programKeys(Object.values(plan.nodes).filter((node) => node.level === "program"));
  const sectors = new Set(rows.flatMap(({ values: { sector } }) => (sector === null ? [] : [nameKey(sector)])));
  return {
    stage,
    totals: {
      rows: rows.length,
      sectors: sectors.size,
      programs: new Set(keys.values()).size,
      activities: activities.length,
      ceiling: whole,
    },
    sectors: sumSectors(rows, activities, keys, whole),
    programs: sumPrograms(rows, activities, keys, whole),
    ...sumFunding(activities, whole),
    agencies: sumAgencies(activities, nameAgencies(agencies, plan.year), whole),
  };
}

type Keys = ReadonlyMap<string, string>;
type Whole = PlanSums["totals"]["ceiling"];

function sumSectors(rows: readonly PlanRow[], activities: readonly PlanRow[], keys: Keys, whole: Whole) {
  const sums = new PartSums<string>();
  const names = new Map<string, string>();
  const programs = new Map<string, Set<string>>();
  for (const { values, path } of rows) {
    const key = nameKey(values.sector);
    sums.open(key);
    if (values.sector !== null && !names.has(key)) names.set(key, values.sector);
    const program = keyOf(path.program, keys);
    if (program !== null) programs.set(key, (programs.get(key) ?? new Set()).add(program));
  }
  for (const row of activities) sums.add(nameKey(row.values.sector), row.ceiling);
  return sums
    .list(whole)
    .map(({ key, ...part }) => ({ name: names.get(key) ?? null, programs: programs.get(key)?.size ?? 0, ...part }));
}

function sumPrograms(rows: readonly PlanRow[], activities: readonly PlanRow[], keys: Keys, whole: Whole) {
  const sums = new PartSums<string | null>();
  const named = new Map<string | null, PlanNode>();
  for (const { path } of rows) {
    const key = keyOf(path.program, keys);
    if (key === null || path.program === null) continue;
    sums.open(key);
    if (!named.has(key)) named.set(key, path.program);
  }
  for (const row of activities) sums.add(keyOf(row.path.program, keys), row.ceiling);
  return sums
    .list(whole)
    .map(({ key, ...part }) => ({ name: named.get(key)?.text ?? null, code: named.get(key)?.code ?? null, ...part }));
}

function sumFunding(activities: readonly PlanRow[], whole: Whole): Pick<PlanSums, "budgets" | "origins"> {
  const budgets = new PartSums<PlanSums["budgets"][number]["key"]>();
  const origins = new PartSums<PlanSums["origins"][number]["key"]>();
  for (const { ceiling, funding } of activities) {
    if (ceiling === null) continue;
    for (const piece of splitFunding(ceiling, funding, (from) => from.budget)) budgets.add(piece.key, piece.amount);
    for (const piece of splitFunding(ceiling, funding, (from) => from.origin)) origins.add(piece.key, piece.amount);
  }
  return {
    budgets: budgets.list(whole, [...BUDGETS, "several", "unstated", "none"]),
    origins: origins.list(whole, [...ORIGINS, "several", "unstated", "none"]),
  };
}

function sumAgencies(activities: readonly PlanRow[], names: ReadonlyMap<string, string>, whole: Whole) {
  const sums = new PartSums<string | null>();
  for (const row of activities) sums.add(row.agency, row.ceiling);
  const order = [...sums.keys().filter((key) => key !== null), null];
  return sums
    .list(whole, order)
    .map(({ key, ...part }) => ({ name: key === null ? null : (names.get(key) ?? key), ...part }));
}

function keyOf(program: PlanNode | null, keys: Keys): string | null {
  return program === null ? null : (keys.get(program.id) ?? null);
}

/** Sectors of one name are one sector in the summary, also when the plan names it in two places. */
function nameKey(name: string | null): string {
  return (name ?? "").normalize("NFC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
