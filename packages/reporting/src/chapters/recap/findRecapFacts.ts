import { BUDGETS, type Funding, type FundingSource, ORIGINS } from "@rata/domain/plan/Funding";
import { Strategy } from "@rata/domain/plan/Strategy";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import { listActivities, type PlanActivity } from "@rata/domain/plan/matrix/listActivities";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import { levelOf } from "@rata/domain/region/Region";
import { splitFunding } from "@rata/domain/plan/splitFunding";
import { regionOf, UNDIVIDED } from "@rata/domain/region/regionOf";
import type { About } from "../About.ts";
import { nameAgencies } from "../plan/nameAgencies.ts";
import { nearest } from "../plan/nearest.ts";
import { PartSums } from "../plan/PartSums.ts";
import type { Sources } from "../Sources.ts";
import type { AxisKey, RecapActivity, RecapAxis, RecapFacts, RecapKey } from "./RecapFacts.ts";

/** The axes that each recap divides the plan by. */
export const AXES: Readonly<Record<RecapKey, readonly AxisKey[]>> = {
  agency: ["agency"],
  region: ["region"],
  source: ["budget", "origin"],
  group: ["group", "strategy"],
};

/** What a recap reads: the plan, the regions that it may name, and the level on which it names them. */
export type RecapSource = Pick<Sources, "plan" | "stage" | "regions"> & Pick<About, "level">;

/** The facts of a recap: each activity counted once on every axis, so that every table sums to the plan's ceiling. Linear in the plan. */
export function findRecapFacts(recap: RecapKey, source: RecapSource): RecapFacts {
  const { plan, rows, agencies } = source.plan;
  const activities = listActivities(rows);
  const whole = sumCeilings(activities.map(({ row }) => row));
  const names = nameAgencies(agencies, plan.year);
  const axes = AXES[recap].map((key) => ({
    key,
    pieces: activities.map((activity) => piecesOf(key, activity, source)),
  }));
  return {
    recap,
    stage: source.stage,
    totals: { activities: activities.length, ceiling: whole },
    axes: axes.map(({ key, pieces }) => sumAxis(key, pieces, source, whole)),
    activities: activities.map((activity, at) => ({
      parts: axes.map(({ pieces }) => (pieces[at] ?? []).map((piece) => piece.key)),
      ...describe(activity, names),
    })),
  };
}

/** A share of an activity's ceiling under one key; null when it states none. */
interface Piece {
  key: string;
  ceiling: PlanRow["ceiling"];
  shared: readonly string[];
}

function piecesOf(axis: AxisKey, activity: PlanActivity, { plan: { plan }, level }: RecapSource): Piece[] {
  const { row, locations } = activity;
  const whole = (key: string | null, shared: readonly string[] = []) => [
    { key: key ?? "none", ceiling: row.ceiling, shared },
  ];
  switch (axis) {
    case "agency":
      return whole(row.agency);
    case "region": {
      const { key, shared } = regionOf(locations, plan.region, level);
      return whole(key, shared);
    }
    case "budget":
      return sourcePieces(row, (from) => from.budget);
    case "origin":
      return sourcePieces(row, (from) => from.origin);
    case "group":
      return whole(nearest(row, (node) => node.group));
    case "strategy":
      return whole(nearest(row, (node) => node.strategy));
  }
}

function sourcePieces(row: PlanRow, axis: (source: FundingSource) => string | null): Piece[] {
  if (row.ceiling === null) return [{ key: keyWithoutAmount(row.funding, axis), ceiling: null, shared: [] }];
  return splitFunding(row.ceiling, row.funding, axis).map(({ key, amount }) => ({ key, ceiling: amount, shared: [] }));
}

/** Where an activity without a ceiling stands by its source. */
function keyWithoutAmount(funding: Funding | null, axis: (source: FundingSource) => string | null): string {
  if (funding === null || funding.text.trim() === "") return "none";
  const keys = new Set(funding.sources.map((source) => axis(source)));
  return keys.size > 1 ? "several" : ([...keys][0] ?? "unstated");
}

function sumAxis(
  key: AxisKey,
  pieces: readonly (readonly Piece[])[],
  source: RecapSource,
  whole: RecapFacts["totals"]["ceiling"],
): RecapAxis {
  const sums = new PartSums<string>();
  const shared = new Map<string, number>();
  const { order, names } = knownParts(key, source);
  if (key === "region") for (const part of names.keys()) sums.open(part);
  for (const piece of pieces.flat()) {
    sums.add(piece.key, piece.ceiling);
    for (const region of piece.shared) shared.set(region, (shared.get(region) ?? 0) + 1);
  }
  const others = sums.keys().filter((part) => !order.includes(part));
  const last = order.filter((part) => LAST.has(part));
  const sorted = [...order.filter((part) => !LAST.has(part)), ...others, ...last];
  const parts = sums.list(whole, sorted).map(({ key: part, ...figures }) => ({
    key: part,
    name: names.get(part) ?? (others.includes(part) ? part : null),
    shared: shared.get(part) ?? 0,
    ...figures,
  }));
  return { key, parts };
}

/** Parts that stand below all others. */
const LAST: ReadonlySet<string> = new Set([...UNDIVIDED, "unstated"]);

/** The parts that an axis knows, in order, with the names of those that bear one. */
function knownParts(
  axis: AxisKey,
  source: RecapSource,
): { order: readonly string[]; names: ReadonlyMap<string, string> } {
  switch (axis) {
    case "agency":
      return {
        order: [...source.plan.agencies.map(({ id }) => id), "none"],
        names: nameAgencies(source.plan.agencies, source.plan.plan.year),
      };
    case "region": {
      const regions = source.regions.filter(({ code }) => levelOf(code) === source.level);
      return {
        order: [...regions.map(({ code }) => code), ...UNDIVIDED],
        names: new Map(regions.map(({ code, name }) => [code, name])),
      };
    }
    case "budget":
      return { order: [...BUDGETS, "several", "unstated", "none"], names: new Map() };
    case "origin":
      return { order: [...ORIGINS, "several", "unstated", "none"], names: new Map() };
    case "group":
      return { order: [...ProgramGroup.options, "none"], names: new Map() };
    case "strategy":
      return { order: [...Strategy.options, "none"], names: new Map() };
  }
}

function describe({ row, locations }: PlanActivity, names: ReadonlyMap<string, string>): Omit<RecapActivity, "parts"> {
  return {
    sector: row.values.sector,
    program: row.values.program,
    activity: row.values.activity,
    locations: [...new Set(locations.map(({ text }) => text))],
    agency: row.agency === null ? null : (names.get(row.agency) ?? row.agency),
    funding: row.funding?.text ?? null,
    ceiling: row.ceiling,
  };
}
