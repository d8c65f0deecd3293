import type { DecimalMark } from "./readFgtArguments.ts";

/** The columns that the measures need. Their names are those of the contract; what survey files call them is known too. */
export const HOUSEHOLD_COLUMNS = ["weight", "size", "expenditure_per_capita"] as const;
export type HouseholdColumn = (typeof HOUSEHOLD_COLUMNS)[number];

/** Where the columns stand, and by what fields and decimals are marked. */
export interface HouseholdLayout {
  delimiter: number;
  decimal: DecimalMark;
  /** The place of weight, size and expenditure in a line, in this order. */
  places: readonly [number, number, number];
  width: number;
}

/** Why a row is refused: the column at fault, its text, and the rule that it breaks. */
export interface HouseholdFault {
  column: HouseholdColumn | null;
  value: string;
  code: HouseholdFaultCode;
}
export type HouseholdFaultCode =
  | "household-cells"
  | "household-empty"
  | "household-negative"
  | "household-decimal-mark"
  | "household-size"
  | "household-unreadable";

/** Reads the head of a file; null when a column is missing or stands twice. */
export function readHead(line: string, decimal: DecimalMark | null): HouseholdLayout | null {
  const delimiter = [";", "\t", ","].find((mark) => line.includes(mark)) ?? ",";
  const heads = splitCells(line, delimiter).map((head) => head.trim().toLowerCase());
  const [weight, size, expenditure] = HOUSEHOLD_COLUMNS.map((column) => findPlace(heads, column));
  if (weight === undefined || size === undefined || expenditure === undefined) return null;
  if (Math.min(weight, size, expenditure) < 0) return null;
  return {
    delimiter: delimiter.charCodeAt(0),
    decimal: decimal ?? (delimiter === ";" ? "comma" : "dot"),
    places: [weight, size, expenditure],
    width: heads.length,
  };
}

const NAMES: Readonly<Record<HouseholdColumn, readonly string[]>> = {
  weight: ["weight", "bobot", "penimbang"],
  size: ["size", "jumlah_anggota", "jumlah_art"],
  expenditure_per_capita: ["expenditure_per_capita", "pengeluaran_per_kapita"],
};

function findPlace(heads: readonly string[], column: HouseholdColumn): number {
  const places = heads.flatMap((head, place) => (NAMES[column].includes(head) ? [place] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** The cells of one line; a cell in quotation marks may hold the delimiter. */
export function splitCells(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell];
}

/** A household by the slow and careful way: its three figures, or the first fault from the left of the contract's columns. */
export function readHousehold(line: string, layout: HouseholdLayout): [number, number, number] | HouseholdFault {
  const cells = splitCells(line, String.fromCharCode(layout.delimiter));
  if (cells.length !== layout.width) return { column: null, value: line.slice(0, 200), code: "household-cells" };
  const figures: number[] = [];
  for (const [at, column] of HOUSEHOLD_COLUMNS.entries()) {
    const value = (cells[layout.places[at] ?? 0] ?? "").trim();
    const read = readCell(value, column, layout.decimal);
    if (typeof read === "string") return { column, value: value.slice(0, 200), code: read };
    figures.push(read);
  }
  const [weight = 0, size = 0, expenditure = 0] = figures;
  return [weight, size, expenditure];
}

function readCell(text: string, column: HouseholdColumn, decimal: DecimalMark): number | HouseholdFaultCode {
  if (text === "") return "household-empty";
  const [mark, other] = decimal === "dot" ? [".", ","] : [",", "."];
  if (/^[-−]\d/u.test(text)) return "household-negative";
  if (text.includes(other)) return "household-decimal-mark";
  const plain = text.replace(mark, ".");
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return "household-unreadable";
  const value = Number(plain);
  if (column === "size" && (!Number.isSafeInteger(value) || value < 1)) return "household-size";
  return Number.isFinite(value) ? value : "household-unreadable";
}
