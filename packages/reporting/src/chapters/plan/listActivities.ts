import type { PlanRow } from "@rata/domain/plan/planRows";

/** The first row of each activity, in printed order: where its ceiling and source stand. */
export function listActivities(rows: readonly PlanRow[]): PlanRow[] {
  const seen = new Set<string>();
  return rows.filter(({ path }) => path.activity !== null && !seen.has(path.activity.id) && seen.add(path.activity.id));
}
