import type { RowView } from "@rata/domain/plan/matrix/RowView";

interface FoundRow {
  key: string;
  title: string;
  detail: string;
}

const MOST = 20;

/** The first rows that hold every word somewhere; an empty question finds none. */
export function findRows(rows: readonly RowView[], asked: string): FoundRow[] {
  const words = asked.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const found: FoundRow[] = [];
  for (const row of rows) {
    const { values } = row;
    const whole = [...Object.values(values), row.location?.text, row.target?.text].join("\n").toLowerCase();
    if (!words.every((word) => whole.includes(word))) continue;
    const parts = [values.activity, values.program, values.objective, values.policy].filter((part) => part !== null);
    const indicator = values.activityIndicator ?? values.programIndicator ?? values.objectiveIndicator;
    found.push({
      key: row.lineId ?? row.nodeId,
      title: parts[0] ?? values.sector ?? "–",
      detail: [values.sector, indicator].filter(Boolean).join(" · "),
    });
    if (found.length === MOST) break;
  }
  return found;
}
