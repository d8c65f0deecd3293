import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { EMPTY_NODE, emptyPlan, type Plan, type PlanNode } from "../Plan.ts";
import type { BudgetRow } from "./BudgetComparison.ts";
import type { BudgetLine } from "./BudgetLine.ts";
import { parseBudgetCode } from "./budgetCode.ts";
import { matchBudget } from "./matchBudget.ts";

const HEALTH = "1.02.02";

function line(code: string, name: string, ceiling: number | null = null, more: Partial<BudgetLine> = {}): BudgetLine {
  return {
    line: 1,
    sheet: null,
    organisation: null,
    code,
    level: parseBudgetCode(code)?.level ?? "affair",
    name,
    above: [],
    ceiling: ceiling === null ? null : toRupiah(ceiling),
    isUnread: false,
    ...more,
  };
}

let order = 0;
function node(id: string, parent: string | null, more: Partial<PlanNode> = {}): PlanNode {
  order += 1;
  return {
    id,
    level: "activity",
    parent,
    position: `V${String(order).padStart(4, "0")}`,
    ...EMPTY_NODE,
    text: id,
    ...more,
  };
}

function plan(...nodes: PlanNode[]): Plan {
  return { ...emptyPlan("plan", "53", 2027), nodes: Object.fromEntries(nodes.map((one) => [one.id, one])) };
}

const program = node("Program Upaya Kesehatan", null, { level: "program" });
const vaccinate = node("Imunisasi", program.id, { ceiling: toRupiah(300) });
const BUDGET = [
  line("1", "URUSAN WAJIB", 1000),
  line("1.02", "KESEHATAN", 1000),
  line(HEALTH, "PROGRAM UPAYA KESEHATAN", 1000),
  line("1.02.02.1.01", "Imunisasi", 250),
  line("1.02.02.1.02", "Gizi", 750),
];

function brief({ kind, level, code, plan: own, budget, difference }: BudgetRow): unknown[] {
  return [kind, level, code, own, budget, difference];
}

test("pairs by name give a code and a difference, the rest is said on its own side, and every rupiah counts once", () => {
  const alone = node("Posyandu", program.id, { ceiling: toRupiah(40) });
  const { rows, sums } = matchBudget(plan(program, vaccinate, alone), BUDGET, null);
  expect(rows.map(brief)).toEqual([
    ["matched", "program", HEALTH, 340, 1000, 660],
    ["matched", "activity", "1.02.02.1.01", 300, 250, -50],
    ["only-budget", "activity", null, null, 750, null],
    ["only-plan", "activity", null, 40, null, null],
  ]);
  expect(sums).toEqual({
    plan: { total: 340, matched: 300, unclear: 0, only: 40 },
    budget: { total: 1000, matched: 250, unclear: 0, only: 750 },
    difference: 660,
    matchedDifference: -50,
    undecided: 0,
  });
});

test("a code goes before a name, and another name is pointed out", () => {
  const coded = node("Vaksin anak", program.id, { code: "1.02.02.1.02", ceiling: toRupiah(750) });
  const [, row] = matchBudget(plan(program, coded), BUDGET, null).rows.filter(({ kind }) => kind === "matched");
  expect(row).toMatchObject({ basis: "code", code: null, isOtherName: true, difference: 0, canTakeCeiling: false });
});

test("an activity that stands several times is compared by the sum of its occurrences, and takes no ceiling", () => {
  const again = node("again", program.id, { text: "imunisasi ", ceiling: toRupiah(5) });
  const row = matchBudget(plan(program, vaccinate, again), BUDGET, null).rows[1];
  expect(row).toMatchObject({
    kind: "matched",
    plan: 305,
    budget: 250,
    difference: -55,
    canTakeCeiling: false,
    codeNodes: ["Imunisasi", "again"],
  });
});

test("one name twice in the budget is unclear until the programme decides", () => {
  const lines = [...BUDGET, line("1.06.02", "Program lain", 9), line("1.06.02.1.01", "Imunisasi", 9)];
  const certain = matchBudget(plan(program, vaccinate), lines, null).rows[1];
  expect(certain).toMatchObject({ kind: "matched", code: "1.02.02.1.01" });
  const orphan = node("lepas", null, { text: "Imunisasi", ceiling: toRupiah(7) });
  const unclear = matchBudget(plan(orphan), lines, null).rows.find(({ kind }) => kind === "unclear");
  expect(unclear).toMatchObject({ reason: "several-lines", plan: 7, budget: 259, code: null, canTakeCeiling: false });
});

test("two activities of the plan for one line of the budget are unclear", () => {
  const other = node("Program B", null, { level: "program" });
  const twin = node("twin", other.id, { text: "Imunisasi", ceiling: toRupiah(1) });
  const row = matchBudget(plan(program, vaccinate, other, twin), BUDGET, null).rows[1];
  expect(row).toMatchObject({ kind: "unclear", reason: "several-activities", plan: 301, budget: 250 });
});

test("a sub-activity beside its activity is unclear, and its money is counted with the activity alone", () => {
  const lines = [...BUDGET, line("1.02.02.1.01.0001", "Vaksin", 250)];
  const inner = node("Vaksin", program.id, { ceiling: toRupiah(20) });
  const { rows, sums } = matchBudget(plan(program, vaccinate, inner), lines, null);
  expect(rows[1]).toMatchObject({ kind: "unclear", reason: "inside-another", plan: 320, budget: 250 });
  expect(sums.budget.total).toBe(1000);
});

test("a sub-activity by name stands for an activity where no activity has the name; its siblings are told", () => {
  const lines = [...BUDGET, line("1.02.02.1.01.0001", "Vaksin", 200), line("1.02.02.1.01.0002", "Jarum", 50)];
  const inner = node("Vaksin", program.id, { ceiling: toRupiah(20) });
  const { rows, sums } = matchBudget(plan(program, inner), lines, null);
  expect(rows.map(brief)).toEqual([
    ["matched", "program", HEALTH, 20, 1000, 980],
    ["matched", "subActivity", "1.02.02.1.01.0001", 20, 200, 180],
    ["only-budget", "subActivity", null, null, 50, null],
    ["only-budget", "activity", null, null, 750, null],
  ]);
  expect(sums.budget.total).toBe(1000);
});

test("a code printed twice with amounts chooses neither", () => {
  const { rows, sums } = matchBudget(
    plan(program, vaccinate),
    [...BUDGET, line("1.02.02.1.01", "Imunisasi", 30)],
    null,
  );
  expect(rows[1]).toMatchObject({ kind: "unclear", reason: "code-repeated", budget: null, isUndecided: true });
  expect(sums).toMatchObject({ undecided: 1, budget: { total: 750 } });
});

test("a pair whose amount can't be read is no difference: its ceiling is summed as unclear", () => {
  const unread = BUDGET.map((one) => (one.name === "Imunisasi" ? { ...one, ceiling: null, isUnread: true } : one));
  const { rows, sums } = matchBudget(plan(program, vaccinate), unread, null);
  expect(rows[1]).toMatchObject({ kind: "matched", budget: null, canTakeCeiling: false, isUndecided: true });
  expect(sums).toMatchObject({ plan: { matched: 0, unclear: 300 }, budget: { total: 750, unclear: 0 }, undecided: 1 });
});

test("levels without lines are added from below, and an own amount that differs from them is pointed out", () => {
  const deep = [line("1.02.02.1.01.0001", "A", 100), line("1.02.02.1.01.0002", "B", 150)];
  const coded = node("Imunisasi", program.id, { code: "1.02.02.1.01" });
  expect(matchBudget(plan(program, coded), deep, null).rows.find(({ kind }) => kind === "matched")).toMatchObject({
    budget: 250,
    isSumOff: false,
  });
  const stated = [...deep, line("1.02.02.1.01", "Imunisasi", 240)];
  expect(matchBudget(plan(program, coded), stated, null).rows.find(({ kind }) => kind === "matched")).toMatchObject({
    budget: 240,
    isSumOff: true,
  });
});

test("with an agency chosen the rows of others are neither seen nor offered", () => {
  const own = node("Imunisasi", program.id, { agency: "a", ceiling: toRupiah(300) });
  const foreign = node("Gizi", program.id, { agency: "b", ceiling: toRupiah(1) });
  const { rows, sums } = matchBudget(plan(program, own, foreign), BUDGET, "a");
  expect(rows.map(brief)).toEqual([
    ["matched", "program", null, 300, 1000, 700],
    ["matched", "activity", "1.02.02.1.01", 300, 250, -50],
    ["only-budget", "activity", null, null, 750, null],
  ]);
  expect(sums.plan.total).toBe(300);
});

test("two agencies in one file with one code are unclear", () => {
  const lines = ["Dinas A", "Dinas B"].map((organisation) => line("1.02.02.1.01", "Imunisasi", 5, { organisation }));
  const row = matchBudget(plan(program, vaccinate), lines, null).rows.find(({ kind }) => kind === "unclear");
  expect(row).toMatchObject({ reason: "several-lines", budget: 10 });
});

test("what has neither name nor code stays on its side", () => {
  const nameless = node("x", program.id, { text: null, ceiling: toRupiah(2) });
  const odd = node("y", program.id, { text: "Z", code: "bukan kode" });
  expect(matchBudget(plan(program, nameless, odd), [], null).rows.map(brief)).toEqual([
    ["only-plan", "program", null, 2, null, null],
    ["only-plan", "activity", null, null, null, null],
    ["only-plan", "activity", null, 2, null, null],
  ]);
});
