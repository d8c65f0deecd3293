import type { CourseLine, LineRole } from "#chart/Course";
import type { Dash, OtherPaint, Paint } from "#chart/picture/Picture";

export interface LineLook {
  paint: Paint;
  dash: Dash;
  width: number;
}

/**
 * How each line is drawn, in units of a type size of 1. The own region is the primary colour and thickest, the nation grey, a target
 * dashed; the second round of a year is dotted, so that rounds are told apart without colour.
 */
export function lineLooks(lines: readonly CourseLine[]): LineLook[] {
  const others = [...new Set(lines.filter(({ role }) => role === "other").map(({ label }) => label))];
  return lines.map(({ role, mark, label }) => ({
    paint: role === "other" ? (OTHERS[others.indexOf(label) % OTHERS.length] ?? "peer") : role,
    dash: role === "target" ? "dashed" : mark === "ring" ? "dotted" : "solid",
    width: WIDTHS[role],
  }));
}

const OTHERS: readonly OtherPaint[] = ["other-1", "other-2", "other-3", "other-4"];
const WIDTHS: Readonly<Record<LineRole, number>> = { own: 0.2, parent: 0.14, nation: 0.14, target: 0.14, other: 0.14 };
