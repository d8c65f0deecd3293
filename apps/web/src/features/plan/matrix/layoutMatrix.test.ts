import { planRows } from "@rata/domain/plan/matrix/planRows";
import { type RowView, toRowView } from "@rata/domain/plan/matrix/RowView";
import { randomPlan } from "@rata/domain/testing/randomPlan";
import { expect, test } from "vitest";
import { collectMoney } from "./cellText.ts";
import { countLines } from "./countLines.ts";
import { blocksWithin, layoutMatrix, rememberLines } from "./layoutMatrix.ts";
import { MATRIX_COLUMNS, placeColumns } from "./MatrixColumn.ts";

const TEN_A_LETTER = (text: string) => text.length * 10;
const FORM = { lineHeight: 20, padding: 4, gutter: 8, linesOf: rememberLines(TEN_A_LETTER) };

test.each([
  ["", 100, 1],
  ["satu dua", 80, 1],
  ["satu dua", 79, 2],
  ["penanggulangan", 50, 3],
  ["a\nb", 100, 2],
])("%j in %d pixels of ten a letter takes %d lines", (text, width, lines) => {
  expect(countLines(text, width, TEN_A_LETTER)).toBe(lines);
});

test("every row lies in exactly one block of each merged column, and no block is lower than its text", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const rows = viewsOf(seed, 60);
    const columns = placeColumns(new Set());
    const layout = layoutMatrix(rows, columns, { money: collectMoney(rows), agencyNames: new Map() }, FORM);
    for (const column of columns.filter(({ merge }) => merge === "group")) {
      const blocks = layout.blocks.get(column.key) ?? [];
      expect(blocks.flatMap(({ from, to }) => rows.slice(from, to + 1))).toEqual(rows);
      for (const block of blocks) {
        const given = (layout.offsets[block.to + 1] ?? 0) - (layout.offsets[block.from] ?? 0);
        const lines = block.text === null ? 0 : countLines(block.text, column.width - 16, TEN_A_LETTER);
        expect(given).toBeGreaterThanOrEqual(lines === 0 ? 0 : lines * 20 + 8);
      }
    }
  }
});

test("the blocks of a stretch of rows are those that touch it", () => {
  const blocks = [
    { from: 0, to: 3, text: "a" },
    { from: 4, to: 4, text: "b" },
    { from: 5, to: 9, text: "c" },
  ];
  expect(blocksWithin(blocks, 2, 4).map(({ text }) => text)).toEqual(["a", "b"]);
  expect(blocksWithin(blocks, 5, 5).map(({ text }) => text)).toEqual(["c"]);
});

test("number and sector are shown even when everything is hidden", () => {
  expect(placeColumns(new Set(MATRIX_COLUMNS)).map(({ key, left }) => [key, left])).toEqual([
    ["no", 0],
    ["sector", 64],
  ]);
});

function viewsOf(seed: number, count: number): RowView[] {
  return planRows(randomPlan(seed, count)).map(toRowView);
}
