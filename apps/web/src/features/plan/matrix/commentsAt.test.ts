import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { expect, test } from "vitest";
import { commentsAt, findNextThread, groupMarks } from "./commentsAt.ts";

const row = (lineId: string): RowView => ({
  nodeId: "n",
  lineId,
  path: { sector: null, policy: null, objective: null, program: null, activity: null },
  values: {
    no: null,
    sector: null,
    policy: null,
    objective: null,
    objectiveIndicator: null,
    program: null,
    programIndicator: null,
    activity: null,
    activityIndicator: null,
  },
  stated: [],
  restated: [],
  location: null,
  target: null,
  ceiling: null,
  funding: null,
  agency: null,
  details: null,
  sourceLine: null,
});
const ROWS = ["a", "b", "c"].map(row);
const THREADS = groupMarks([
  { lineId: "a", column: "target", open: 2 },
  { lineId: "c", column: null, open: 1 },
  { lineId: "c", column: "no", open: 1 },
]);

test("threads about a row as a whole stand on its number", () => {
  const [a, , c] = ROWS;
  if (a === undefined || c === undefined) throw new Error("rows are missing");
  expect(commentsAt(THREADS, a, "target")).toBe(2);
  expect(commentsAt(THREADS, a, "no")).toBe(0);
  expect(commentsAt(THREADS, c, "no")).toBe(2);
});

test.each([
  [{ row: 0, column: 0 }, 1, { row: 0, column: 1 }],
  [{ row: 0, column: 1 }, 1, { row: 2, column: 0 }],
  [{ row: 2, column: 0 }, 1, { row: 0, column: 1 }],
  [{ row: 2, column: 0 }, -1, { row: 0, column: 1 }],
  [{ row: 0, column: 0 }, -1, { row: 2, column: 0 }],
] as const)("from %j by %s the next cell with a thread is %j", (from, step, found) => {
  expect(findNextThread({ rows: ROWS, columns: ["no", "target"], threads: THREADS }, from, step)).toEqual(found);
});

test("without a thread there is no next one", () => {
  const nothing = { rows: ROWS, columns: ["no", "target"] as const, threads: groupMarks([]) };
  expect(findNextThread(nothing, { row: 0, column: 0 }, 1)).toBeNull();
});
