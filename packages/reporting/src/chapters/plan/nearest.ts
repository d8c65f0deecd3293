import { LEVELS } from "@rata/domain/plan/Level";
import type { PlanNode } from "@rata/domain/plan/Plan";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";

/** What the deepest node that says it says. */
export function nearest<Value>(row: Pick<PlanRow, "path">, read: (node: PlanNode) => Value | null): Value | null {
  for (const level of LEVELS.toReversed()) {
    const node = row.path[level];
    const value = node === null ? null : read(node);
    if (value !== null) return value;
  }
  return null;
}
