import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { expect, test } from "vitest";
import { type CellSurroundings, collectMoney, type Drafts } from "../matrix/cellText.ts";
import { layoutMatrix } from "../matrix/layoutMatrix.ts";
import { type MatrixColumn, placeColumns } from "../matrix/MatrixColumn.ts";
import { rowKey } from "../matrix/rowKey.ts";
import { coverCell, type SheetSurface, toSheetCell } from "./coverCell.ts";

const FORM = { lineHeight: 20, padding: 4, gutter: 8, linesOf: () => 1 };

/** Rows 33 and 34 of the plan of Nusa Tenggara Timur for 2023: a sector without policy, sasaran and programme. */
const ENERGY = [
  row("l33", { activity: "k33", text: "Pelaksanaan konservasi energi di wilayah provinsi" }),
  row("l34", { activity: "k34", text: "Penyediaan tenaga listrik perdesaan" }),
];

function row(lineId: string, { activity, text }: { activity: string; text: string }): RowView {
  return {
    nodeId: activity,
    lineId,
    path: { sector: "s9", policy: null, objective: null, program: null, activity },
    values: {
      no: "9",
      sector: "Energi dan Sumber Daya Mineral",
      policy: null,
      objective: null,
      objectiveIndicator: null,
      program: null,
      programIndicator: null,
      activity: text,
      activityIndicator: null,
    },
    stated: [],
    restated: [],
    location: null,
    target: null,
    ceiling: null,
    funding: null,
    details: null,
    agency: null,
    sourceLine: null,
  };
}

function surface(rows: readonly RowView[], drafts?: Drafts): SheetSurface {
  const columns = placeColumns(new Set());
  const facts: CellSurroundings = { money: collectMoney(rows), agencyNames: new Map(), drafts };
  return {
    all: rows,
    places: new Map(rows.map((one, at) => [rowKey(one), at])),
    shown: rows,
    columns,
    layout: layoutMatrix(rows, columns, facts, FORM),
    facts,
    marks: new Map(),
  };
}

const blocksOf = (on: SheetSurface, column: MatrixColumn) =>
  on.layout.blocks.get(column)?.map(({ from, to, text }) => [from, to, text]);

test.each(["policy", "program", "programIndicator"] as const)(
  "a blank %s over rows of one branch is drawn as one empty cell and written row by row",
  (column) => {
    const on = surface(ENERGY);
    expect(blocksOf(on, column)).toEqual([[0, 1, null]]);
    const cell = coverCell(on, 1, column);
    expect(cell).toMatchObject({ keys: [`${column} l34`], block: { from: 1, to: 1 } });
    expect(cell === null ? null : toSheetCell(cell, "Ketenagalistrikan").rows).toEqual([
      { nodeId: "k34", lineId: "l34" },
    ]);
  },
);

test("words that were just typed into a blank stand in their own row", () => {
  const drafts: Drafts = new Map([["program", new Map([["program l34", "Ketenagalistrikan"]])]]);
  expect(blocksOf(surface(ENERGY, drafts), "program")).toEqual([
    [0, 0, null],
    [1, 1, "Ketenagalistrikan"],
  ]);
});

test("a cell that holds something is written as one", () => {
  expect(coverCell(surface(ENERGY), 1, "sector")).toMatchObject({ keys: ["sector s9"], block: { from: 0, to: 1 } });
  expect(coverCell(surface(ENERGY), 1, "no")).toMatchObject({ keys: ["no l33", "no l34"], block: { from: 0, to: 1 } });
});

test("a blank ceiling belongs to its activity, and to the row alone where there is none", () => {
  const two = ENERGY.map((one) => ({ ...one, nodeId: "k33", path: { ...one.path, activity: "k33" } }));
  expect(coverCell(surface(two), 1, "ceiling")).toMatchObject({ keys: ["ceiling k33"], block: { from: 0, to: 1 } });
  const none = ENERGY.map((one) => ({ ...one, nodeId: "s9", path: { ...one.path, activity: null } }));
  expect(coverCell(surface(none), 1, "ceiling")).toMatchObject({ keys: ["ceiling l34"], block: { from: 1, to: 1 } });
});
