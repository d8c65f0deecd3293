import { pickFields } from "@rata/domain/plan/defineFields";
import { SCHEDULE } from "@rata/domain/plan/fields";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { nearest } from "../plan/nearest.ts";
import type { MatrixLine } from "./MatrixFacts.ts";

/** Each printed row with all that holds for it: carried words, the source of its activity, the nearest agency, group and strategy. */
export function listLines(
  rows: readonly PlanRow[],
  names: { agencies: ReadonlyMap<string, string>; priorities: ReadonlyMap<string, string> },
): MatrixLine[] {
  const numbers = new Map<string, number>();
  return rows.map((row) => {
    const { activity, program } = row.path;
    if (activity !== null && !numbers.has(activity.id)) numbers.set(activity.id, numbers.size + 1);
    const source = row.line?.source ?? null;
    return {
      values: row.values,
      programCode: program?.code ?? null,
      activityCode: activity?.code ?? null,
      activity: activity === null ? null : (numbers.get(activity.id) ?? null),
      location: row.line?.location ?? null,
      target: row.line?.target ?? null,
      ceiling: row.ceiling,
      funding: activity?.funding ?? row.funding,
      agency: row.agency === null ? null : (names.agencies.get(row.agency) ?? row.agency),
      group: nearest(row, (node) => node.group),
      strategy: nearest(row, (node) => node.strategy),
      // A priority that its list has lost has no name any more.
      priorities: (activity?.priorities ?? []).flatMap((id) => names.priorities.get(id) ?? []),
      goals: activity?.goals ?? [],
      beneficiaries: activity?.beneficiaries ?? [],
      source: source === null ? null : { line: source.line, sheet: source.sheet },
      ...scheduleOf(row),
    };
  });
}

function scheduleOf({ details }: PlanRow): Pick<MatrixLine, "schedule"> {
  const isStated = details !== null && SCHEDULE.some((name) => details[name] !== null);
  return isStated ? { schedule: pickFields(details, SCHEDULE) } : {};
}
