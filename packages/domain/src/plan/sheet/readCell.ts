import { isSame } from "#canonical/canonical";
import { formatRupiah } from "#number/formatNumber";
import { allowedRupiahSeparators, isAbsenceSign, parseRupiah } from "#number/parseRupiah";
import type { Rupiah } from "#number/Rupiah";
import type { LocationScope } from "#region/LocationReading";
import { parseLocation } from "#region/parseLocation";
import type { Location } from "#region/Place";
import type { Budget, Funding } from "../Funding.ts";
import { parseFunding } from "../parseFunding.ts";
import { parseTarget } from "../parseTarget.ts";
import { formatProgramCode, parseProgramCode } from "../programCode.ts";
import type { Target } from "../Target.ts";
import type { SheetColumn, SheetRefusalCode } from "./SheetEdit.ts";

/** What words in a cell are read against. */
export interface CellSurroundings {
  where: LocationScope;
  /** What a bare "APBD" means for this government. */
  ownBudget: Budget;
}

/** What a cell holds once it is read. */
export type CellValue =
  /** `code`: the code of the nomenclature that stands before the name of a programme or activity, where one was written. */
  | { kind: "words"; value: string | null; code?: string }
  | { kind: "location"; value: Location | null }
  | { kind: "target"; value: Target | null }
  | { kind: "ceiling"; value: Rupiah | null }
  | { kind: "funding"; value: Funding | null };

export type CellReading = { ok: true; read: CellValue } | { ok: false; code: SheetRefusalCode; params: Params };
type Params = Record<string, string | number>;

/** Reads what somebody typed or pasted. A number that comma and dot leave open is refused with its readings, never guessed. */
export function readCell(column: SheetColumn, text: string, around: CellSurroundings): CellReading {
  const words = tidy(text);
  switch (column) {
    case "locations":
      return read({ kind: "location", value: words === "" ? null : toLocation(words, around) });
    case "target":
      return readTarget(words);
    case "ceiling":
      return readCeiling(words);
    case "fundingSources":
      return read({ kind: "funding", value: parseFunding(words, around.ownBudget) });
    case "no":
      return words.length > LONGEST_NUMBER
        ? { ok: false, code: "number-too-long", params: { most: LONGEST_NUMBER } }
        : read({ kind: "words", value: words === "" ? null : words });
    case "program":
    case "activity":
      return read(toNamed(column, words));
    default:
      return read({ kind: "words", value: words === "" ? null : words });
  }
}

/** The words of an amount as the sheet shows them: without the sign of the currency, which stands in the heading. */
export function shownCeiling(ceiling: Rupiah | null): string | null {
  return ceiling === null ? null : formatRupiah(ceiling).slice("Rp".length);
}

/** Whether what was read (b) is what stands there (a). Whose indicator a target measures is not said in its cell. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a.kind === "target" && b.kind === "target") return a.value?.text === b.value?.text;
  // Who writes no code leaves the code that stands there.
  if (a.kind === "words" && b.kind === "words") return a.value === b.value && (b.code ?? a.code) === a.code;
  return isSame(a, b);
}

const LONGEST_NUMBER = 40;

function read(value: CellValue): CellReading {
  return { ok: true, read: value };
}

/** Line breaks of one kind, nothing invisible at the ends; blanks inside stay as they were typed. */
function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[^\P{Cc}\n\t]|[\u200b\ufeff]/gu, "")
    .trim();
}

/** "1.02.02 Pemenuhan Upaya Kesehatan": the code in front, if it is one of the column's level, is kept apart from the name. */
function toNamed(column: "program" | "activity", text: string): CellValue {
  const [, front = "", name = ""] = /^(\S+)\s+(\S[\s\S]*)$/u.exec(text) ?? [];
  const code = parseProgramCode(front);
  const level = code === null || code.program === null ? null : code.activity === null ? "program" : "activity";
  if (code === null || level !== column) return { kind: "words", value: text === "" ? null : text };
  return { kind: "words", value: name, code: formatProgramCode(code) };
}

function toLocation(text: string, { where }: CellSurroundings): Location {
  return { text, places: parseLocation(text, where).places };
}

function readTarget(text: string): CellReading {
  if (text === "") return read({ kind: "target", value: null });
  const { measures, undecidable } = parseTarget(text, null);
  const [number] = undecidable;
  if (number !== undefined) return { ok: false, code: "target-undecidable", params: { number } };
  return read({ kind: "target", value: { text, measures, owner: null } });
}

/** Rupiah have no third decimal, so that one reading is left of most amounts; where two are, the person says which. */
function readCeiling(text: string): CellReading {
  if (text === "" || isAbsenceSign(text)) return read({ kind: "ceiling", value: null });
  const plain = parseRupiah(text, null);
  if (plain.ok) return read({ kind: "ceiling", value: plain.value });
  const readings = allowedRupiahSeparators(text).map((separators) => parseRupiah(text, separators));
  const amounts = [...new Set(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))];
  const [only, ...others] = amounts;
  if (only === undefined) return { ok: false, code: "ceiling-unreadable", params: { text } };
  if (others.length > 0)
    return {
      ok: false,
      code: "ceiling-undecidable",
      params: { text, readings: amounts.map(formatRupiah).join(" / ") },
    };
  return read({ kind: "ceiling", value: only });
}
