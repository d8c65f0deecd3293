import { expect, test } from "vitest";
import { cell } from "./blocks.ts";
import { placeCells } from "./placeCells.ts";

test("a cell beside a span from above starts behind it", () => {
  const placed = placeCells([[cell("A", { rowSpan: 2 }), cell("B")], [cell("C")]], 2);
  expect(placed.map(({ cell: { text }, row, column }) => [text, row, column])).toEqual([
    ["A", 0, 0],
    ["B", 0, 1],
    ["C", 1, 1],
  ]);
});

test.each([
  ["overlap", [[cell("A", { rowSpan: 2 }), cell("B")], [cell("C", { colSpan: 2 })]]],
  ["gap", [[cell("A"), cell("B")], [cell("C")]]],
  ["sticks out below", [[cell("A", { rowSpan: 2 }), cell("B")]]],
  ["stick out", [[cell("A", { colSpan: 3 })]]],
])("spans that do not fill the table are refused: %s", (reason, rows) => {
  expect(() => placeCells(rows, 2)).toThrow(reason);
});
