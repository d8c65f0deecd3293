import type { Measured } from "#number/Measured";
import { addMeasured, compareMeasured } from "#number/measuredMath";
import { formatMeasured } from "#number/formatNumber";
import type { PlanRow } from "#plan/matrix/planRows";
import type { PlanNode } from "#plan/Plan";
import type { TargetMeasure } from "#plan/Target";
import type { Rule } from "../Rule.ts";
import { counted } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, where } from "../words/sayParams.ts";

/**
 * Targets of the quarters that do not make the year's: those of a cumulative indicator sum to it, each of a repeated one equals it.
 * Silent where the year's target is not one number of the same unit.
 */
export const quartersUnlikeYear: Rule = {
  code: "RAT-063",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Target triwulan tidak sesuai target tahun", en: "Targets of the quarters unlike the year's" },
  message: (params) => ({
    id: `${where(params).id} mencantumkan target triwulan ${params["quarters"]}, sedangkan target tahunnya ${params["year"]}.`,
    en: `${where(params).en} states ${params["quarters"]} for the quarters, while the year's target is ${params["year"]}.`,
  }),
  fix: {
    id: "Samakan: target akumulatif berjumlah sama dengan target tahun; target repetitif sama di setiap triwulan.",
    en: "Make them agree: cumulative targets sum to the year's; repeated ones equal it in every quarter.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first, rows: own }) => {
      const found = compare(node, own);
      return found === null ? [] : [hitAt(first, "target", found)];
    }),
  fires: soundPlan({ accumulation: "cumulative", quarterTargets: quarters(100, 100, 100, 100) }),
  silent: soundPlan({ accumulation: "cumulative", quarterTargets: quarters(50, 150, 200, 100) }),
};

function compare(
  { accumulation, quarterTargets }: PlanNode,
  rows: readonly PlanRow[],
): { quarters: string; year: string } | null {
  const year = yearOf(rows);
  if (year === null || quarterTargets === null) return null;
  const values = quarterTargets.flatMap((target) => valueOf(target?.measures, unitOf(year)) ?? []);
  const isWhole = values.length === quarterTargets.length;
  const wrong =
    accumulation === "cumulative" && isWhole ? [values.reduce(addMeasured)] : accumulation === "repeated" ? values : [];
  const odd = wrong.find((value) => compareMeasured(value, year.value) !== 0);
  return odd === undefined ? null : { quarters: formatMeasured(odd), year: year.text };
}

type Number = Extract<TargetMeasure, { value: Measured }>;

/** The year's target of the activity itself: its only number, where one line states it. */
function yearOf(rows: readonly PlanRow[]): Number | null {
  const targets = rows.flatMap(({ line }) => {
    const target = line?.target ?? null;
    return target === null || (target.owner !== null && target.owner !== "activity") ? [] : [target];
  });
  const [target, ...others] = targets;
  const [measure, ...more] = target?.measures ?? [];
  return measure === undefined || !("value" in measure) || others.length + more.length > 0 ? null : measure;
}

function valueOf(measures: readonly TargetMeasure[] | undefined, unit: string): Measured | null {
  const [measure] = measures ?? [];
  if (measure === undefined || !("value" in measure)) return null;
  // A bare number is of the year's unit.
  return unitOf(measure) === unit || unitOf(measure) === "" ? measure.value : null;
}

function unitOf(measure: Number): string {
  return measure.kind === "count" ? measure.unit : measure.kind;
}

function quarters(...amounts: readonly number[]) {
  return amounts.map((amount) => {
    const { text, measures } = counted(amount, "keluarga");
    return { text, measures };
  });
}
