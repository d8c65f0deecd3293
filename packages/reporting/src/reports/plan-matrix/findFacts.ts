import type { Finding } from "@rata/domain/check/Rule";
import type { Agency } from "@rata/domain/organisation/Agency";
import type { StageName } from "@rata/domain/plan/budget/BudgetStage";
import { BUDGETS, ORIGINS } from "@rata/domain/plan/Funding";
import type { Plan, PlanNode } from "@rata/domain/plan/Plan";
import { listActivities } from "@rata/domain/plan/matrix/listActivities";
import { type PlanRow, planRows } from "@rata/domain/plan/matrix/planRows";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import { yearOf } from "@rata/domain/period/Period";
import type { Letterhead, Signature } from "#document/Document";
import { findFigureFacts, type FigureSource } from "../figures/findFigureFacts.ts";
import type { MatrixNote, PlanMatrixFacts } from "./facts.ts";
import { groupRows } from "./groupRows.ts";
import { listLines } from "./listLines.ts";
import { nameAgencies } from "./nameAgencies.ts";
import { PartSums } from "./PartSums.ts";
import { programKeys } from "./programKeys.ts";
import { splitFunding } from "@rata/domain/plan/splitFunding";

/** What the report is made from. `notes` is null unless the internal sheet is asked for; `regionName` as it is printed. */
export interface PlanMatrixSource {
  plan: Plan;
  regionName: string;
  agencies: readonly Agency[];
  letterhead: Letterhead | null;
  signature?: Signature | null;
  isDraft: boolean;
  /** Of which stage of the budget the ceilings are, where that was recorded. */
  stage?: StageName | null;
  seal?: string | null;
  chapters: readonly string[];
  notes: readonly Finding[] | null;
  /** The priority places of the year with their names; none where nobody keeps a list. */
  places?: readonly PlanMatrixFacts["places"][number][];
  /** What the priorities that rows link to are called. */
  priorityNames?: ReadonlyMap<string, string>;
  /** Published figures for the chapter on achievement; null or absent leaves it out. */
  figures?: FigureSource | null;
}

/** The facts of the plan matrix: counts, sums and merged cells, without sentences. Linear in the size of the plan. */
export function findFacts(source: PlanMatrixSource): PlanMatrixFacts {
  const { plan } = source;
  const rows = planRows(plan);
  const activities = listActivities(rows).map(({ row }) => row);
  const whole = sumCeilings(rows);
  const keys = programKeys(Object.values(plan.nodes).filter((node) => node.level === "program"));
  const groups = groupRows(rows);
  const names = nameAgencies(source.agencies, plan.year);
  return {
    region: { code: plan.region, name: source.regionName },
    year: plan.year,
    isDraft: source.isDraft,
    stage: source.stage ?? null,
    seal: source.seal ?? null,
    chapters: [...source.chapters],
    letterhead: source.letterhead,
    signature: source.signature ?? null,
    groups,
    lines: listLines(rows, { agencies: names, priorities: source.priorityNames ?? new Map() }),
    totals: {
      rows: rows.length,
      sectors: new Set(groups.flatMap((group) => (group.sector === null ? [] : [nameKey(group.sector)]))).size,
      programs: new Set(keys.values()).size,
      activities: activities.length,
      ceiling: whole,
    },
    sectors: sumSectors(rows, activities, keys, whole),
    programs: sumPrograms(rows, activities, keys, whole),
    ...sumFunding(activities, whole),
    agencies: sumAgencies(activities, names, whole),
    places: [...(source.places ?? [])],
    notes: source.notes === null ? null : toNotes(source.notes, rows),
    ...(source.figures ? { figures: findFigureFacts(plan.region, knownIn(source.figures, plan.year)) } : {}),
  };
}

/** A plan tells of its own time: figures of later years belong to later plans, and change nothing of it when they come. */
function knownIn(figures: FigureSource, year: number): FigureSource {
  return { ...figures, observations: figures.observations.filter(({ period }) => yearOf(period) <= year) };
}

type Keys = ReadonlyMap<string, string>;
type Whole = PlanMatrixFacts["totals"]["ceiling"];

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

function sumFunding(activities: readonly PlanRow[], whole: Whole): Pick<PlanMatrixFacts, "budgets" | "origins"> {
  const budgets = new PartSums<PlanMatrixFacts["budgets"][number]["key"]>();
  const origins = new PartSums<PlanMatrixFacts["origins"][number]["key"]>();
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

function toNotes(findings: readonly Finding[], rows: readonly PlanRow[]): MatrixNote[] {
  const byLine = new Map(rows.map((row) => [row.line?.id ?? row.node.id, row]));
  return findings.map((finding) => {
    const row = byLine.get(finding.lineId ?? finding.nodeId ?? "");
    const path = [row?.values.sector, row?.values.program, row?.values.activity];
    return {
      code: finding.code,
      strength: finding.strength,
      place: path.filter((words) => typeof words === "string"),
      column: finding.column,
      message: finding.message.id,
      fix: finding.fix.id,
      basis: finding.basis.id,
    };
  });
}
