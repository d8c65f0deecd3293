import { allowedRupiahSeparators, parseRupiah } from "#number/parseRupiah";
import type { Budget, Funding, FundingSource, Origin } from "./Funding.ts";

/**
 * Reads the sources of a cell on both axes: "APBD" names a budget and no origin, "DAU" an origin and no budget, "APBD-PAD" both.
 * `ownBudget` is the budget that a bare "APBD" means for this government. Unknown words keep null on both axes; an amount with
 * two readings stays null. Null when the cell is blank or only says that there is none.
 */
export function parseFunding(text: string, ownBudget: Budget): Funding | null {
  const trimmed = text.replaceAll(/\s+/gu, " ").trim();
  if (/^[-–—.…\s]*$/u.test(trimmed)) return null;
  return { text: trimmed, sources: splitSources(trimmed).map((part) => readSource(part, ownBudget)) };
}

/** Parts between semicolons, plus signs, "dan", ", " and slashes; `Kab/Kota`, `CSR/TJSL` and `K/L` stay whole. */
function splitSources(text: string): string[] {
  return text
    .replaceAll(/(kab|kabupaten|csr|k|baznas|hibah)\s?\/\s?(kota|tjsl|l|zakat|bantuan)\b/giu, "$1\u0000$2")
    .split(/[;+\n&/]| dan |,\s|,(?=[a-z])/iu)
    .map((part) => part.replaceAll("\u0000", "/").trim())
    .filter((part) => part !== "");
}

function readSource(text: string, ownBudget: Budget): FundingSource {
  const amount = /(?:rp\.? ?)?(\d[\d.,]{3,}\d)/iu.exec(text)?.[1] ?? null;
  const words = text
    .toLowerCase()
    .replaceAll(/[^a-z/]+/gu, " ")
    .trim();
  return {
    text,
    budget: readBudget(words, ownBudget),
    origin: readOrigin(words),
    amount: amount === null ? null : readAmount(amount),
  };
}

function readAmount(text: string): FundingSource["amount"] {
  const [only, another] = allowedRupiahSeparators(text);
  if (only === undefined || (another !== undefined && /[.,]/u.test(text))) return null;
  const reading = parseRupiah(text, only);
  return reading.ok ? reading.value : null;
}

function readBudget(words: string, ownBudget: Budget): Budget | null {
  if (/\bapb ?des(?:a)?\b/u.test(words)) return "apb-village";
  if (/\bapbn\b/u.test(words)) return "apbn";
  if (/\bapbd (?:kab|kota)/u.test(words) || /\bapbd (?:ii)\b/u.test(words)) return "apbd-regency";
  if (/\bapbd (?:prov|i\b)/u.test(words)) return "apbd-province";
  if (/\bapbd\b/u.test(words)) return ownBudget;
  return readOrigin(words)?.startsWith("non-budget") === true ? "non-budget" : null;
}

function readOrigin(words: string): Origin | null {
  return ORIGIN_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** In this order: "DAK non fisik" before "DAK fisik", "Dana Desa" before what merely contains "desa". */
const ORIGIN_WORDS: readonly (readonly [RegExp, Origin])[] = [
  [/\bdak non ?fisik\b|\bdana alokasi khusus non ?fisik\b/u, "transfer.dak-nonphysical"],
  [/\bdak fisik\b|\bdana alokasi khusus fisik\b/u, "transfer.dak-physical"],
  [/\bdau\b|\bdana alokasi umum\b/u, "transfer.dau"],
  [/\bdbh\b|\bdana bagi hasil\b/u, "transfer.dbh"],
  [/\binsentif (?:fiskal|daerah)\b|\bdid\b/u, "transfer.fiscal-incentive"],
  [/\botsus\b|\botonomi khusus\b/u, "transfer.special-autonomy"],
  [/\balokasi dana desa\b|\badd\b/u, "village-allocation"],
  [/\bdana desa\b|\bdd\b/u, "transfer.village-fund"],
  [/\bpad\b|\bpendapatan asli daerah\b/u, "own-revenue"],
  [/\bbantuan keuangan\b|\bbankeu\b|\bbkk\b/u, "financial-assistance"],
  [/\bdekon(?:sentrasi)?\b/u, "state.deconcentration"],
  [/\btugas pembantuan\b/u, "state.co-administration"],
  [/\bkementerian\b|\bk\/l\b/u, "state.ministry"],
  [/\btkd\b|\bdak\b|\bdana alokasi khusus\b|\btransfer\b/u, "transfer"],
  [/\bcsr\b|\btjsl\b/u, "non-budget.csr"],
  [/\bbaznas\b|\bzakat\b/u, "non-budget.zakat"],
  [/\bhibah\b/u, "non-budget.grant"],
  [/\bfilantropi\b|\bdonor\b|\bngo\b|\blsm\b/u, "non-budget.philanthropy"],
  [/\bswadaya\b/u, "non-budget.self-help"],
];
