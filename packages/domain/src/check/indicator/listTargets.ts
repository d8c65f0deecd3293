import { toNumber } from "#number/Measured";
import type { PlanRow } from "#plan/matrix/planRows";
import type { Target } from "#plan/Target";
import { remember } from "../rows/remember.ts";
import { type Candidate, listCandidates } from "./fitTarget.ts";

/** A row's target with the indicators that it may belong to. */
export interface TargetInRow {
  row: PlanRow;
  target: Target;
  candidates: readonly Candidate[];
}

/** The rows that have a target, in printed order. */
export const listTargets = remember((rows): readonly TargetInRow[] =>
  rows.flatMap((row) => {
    const target = row.line?.target ?? null;
    return row.line === null || target === null ? [] : [{ row, target, candidates: listCandidates(row.line, target) }];
  }),
);

/** Whether the target says a percentage and nothing else. */
export function isPercent(target: Target): boolean {
  return target.measures.length > 0 && target.measures.every(({ kind }) => kind === "percent");
}

/** The percentages of a target. */
export function percentsOf(target: Target): number[] {
  return target.measures.flatMap((measure) => (measure.kind === "percent" ? [toNumber(measure.value)] : []));
}
