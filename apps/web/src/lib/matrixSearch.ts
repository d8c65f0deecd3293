import { Strength } from "@rata/domain/check/Rule";

/** What the address of the matrix holds after the question mark, in Indonesian because people read it in mails. */
export interface MatrixSearch {
  cari?: string;
  sektor?: string;
  opd?: string;
  wilayah?: string;
  sumber?: string;
  catatan?: Strength;
  /** A priority of the RPKD or RPJMD; "-" for activities that serve none. */
  prioritas?: string;
  baris?: string;
  /** Column of the cell to stand on. */
  sel?: string;
  /** The thread that a link leads to. */
  utas?: string;
  kolom?: string;
}

const KEYS = ["cari", "sektor", "opd", "wilayah", "sumber", "prioritas", "baris", "sel", "utas", "kolom"] as const;

/** Reads an address that anybody may have typed: unknown keys and odd values are left out. */
export function toMatrixSearch(search: Record<string, unknown>): MatrixSearch {
  const strength = Strength.safeParse(search["catatan"]);
  const texts = KEYS.flatMap((key) => {
    const value = search[key];
    // The router reads ?cari=2023 as a number.
    const text = typeof value === "number" ? String(value) : value;
    return typeof text === "string" && text !== "" ? [[key, text] as const] : [];
  });
  return { ...Object.fromEntries(texts), ...(strength.success ? { catatan: strength.data } : {}) };
}

/** The year that a link to "new plan" asks for. */
export function toWishedYear(search: Record<string, unknown>): { tahun?: number } {
  const year = search["tahun"];
  return typeof year === "number" && Number.isInteger(year) ? { tahun: year } : {};
}

/** What the review is narrowed to. */
export interface ReviewSearch {
  kekuatan?: Strength;
  terbuka?: boolean;
}

/** Reads the address of the review. */
export function toReviewSearch(search: Record<string, unknown>): ReviewSearch {
  const strength = Strength.safeParse(search["kekuatan"]);
  return {
    ...(strength.success ? { kekuatan: strength.data } : {}),
    ...(search["terbuka"] === true ? { terbuka: true } : {}),
  };
}
