import type { Agency } from "@rata/domain/agency/Agency";
import { type BudgetStage, stageAt } from "@rata/domain/plan/budget/BudgetStage";
import type { Plan } from "@rata/domain/plan/Plan";
import { comparePlans } from "@rata/domain/plan/version/comparePlans";
import type { MoneyAxis, MoneyPart, PlanComparison, RecordChange } from "@rata/domain/plan/version/PlanComparison";
import { priorityNames } from "@rata/domain/priority/PriorityDocument";
import type { RegionLevel } from "@rata/domain/region/Region";
import { listAgencies } from "#agency/agency.queries";
import { listDocuments } from "#priority/priority.queries";
import type { Services } from "#Services";
import { getPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { readVersions } from "#plan/core/readVersions";
import { findStages, toStage } from "#plan/budget-stage/budgetStage.queries";
import type { Work } from "#Work";
import type { ChangeCounts, NamedPart, VersionComparison } from "./version.views.ts";

export interface CompareWish {
  planId: string;
  from: number;
  /** Null: the rows of now. */
  to: number | null;
  /** Whose records; "none" for those of nobody, null for all. */
  agency: string | null;
}

/** Two states of a plan as they differ, before they are cut into pages. */
export interface ComparedVersions {
  record: PlanRecord;
  from: number;
  to: number;
  /** Of which stages of the budget the ceilings of both are. */
  stages: { from: BudgetStage | null; to: BudgetStage | null };
  level: RegionLevel;
  before: Plan;
  after: Plan;
  agencies: readonly Agency[];
  /** What the priorities of the RPKD and RPJMD are called, by id. */
  priorities: ReadonlyMap<string, string>;
  comparison: PlanComparison;
  /** The records after narrowing. */
  records: RecordChange[];
}

/** @throws DomainError "not-found" for a plan out of reach and for a head that it never had, "version-lost" */
export async function compareVersions(work: Work, wish: CompareWish): Promise<ComparedVersions> {
  const { record, plans, agencies, documents, to, stages } = await work.inSnapshot(async (work) => {
    const found = await getPlanRecord(work, wish.planId);
    const end = wish.to ?? found.head;
    const { plans: made } = await readVersions(work.em, { record: found, heads: [wish.from, end] });
    const agencies = await listAgencies(work.em);
    const documents = await listDocuments(work, found.region);
    const known = (await findStages(work.em, found.id)).map(toStage);
    const stages = { from: stageAt(known, wish.from), to: stageAt(known, end) };
    return { record: found, plans: made, agencies, documents, to: end, stages };
  });
  const [before, after] = plans;
  if (before === undefined || after === undefined) throw new Error("a version that was read is not there");
  const level = work.services.edition.levels[1] ?? "regency";
  const comparison = comparePlans(before, after, level);
  const records = comparison.records.filter((change) => concerns(change, wish.agency));
  const priorities = priorityNames(documents);
  const told = { comparison, records, priorities, agencies };
  return { record, from: wish.from, to, stages, level, before, after, ...told };
}

/** A page of a comparison. The money is that of the whole plan, so that what went from one agency to another is seen on both. */
export async function describeComparison(
  work: Work,
  asked: CompareWish & { offset: number; limit: number },
): Promise<VersionComparison> {
  const compared = await compareVersions(work, asked);
  const { comparison, records, from, to, stages, level, agencies } = compared;
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return {
    from,
    to,
    stages,
    level,
    money: { total: comparison.money.total, axes: nameAxes(work.services, compared) },
    counts: countKinds(comparison.records),
    agencies: countAgencies(comparison.records, names),
    total: records.length,
    records: records.slice(asked.offset, asked.offset + asked.limit),
    names: Object.fromEntries([...names, ...compared.priorities]),
  };
}

export function countKinds(records: readonly RecordChange[]): ChangeCounts {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { kind } of records) counts[kind] += 1;
  return counts;
}

/** The parts of each axis by the names that people know. */
export function nameAxes(services: Services, compared: ComparedVersions): VersionComparison["money"]["axes"] {
  const { sector, agency, region, budget } = compared.comparison.money.axes;
  const named = (axis: MoneyAxis, parts: readonly MoneyPart[]): NamedPart[] => {
    const names = namesOf(axis, services, compared);
    return parts.map((part) => ({ ...part, name: names.get(part.key) ?? null }));
  };
  return {
    sector: named("sector", sector),
    agency: named("agency", agency),
    region: named("region", region),
    budget: named("budget", budget),
  };
}

function namesOf(
  axis: MoneyAxis,
  services: Services,
  { before, after, agencies }: ComparedVersions,
): ReadonlyMap<string, string | null> {
  switch (axis) {
    case "sector":
      return new Map([...Object.values(before.nodes), ...Object.values(after.nodes)].map(({ id, text }) => [id, text]));
    case "agency":
      return new Map(agencies.map(({ id, name }) => [id, name]));
    case "region":
      return new Map(services.places.map(({ code, name }) => [code, name]));
    case "budget":
      return new Map();
  }
}

function agenciesOf({ before, after }: RecordChange): Set<string | null> {
  const places = [before, after].filter((place) => place !== null);
  return new Set(places.map(({ agency }) => agency));
}

function concerns(change: RecordChange, agency: string | null): boolean {
  return agency === null || agenciesOf(change).has(agency === "none" ? null : agency);
}

function countAgencies(
  records: readonly RecordChange[],
  names: ReadonlyMap<string, string>,
): VersionComparison["agencies"] {
  const counts = new Map<string | null, number>();
  for (const change of records)
    for (const agency of agenciesOf(change)) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: id === null ? null : (names.get(id) ?? null), records: count }))
    .toSorted((a, b) => b.records - a.records);
}
