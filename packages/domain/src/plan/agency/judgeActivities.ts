import type { PlanNode } from "../Plan.ts";
import { type KnownRow, refuse } from "./judgeRows.ts";
import type { WorkbookRefusal, WorkbookRow } from "./WorkbookRow.ts";

/** An activity of the plan and the rows that came back for it, which agree on what they say of it. */
export interface JudgedActivity {
  node: PlanNode;
  rows: KnownRow[];
}

/**
 * The known rows by activity. What an activity says once (its name, ceiling, source, code) must not be said twice in different ways
 * by its rows: those that differ from the plan are refused.
 */
export function judgeActivities(known: readonly KnownRow[]): {
  activities: JudgedActivity[];
  refused: WorkbookRefusal[];
} {
  const byNode = Map.groupBy(known, ({ base }) => base.path.activity);
  const activities = [...byNode].flatMap(([node, rows]) => (node === null ? [] : [{ node, rows }]));
  const refused: WorkbookRefusal[] = [];
  for (const activity of activities) {
    for (const find of [findSplit, findSecondCeiling, findSecondFunding, findSplitCode]) {
      const found = find(activity);
      refused.push(...found);
      const lines = new Set(found.map(({ line }) => line));
      activity.rows = activity.rows.filter(({ row }) => !lines.has(row.line));
    }
  }
  return { activities, refused };
}

/** Rows with another name or programme than the rest of their activity. */
function findSplit({ rows }: JudgedActivity): WorkbookRefusal[] {
  return (["program", "activity"] as const).flatMap((column) => {
    if (new Set(rows.map(({ row }) => row.values[column])).size < 2) return [];
    return rows
      .filter(({ row, base }) => row.values[column] !== base.values[column])
      .map(({ row }) => refuse(row, "activity-split", column));
  });
}

function findSecondCeiling({ rows }: JudgedActivity): WorkbookRefusal[] {
  return beyondFirst(rows, ({ ceiling }) => ceiling !== null).map((row) => refuse(row, "ceiling-twice", "ceiling"));
}

function findSecondFunding({ rows }: JudgedActivity): WorkbookRefusal[] {
  const texts = new Set(rows.flatMap(({ row }) => row.funding?.text ?? []));
  if (texts.size < 2) return [];
  return beyondFirst(rows, ({ funding }) => funding !== null).map((row) =>
    refuse(row, "funding-twice", "fundingSources"),
  );
}

function findSplitCode({ node, rows }: JudgedActivity): WorkbookRefusal[] {
  const changed = rows.filter(({ row }) => row.code !== node.code);
  if (new Set(changed.map(({ row }) => row.code)).size < 2) return [];
  return changed.map(({ row }) => refuse(row, "code-split", "activity"));
}

function beyondFirst(rows: readonly KnownRow[], states: (row: WorkbookRow) => boolean): WorkbookRow[] {
  return rows.flatMap(({ row }) => (states(row) ? [row] : [])).slice(1);
}
