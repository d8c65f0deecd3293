import { toRupiah } from "#number/Rupiah";
import { CARRIED_COLUMNS, type CarriedColumn } from "#plan/Column";
import { growPlan } from "#plan/growPlan";
import { carryDown } from "#plan/matrix/carryDown";
import { LEVELS } from "#plan/Level";
import { type CarriedValues, type MatrixRow, NOTHING_ABOVE } from "#plan/matrix/MatrixRow";
import { emptyPlan, type Plan } from "#plan/Plan";

/** A source of numbers in [0, 1) from a seed (mulberry32): the same seed gives the same plan on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ids that count up, for tests and for reading files without a database. */
export function countingIds(prefix = "id"): () => string {
  let next = 0;
  return () => `${prefix}-${(next += 1)}`;
}

/**
 * Rows as people write them: blanks that carry, repeats, missing levels, equal activities with another ceiling. A row that would
 * stand under nothing names its sector: an import refuses such a row before a tree is grown.
 */
export function randomRows(seed: number, count: number): MatrixRow[] {
  const random = seededRandom(seed);
  const rows: MatrixRow[] = [];
  let above: CarriedValues = NOTHING_ABOVE;
  for (let index = 0; index < count; index += 1) {
    const printed = randomCells(random, index);
    if (isUnderNothing(carryDown(above, printed))) printed.sector = randomText(random);
    const values = carryDown(above, printed);
    rows.push(
      toRow(
        random,
        values,
        CARRIED_COLUMNS.filter((column) => printed[column] !== undefined),
      ),
    );
    above = values;
  }
  return rows;
}

/** A seeded random plan with about `count` rows, in the form that reading a file gives. */
export function randomPlan(seed: number, count: number): Plan {
  return growPlan(emptyPlan(`plan-${seed}`, "53", 2023), randomRows(seed, count), countingIds(`r${seed}`));
}

const WORDS = [
  "Peningkatan",
  "layanan",
  "dasar",
  "warga",
  "miskin",
  "pesisir",
  "gizi",
  "air",
  "rumah",
  "usaha",
  "panti",
  "pangan",
  "benih",
  "sekolah",
];

function randomCells(random: () => number, index: number): Partial<Record<CarriedColumn, string>> {
  const start = index === 0 ? 0 : Math.floor(random() * (CARRIED_COLUMNS.length + 2));
  const cells: Partial<Record<CarriedColumn, string>> = {};
  for (const [at, column] of CARRIED_COLUMNS.entries()) {
    if (at < start) continue;
    const isNeeded = index === 0 && (column === "no" || column === "sector");
    if (isNeeded || random() < 0.75) cells[column] = column === "no" ? String(index + 1) : randomText(random);
  }
  return cells;
}

function isUnderNothing(values: CarriedValues): boolean {
  return LEVELS.every((level) => values[level] === null);
}

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 2);
  return Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)] ?? "warga").join(" ");
}

function toRow(random: () => number, values: CarriedValues, stated: CarriedColumn[]): MatrixRow {
  const percent = Math.floor(random() * 100);
  return {
    values,
    stated,
    location: random() < 0.7 ? { text: "Kab. Belu", places: [{ text: "Kab. Belu", code: "53.04" }] } : null,
    target:
      random() < 0.7
        ? {
            text: `${percent}%`,
            measures: [{ kind: "percent", value: { amount: percent, scale: 0 }, text: `${percent}%` }],
            owner: null,
          }
        : null,
    ceiling: random() < 0.6 ? toRupiah(Math.floor(random() * 9e9)) : null,
    funding:
      random() < 0.6
        ? { text: "APBD", sources: [{ text: "APBD", budget: "apbd-province", origin: null, amount: null }] }
        : null,
    source: null,
  };
}
