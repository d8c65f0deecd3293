import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The canonical form of a plain value: JSON with keys sorted by code unit, text in NFC, no white space, undefined members left
 * out. Equal facts give equal text whatever the order in which they were put together.
 * @throws TypeError on what JSON cannot carry (functions, NaN, infinities).
 */
export function toCanonical(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(Object.is(value, -0) ? 0 : value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => toCanonical(item ?? null)).join(",")}]`;
  if (typeof value === "object") return `{${members(value).join(",")}}`;
  throw new TypeError(`no canonical form for ${typeof value}`);
}

/** SHA-256 of the canonical form, 64 hexadecimal digits. */
export function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(toCanonical(value))));
}

/** Whether two plain values state the same facts. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || toCanonical(a) === toCanonical(b);
}

function members(value: object): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${quote(key)}:${toCanonical(member)}`);
}

/** Plain ASCII has one form only and needs no look into Unicode's tables: most of what is written here is such. */
function quote(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text.normalize("NFC"));
}

/** Printable, without quotation mark and backslash. */
const PLAIN = /^[ !#-[\]-~]*$/u;
