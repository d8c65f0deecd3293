import { toRupiah } from "@rata/domain/number/Rupiah";
import { carryDown } from "@rata/domain/plan/matrix/carryDown";
import { CARRIED_COLUMNS, type CarriedColumn } from "@rata/domain/plan/Column";
import { growPlan } from "@rata/domain/plan/growPlan";
import { type CarriedValues, type MatrixRow, NOTHING_ABOVE } from "@rata/domain/plan/matrix/MatrixRow";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import type { FundingSource } from "@rata/domain/plan/Funding";
import { countingIds } from "@rata/domain/testing/randomPlan";

/** A printed row of a test: its cells, ceiling and source. */
export interface SampleRow {
  cells: Partial<Record<CarriedColumn, string>>;
  ceiling?: number;
  sources?: FundingSource[];
  target?: string;
}

/** A plan from printed rows, for tests whose answers are counted by hand. */
export function samplePlan(rows: readonly SampleRow[]): Plan {
  let above: CarriedValues = NOTHING_ABOVE;
  const matrix = rows.map((row): MatrixRow => {
    above = carryDown(above, row.cells);
    return {
      values: above,
      stated: CARRIED_COLUMNS.filter((column) => row.cells[column] !== undefined),
      location: null,
      target: row.target === undefined ? null : { text: row.target, measures: [], owner: null },
      ceiling: row.ceiling === undefined ? null : toRupiah(row.ceiling),
      funding:
        row.sources === undefined
          ? null
          : { text: row.sources.map((source) => source.text).join(", "), sources: row.sources },
      source: null,
    };
  });
  return growPlan(emptyPlan("sample", "53", 2023), matrix, countingIds());
}

const APBD: FundingSource = { text: "APBD", budget: "apbd-province", origin: null, amount: null };
const DAU: FundingSource = { text: "DAU", budget: null, origin: "transfer.dau", amount: null };

/** Three sectors: an activity over two indicator rows, a programme that stands twice, one sector without money. */
export const SAMPLE: Plan = samplePlan([
  {
    cells: {
      no: "1",
      sector: "Kesehatan",
      program: "Program Gizi",
      programIndicator: "stunting",
      activity: "Pengelolaan gizi",
    },
    ceiling: 600,
    sources: [APBD],
    target: "12%",
  },
  { cells: { programIndicator: "wasting", activity: "Pengelolaan gizi" }, target: "6%" },
  { cells: { no: "2", sector: "Pendidikan", policy: "Perluasan layanan" } },
  {
    cells: { no: "3", sector: "Pertanian dan Perkebunan", program: "gizi", activity: "Benih" },
    ceiling: 300,
    sources: [DAU],
  },
  { cells: { activity: "Benih" }, ceiling: 100 },
]);
