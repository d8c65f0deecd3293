import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { heldPlan } from "#testing/heldPlan";
import { countingIds } from "#testing/randomPlan";
import { CARRIED_COLUMNS, type CarriedColumn, COLUMNS } from "../Column.ts";
import { growPlan } from "../growPlan.ts";
import { emptyPlan } from "../Plan.ts";
import { carryDown } from "./carryDown.ts";
import { type BlockColumn, spanAt, spansOf } from "./goesOn.ts";
import { type CarriedValues, type MatrixRow, NOTHING_ABOVE } from "./MatrixRow.ts";
import { type PlanRow, planRows } from "./planRows.ts";
import { toRowView } from "./RowView.ts";

type Printed = Partial<Record<CarriedColumn, string>> & { ceiling?: number };

function rowsOf(printed: readonly Printed[]): PlanRow[] {
  let above: CarriedValues = NOTHING_ABOVE;
  const rows = printed.map(({ ceiling, ...cells }): MatrixRow => {
    above = carryDown(above, cells);
    return {
      values: above,
      stated: CARRIED_COLUMNS.filter((column) => cells[column] !== undefined),
      location: null,
      target: null,
      ceiling: ceiling === undefined ? null : toRupiah(ceiling),
      funding: null,
      source: null,
    };
  });
  return planRows(growPlan(emptyPlan("plan", "53", 2023), rows, countingIds()));
}

/** The first and last row of each cell, counted from 1. */
function cellsOf(printed: readonly Printed[], column: BlockColumn): string {
  return spansOf(rowsOf(printed), column)
    .map(({ from, to }) => (from === to ? `${from + 1}` : `${from + 1}-${to + 1}`))
    .join(" ");
}

/** Two activities of equal words and different ceilings, each over two indicator rows. */
const TWINS: Printed[] = [
  { no: "1", sector: "Kesehatan", activity: "Posyandu", activityIndicator: "Kunjungan", ceiling: 5 },
  { activityIndicator: "Gizi" },
  { ceiling: 7 },
  {},
];
/** Rows 33 and 34 of the plan of Nusa Tenggara Timur for 2023: activities of a sector that has neither policy nor programme. */
const ENERGY: Printed[] = [
  {
    no: "9",
    sector: "Energi",
    activity: "Konservasi energi",
    activityIndicator: "Listrik berbasis EBT",
    ceiling: 1015,
  },
  { activity: "Listrik perdesaan", activityIndicator: "Sambungan rumah", ceiling: 1015 },
];

test.each([
  ["activities of equal words and different ceilings are two cells", TWINS, "activity", "1-2 3-4"],
  ["so are their ceilings", TWINS, "ceiling", "1-2 3-4"],
  ["an indicator that carries on ends with the activity that it measures", TWINS, "activityIndicator", "1 2 3-4"],
  ["number and sector go on over both", TWINS, "no", "1-4"],
  ["a level that is left out is one empty cell", ENERGY, "program", "1-2"],
  ["so is the indicator of one", ENERGY, "programIndicator", "1-2"],
  ["what is stated begins a cell", ENERGY, "activityIndicator", "1 2"],
  [
    "a blank goes on under its own activity only",
    [{ ...ENERGY[0], activityIndicator: "" }, ENERGY[1] ?? {}],
    "activityIndicator",
    "1 2",
  ],
  [
    "an indicator that a row states again begins a cell",
    [...ENERGY, { activityIndicator: "Sambungan rumah" }],
    "activityIndicator",
    "1 2 3",
  ],
  [
    "money of rows without an activity stands in each of them",
    [{ sector: "Sosial", program: "Bantuan" }, { programIndicator: "Warga" }],
    "ceiling",
    "1 2",
  ],
  ["places and targets never merge", TWINS, "target", "1 2 3 4"],
  [
    "another sector ends even an equal number",
    [
      { no: "1", sector: "Sosial" },
      { no: "1", sector: "Pangan" },
    ],
    "no",
    "1 2",
  ],
] as const)("%s", (_name, printed, column, expected) => {
  expect(cellsOf(printed, column)).toBe(expected);
});

test("rows and their views merge alike, and the cell at a row is the one that covers it", () => {
  for (const seed of [1, 2, 3, 4]) {
    const rows = planRows(heldPlan(seed, 60));
    const views = rows.map(toRowView);
    for (const column of [...COLUMNS, "agency"] as const) {
      const spans = spansOf(rows, column);
      expect(spansOf(views, column)).toEqual(spans);
      for (const span of spans)
        for (let at = span.from; at <= span.to; at += 1) expect(spanAt(views, at, column)).toEqual(span);
    }
  }
});
