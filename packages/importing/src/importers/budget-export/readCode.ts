import { type BudgetCode, parseBudgetCode } from "@rata/domain/plan/budget/budgetCode";

/** A cell of a code: its text, and whether the file holds it as a number, which drops the zeros that a code needs. */
export interface CodeCell {
  text: string;
  isNumber: boolean;
}

/** What the cells of a code say. `mended`: zeros were put back, or parts came from the line above. */
export type CodeReading =
  | { kind: "code"; code: BudgetCode; written: string; isMended: boolean }
  | { kind: "none" | "account" | "organisation" }
  | { kind: "unread"; written: string };

/**
 * Reads a code from one cell or from several (`1 | 02 | 02 | 1.02 | 0001`, or a whole code per level). Blank cells at the left carry
 * what stood above them. `carried` is what the line before left behind; the parts to carry on come back.
 */
export function readCode(
  cells: readonly CodeCell[],
  carried: readonly string[],
): { reading: CodeReading; carried: readonly string[] } {
  const own = cells.map(clean);
  const last = own.findLastIndex((part) => part !== "");
  if (last === -1) return { reading: { kind: "none" }, carried };
  const parts = own.slice(0, last + 1).map((part, at) => (part === "" ? (carried[at] ?? "") : part));
  return { reading: readParts(parts, own.filter((part) => part !== "").join(" ")), carried: parts };
}

/** A code in front of a name, as `1.02.02 - PROGRAM …` in one cell. */
export function splitCodeAndName(text: string): { code: BudgetCode; name: string } | null {
  const [, written = "", name = ""] = /^([1-9X](?:\.(?:\d{1,4}|XX)){1,6})\.?\s*[-–:]?\s+(\D.*)$/u.exec(text) ?? [];
  const code = parseBudgetCode(written);
  return code === null ? null : { code, name };
}

function readParts(parts: readonly string[], written: string): CodeReading {
  const last = parts.at(-1) ?? "";
  const previous = parts.slice(0, -1).findLast((part) => part !== "");
  // Whole codes per level: each begins with the one before. Parts of one code never do.
  const isWhole = previous === undefined || last.startsWith(`${previous}.`);
  if (isWhole) return readWhole(last, written);
  if (parts.includes(""))
    return parseBudgetCode(last) === null ? { kind: "unread", written } : readWhole(last, written);
  const tokens = parts.flatMap((part) => part.split("."));
  if (/^[4-6]$/u.test(tokens[0] ?? "") && (tokens[1] ?? "").length === 1) return { kind: "account" };
  const padded = tokens.map((token, at) => pad(token, at)).join(".");
  const code = parseBudgetCode(padded);
  if (code !== null) return { kind: "code", code, written, isMended: padded !== parts.join(".") };
  return readWhole(last, written);
}

function readWhole(text: string, written: string): CodeReading {
  const code = parseBudgetCode(text);
  if (code !== null) return { kind: "code", code, written, isMended: false };
  if (/^[4-9]\.\d(?:\.|$)/u.test(text)) return { kind: "account" };
  if (/^[\dX]\.[\dX]{2}\.\d\.\d{2}(?:\.\d{1,4}){2,6}$/u.test(text)) return { kind: "organisation" };
  return { kind: "unread", written };
}

/** Widths of the parts of a code: urusan, bidang, program, level of government, kegiatan, sub kegiatan. */
function pad(token: string, at: number): string {
  if (at === 1 || at === 2 || at === 4) return /^\d$/u.test(token) ? `0${token}` : token;
  return at === 5 && /^(?:\d|\d{3})$/u.test(token) ? token.padStart(4, "0") : token;
}

/** A number cell is written with a decimal comma, and `1,1` was `1.10` before it became a number: a code `1.1` does not exist. */
function clean({ text, isNumber }: CodeCell): string {
  const bare = text.replaceAll(/\s+/gu, "").replace(/\.+$/u, "").toUpperCase();
  if (!isNumber) return bare;
  const dotted = bare.replace(",", ".");
  return /^[1-3]\.\d$/u.test(dotted) ? `${dotted}0` : dotted;
}
