import { formatProgramCode, parseProgramCode, type ProgramCode } from "../programCode.ts";
import type { BudgetLevel } from "./BudgetLine.ts";

/** A code of a budget with the level that its depth tells, and the level of government where it names one. */
export interface BudgetCode {
  code: string;
  level: BudgetLevel;
  government: ProgramCode["level"];
  /** The code in its parts; null for an affair alone, which is no code of the nomenclature yet. */
  parsed: ProgramCode | null;
}

/** Reads a code as `parseProgramCode` does, and an affair (`1`) alone too, which budgets print as their first line. */
export function parseBudgetCode(text: string): BudgetCode | null {
  const bare = text.trim().toUpperCase();
  if (/^(?:[1-9]|X)$/u.test(bare)) return { code: bare, level: "affair", government: null, parsed: null };
  const parsed = parseProgramCode(bare);
  if (parsed === null) return null;
  return { code: formatProgramCode(parsed), level: levelOf(parsed), government: parsed.level, parsed };
}

/** The codes above a code, nearest first: kegiatan, program, bidang urusan, urusan. */
export function codesAbove(code: string): { code: string; level: BudgetLevel }[] {
  const parts = code.split(".");
  return DEPTHS.filter(({ parts: count }) => count < parts.length).map(({ level, parts: count }) => ({
    level,
    code: parts.slice(0, count).join("."),
  }));
}

/** Where the parts of each level end, deepest first. */
const DEPTHS: readonly { level: BudgetLevel; parts: number }[] = [
  { level: "activity", parts: 5 },
  { level: "program", parts: 3 },
  { level: "field", parts: 2 },
  { level: "affair", parts: 1 },
];

function levelOf({ program, activity, subActivity }: ProgramCode): BudgetLevel {
  if (subActivity !== null) return "subActivity";
  if (activity !== null) return "activity";
  return program === null ? "field" : "program";
}
