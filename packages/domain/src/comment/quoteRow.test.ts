import { expect, test } from "vitest";
import { planRows } from "#plan/matrix/planRows";
import { randomPlan } from "#testing/randomPlan";
import { quoteRow } from "./quoteRow.ts";

test("a row is quoted by its deepest words and a cell by what stands in it", () => {
  const [row] = planRows(randomPlan(1, 40)).filter(
    ({ path, line }) => typeof path.activity?.text === "string" && line !== null,
  );
  if (row === undefined || row.line === null || row.path.activity === null)
    throw new Error("the random plan has no activity");
  const activity = { ...row.path.activity, text: "Penyaluran bantuan" };
  const target = { text: "12%", measures: [], owner: null };
  const told = { ...row, path: { ...row.path, activity }, line: { ...row.line, target, location: null } };
  expect(quoteRow(told, null)).toEqual({ row: "Penyaluran bantuan", cell: null });
  expect(quoteRow(told, "target")).toEqual({ row: "Penyaluran bantuan", cell: "12%" });
  expect(quoteRow(told, "locations")).toEqual({ row: "Penyaluran bantuan", cell: null });
  const long = { ...told, values: { ...told.values, activity: "a".repeat(2000) } };
  expect(quoteRow(long, "activity").cell).toHaveLength(400);
});
