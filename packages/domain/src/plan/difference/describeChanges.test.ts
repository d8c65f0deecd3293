import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { countingIds } from "#testing/randomPlan";
import { applyOperations } from "../applyOperations.ts";
import { growPlan } from "../growPlan.ts";
import type { MatrixRow } from "../matrix/MatrixRow.ts";
import { emptyPlan, type Plan } from "../Plan.ts";
import { planDifference } from "../planDifference.ts";
import { describeChanges } from "./describeChanges.ts";

const row = (sector: string, activity: string, ceiling: number | null): MatrixRow => ({
  values: {
    no: null,
    sector,
    policy: null,
    objective: null,
    objectiveIndicator: null,
    program: null,
    programIndicator: null,
    activity,
    activityIndicator: `Cakupan ${activity}`,
  },
  stated: [],
  location: null,
  target: null,
  ceiling: ceiling === null ? null : toRupiah(ceiling),
  funding: null,
  source: null,
});
const grow = (rows: MatrixRow[], prefix: string): Plan =>
  growPlan(emptyPlan("p", "53", 2023), rows, countingIds(prefix));
const BEFORE = [row("Kesehatan", "Gizi", 10), row("Kesehatan", "Imunisasi", 20), row("Sosial", "Panti", 1_500_000)];

function describe(rows: MatrixRow[], removeMissing = true) {
  const before = grow(BEFORE, "a");
  const operations = planDifference(before, grow(rows, "b"), countingIds("n"), { removeMissing });
  const applied = applyOperations(before, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return describeChanges(before, applied.plan, operations);
}

test("nothing changed: all rows are the same", () => {
  expect(describe(BEFORE)).toEqual({ summary: { same: 3, added: 0, changed: 0, moved: 0, removed: 0 }, rows: [] });
});

test("a changed ceiling is one changed row, with both values in words", () => {
  const { summary, rows } = describe([...BEFORE.slice(0, 2), row("Sosial", "Panti", 2_500_000)]);
  expect(summary).toEqual({ same: 2, added: 0, changed: 1, moved: 0, removed: 0 });
  expect(rows.map(({ kind, index, before, after }) => [kind, index, before?.ceiling, after?.ceiling])).toEqual([
    ["changed", 2, "1.500.000", "2.500.000"],
  ]);
});

test("a renamed sector is one changed row, not all of its rows", () => {
  const { summary } = describe([
    row("Kesehatan Ibu", "Gizi", 10),
    row("Kesehatan Ibu", "Imunisasi", 20),
    row("Sosial", "Panti", 1_500_000),
  ]);
  expect(summary).toEqual({ same: 2, added: 0, changed: 1, moved: 0, removed: 0 });
});

test("added, moved and removed rows are told apart", () => {
  const { summary, rows } = describe([
    row("Sosial", "Panti", 1_500_000),
    row("Kesehatan", "Gizi", 10),
    row("Kesehatan", "Posyandu", 5),
  ]);
  expect(summary).toEqual({ same: 1, added: 1, changed: 0, moved: 1, removed: 1 });
  expect(rows.map(({ kind, after, before }) => [kind, (after ?? before)?.activity])).toEqual([
    ["moved", "Panti"],
    ["added", "Posyandu"],
    ["removed", "Imunisasi"],
  ]);
});
