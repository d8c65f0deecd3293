import { parseNumber } from "#number/parseNumber";
import type { Separators } from "#number/Separators";
import type { AbsenceReason, Mark, Reading } from "./Observation.ts";

/** A cell of a statistical table: what it says and the marks beside it, or null when it is neither figure nor sign. */
export interface Figure {
  reading: Reading;
  marks: Mark[];
}

/**
 * Reads one cell as BPS writes it: a figure with its marks (`20,05 r`, `1.131,62*`, `20,05 1)`), a sign for an absence (`...`, `-`,
 * `NA`), or nothing. What comma and dot mean is told and never guessed; null for what can't be read so.
 */
export function parseFigure(text: string, separators: Separators): Figure | null {
  const cell = text.replaceAll(/\s+/gu, " ").trim();
  const reason = findAbsence(cell);
  if (reason !== null) return { reading: { kind: "absent", reason }, marks: [] };
  const { number, marks } = takeMarks(cell);
  const parsed = parseNumber(number, separators);
  return parsed.ok ? { reading: { kind: "value", value: parsed.value }, marks } : null;
}

/** The figure of a cell without marks, currency and percent sign: what decides about comma and dot. */
export function bareFigure(text: string): string {
  return takeMarks(text.replaceAll(/\s+/gu, " ").trim()).number;
}

/** The sign of BPS that a cell holds; null for anything else. */
export function findAbsence(cell: string): AbsenceReason | null {
  if (cell === "") return "not-stated";
  if (/^(?:\.{2,}|…)$/u.test(cell)) return "not-available";
  if (/^[-–—]$/u.test(cell)) return "none";
  return /^n\.?\/?a\.?$/iu.test(cell) ? "not-shown" : null;
}

function takeMarks(cell: string): { number: string; marks: Mark[] } {
  const body = withoutFootnote(cell.replace(/^rp\.? ?/iu, "")).replace(/ ?%$/u, "");
  const found = /^(.*?\d)((?: ?(?:[er]|\*{1,3})\)?)+)$/iu.exec(body);
  if (found === null) return { number: body, marks: [] };
  const marks = SIGNS.flatMap(([sign, mark]) => ((found[2] ?? "").toLowerCase().includes(sign) ? [mark] : []));
  return { number: (found[1] ?? "").trim(), marks };
}

/** The sign of a footnote: raised digits, or a digit or letter with a bracket that a blank parts from the figure. `20,051)` stays unread. */
function withoutFootnote(cell: string): string {
  return cell.replace(/(?:[⁰¹²³⁴-⁹]+\)?| \(?(?:\d{1,2}|[a-d])\)| ?\[\d{1,2}\])$/u, "").trim();
}

const SIGNS: readonly (readonly [string, Mark])[] = [
  ["e", "estimate"],
  ["r", "revised"],
  ["*", "provisional"],
];
