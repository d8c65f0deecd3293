import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { expect, test } from "vitest";
import { collectMoney } from "#features/plan/matrix/cellText";
import { layoutMatrix } from "#features/plan/matrix/layoutMatrix";
import { placeColumns } from "#features/plan/matrix/MatrixColumn";
import { rowKey } from "#features/plan/matrix/rowKey";
import { type SheetSurface, toSheetCell } from "../coverCell.ts";
import { fillDown } from "./fillRange.ts";
import { pasteBlock } from "./pasteBlock.ts";

const FORM = { lineHeight: 20, padding: 4, gutter: 8, linesOf: () => 1 };
const PROGRAM = 5;
const ACTIVITY = 7;
const LOCATIONS = 9;
const AGENCY = 13;

/** Three lines under one programme: two of the activity k1, one of k2. */
const ROWS = [row("l1", "k1", "Posyandu"), row("l2", "k1", "Posyandu"), row("l3", "k2", "Bantuan ibu")];

function row(lineId: string, activity: string, name: string): RowView {
  return {
    nodeId: activity,
    lineId,
    path: { sector: "s", policy: null, objective: null, program: "p", activity },
    values: {
      no: null,
      sector: "Kesehatan",
      policy: null,
      objective: null,
      objectiveIndicator: null,
      program: "Program gizi",
      programIndicator: null,
      activity: name,
      activityIndicator: null,
    },
    stated: [],
    restated: [],
    location: null,
    target: null,
    ceiling: null,
    funding: null,
    details: null,
    agency: "a",
    sourceLine: null,
  };
}

/** The sheet with only some of the rows on screen. */
function surface(shown: readonly RowView[] = ROWS): SheetSurface {
  const columns = placeColumns(new Set());
  const facts = { money: collectMoney(ROWS), agencyNames: new Map<string, string>() };
  const layout = layoutMatrix(shown, columns, facts, FORM);
  const places = new Map(ROWS.map((one, at) => [rowKey(one), at]));
  return { all: ROWS, places, shown, columns, layout, facts, marks: new Map() };
}

function at(rowAt: number, column: number, to = { row: rowAt, column }) {
  return { from: { row: rowAt, column }, to };
}

test("a block goes into the rows from the active cell on, and what lies below the last row is counted, not made", () => {
  const pasted = pasteBlock([["Kupang"], ["Ende"], ["Alor"]], at(1, LOCATIONS), surface());
  expect(pasted.written.map(({ cell, text }) => [cell.rows.map(rowKey), text])).toEqual([
    [["l2"], "Kupang"],
    [["l3"], "Ende"],
  ]);
  expect(pasted).toMatchObject({ lines: 1, columns: 0, refused: [] });
});

test("a merged cell takes one value, ignores the blanks that a sheet leaves beside it, and refuses two different ones", () => {
  const equal = pasteBlock([["Posyandu keliling"], [""]], at(0, ACTIVITY), surface());
  expect(equal.written.map(({ cell, text }) => toSheetCell(cell, text))).toEqual([
    {
      rows: [{ nodeId: "k1", lineId: "l1" }],
      column: "activity",
      expected: "Posyandu",
      text: "Posyandu keliling",
    },
  ]);
  const different = pasteBlock([["satu"], ["dua"]], at(0, ACTIVITY), surface());
  expect(different.written).toEqual([]);
  expect(different.refused).toMatchObject([{ code: "different-values", text: "satu / dua", place: { row: 0 } }]);
});

test("on a filtered sheet a merged cell still means all of its rows, and a block goes into the rows shown", () => {
  const [first, , third] = ROWS;
  const shown = [first, third].flatMap((one) => one ?? []);
  const pasted = pasteBlock([["Program stunting", "x"]], at(1, PROGRAM), surface(shown));
  expect(pasted.written.map(({ cell }) => cell.rows.map(rowKey))).toEqual([["l1", "l2", "l3"], ["l3"]]);
});

test("one value fills the range; a value for the agency is refused, and columns past the last are counted", () => {
  const one = pasteBlock([["Kupang"]], at(0, LOCATIONS, { row: 2, column: LOCATIONS }), surface());
  expect(one.written.map(({ text }) => text)).toEqual(["Kupang", "Kupang", "Kupang"]);
  const past = pasteBlock([["Dinas Sosial", "lebih"]], at(0, AGENCY), surface());
  expect(past.refused).toMatchObject([{ code: "not-a-cell", text: "Dinas Sosial" }]);
  expect(past.columns).toBe(1);
});

test("what stands there already is not written again", () => {
  expect(pasteBlock([["Program gizi"]], at(0, PROGRAM), surface()).written).toEqual([]);
});

test("filling down takes the first row of the range, or the row above a single cell", () => {
  const filled = fillDown(at(0, ACTIVITY, { row: 2, column: ACTIVITY }), surface());
  expect(filled.map(({ cell, text }) => [cell.rows.map(rowKey), text])).toEqual([[["l3"], "Posyandu"]]);
  const single = fillDown(at(2, ACTIVITY), surface());
  expect(single.map(({ text }) => text)).toEqual(["Posyandu"]);
});
