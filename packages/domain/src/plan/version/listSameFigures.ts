import { isSame } from "#canonical/canonical";
import type { Plan } from "../Plan.ts";
import { type PlanRow, planRows } from "../matrix/planRows.ts";

/**
 * Rows that state the ceiling and the target of the row they were copied from, unaltered. A row without any figure says nothing;
 * of one that has only one of the two, that one counts.
 */
export function listSameFigures(plan: Plan, origin: Plan, originOf: ReadonlyMap<string, string>): PlanRow[] {
  const earlier = new Map(planRows(origin).flatMap((row) => (row.line === null ? [] : [[row.line.id, row] as const])));
  return planRows(plan).filter((row) => {
    const from = row.line === null ? undefined : earlier.get(originOf.get(row.line.id) ?? "");
    if (from === undefined) return false;
    const [now, then] = [figuresOf(row), figuresOf(from)];
    return (now.ceiling !== null || now.measures.length > 0) && isSame(now, then);
  });
}

function figuresOf({ path, line }: PlanRow): { ceiling: number | null; measures: unknown[]; text: string | null } {
  const target = line?.target ?? null;
  return { ceiling: path.activity?.ceiling ?? null, measures: target?.measures ?? [], text: target?.text ?? null };
}
