import * as z from "zod";

/**
 * A code of the nomenclature of Permendagri 90/2019 and its successors, `U.BB.PP.L.KK.SSSS`: affair, field, programme, level of
 * government, activity, sub-activity. `X.XX` in front marks a supporting programme, which any field may have.
 */
export const ProgramCode = z.object({
  affair: z.string(),
  field: z.string(),
  program: z.string().nullable(),
  level: z.enum(["province", "regency"]).nullable(),
  activity: z.string().nullable(),
  subActivity: z.string().nullable(),
});
export type ProgramCode = z.infer<typeof ProgramCode>;

/** Reads a code; null when the words are no code. Old data write the sub-activity with two digits, newer ones with four. */
export function parseProgramCode(text: string): ProgramCode | null {
  const match = PATTERN.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const [, affair = "", field = "", program = null, level = null, activity = null, subActivity = null] = match;
  if ((affair === "X") !== (field === "XX")) return null;
  return {
    affair,
    field,
    program,
    level: level === null ? null : level === "1" ? "province" : "regency",
    activity,
    subActivity,
  };
}

/** Writes a code as it was read. */
export function formatProgramCode(code: ProgramCode): string {
  const level = code.level === null ? null : code.level === "province" ? "1" : "2";
  return [code.affair, code.field, code.program, level, code.activity, code.subActivity]
    .filter((part) => part !== null)
    .join(".");
}

const PATTERN = /^([1-9]|X)\.(\d{2}|XX)(?:\.(\d{2})(?:\.([12])\.(\d{2})(?:\.(\d{4}|\d{2}))?)?)?$/u;
