import { describeChanges, type RowChange } from "@rata/domain/plan/difference/describeChanges";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { ChangeView } from "./import.views.ts";
import { SHOWN } from "./toReadingView.ts";

/** What operations do to a plan, row by row, as a screen shows it. `lineOf` finds the file's line of a row. */
export function toChangeView(
  { before, after, operations }: { before: Plan; after: Plan; operations: readonly PlanOperation[] },
  lineOf: (change: RowChange) => number | null,
): ChangeView {
  const { summary, rows } = describeChanges(before, after, operations);
  const shown = rows.slice(0, SHOWN).map((change) => {
    const { index: _index, ...row } = change;
    return { ...row, line: lineOf(change) };
  });
  return { ...summary, rows: shown };
}
