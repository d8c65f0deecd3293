import { expect, test } from "vitest";
import { NEW_PART, NEW_PROGRESS, type PlanProgress, toWritingState } from "#lifecycle/PlanProgress";
import { toRupiah } from "#number/Rupiah";
import { buildRegionTree } from "#region/RegionTree";
import { countingIds } from "#testing/randomPlan";
import { applyOperations, invertOperations } from "../applyOperations.ts";
import { emptyPlan, type Plan } from "../Plan.ts";
import { planRows } from "../matrix/planRows.ts";
import { toRowView } from "../matrix/RowView.ts";
import { NO_DETAILS } from "../RowDetails.ts";
import { rewindPlan } from "../version/rewindPlan.ts";
import { changeRows } from "./changeRows.ts";
import { judgeEdit } from "./judgeEdit.ts";
import { newLine, newNode } from "../tree/newRecord.ts";
import type { NodeDescription } from "./SheetEdit.ts";

const EDIT = "0b0f4f3c-5a5e-4a0f-8f9c-1b7f0f6d5a11";
const FARMERS = { group: "farmer", words: null, count: 40, unit: "family", desil: null, list: null } as const;

/** An activity of the agency a with two lines, and one of b. */
function plan(): Plan {
  const nodes = [
    { ...newNode({ id: "p", level: "program", parent: null, position: "B" }), text: "Program pangan" },
    { ...newNode({ id: "k1", level: "activity", parent: "p", position: "B" }), text: "Benih", agency: "a" },
    { ...newNode({ id: "k2", level: "activity", parent: "p", position: "D" }), text: "Benih", agency: "b" },
  ] as const;
  const lines = ["l1", "l2"].map((id) => newLine({ id, node: "k1", position: id === "l1" ? "B" : "D" }));
  return {
    ...emptyPlan("plan", "53", 2026),
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    lines: Object.fromEntries(lines.map((line) => [line.id, line])),
  };
}

function describeAs(
  agency: string | null,
  node: string,
  change: NodeDescription,
  progress: PlanProgress = NEW_PROGRESS,
) {
  const context = {
    makeId: countingIds("n"),
    writer: { agency, state: toWritingState(progress) },
    around: { where: { tree: buildRegionTree([]), scope: "53" }, ownBudget: "apbd-province" as const },
  };
  const { operations, refused } = judgeEdit(plan(), { id: EDIT, kind: "describe", node, change }, context);
  return { operations, refused };
}

const goals = (value: string[] | null, expected: string[] | null = null) =>
  ({ field: "goals", expected, value }) satisfies NodeDescription;

test("goals are kept each once and in the order of their numbers, and can be taken back", () => {
  const { operations, refused } = describeAs("a", "k1", goals(["10", "2", "1.2", "2", "1"]));
  expect(refused).toEqual([]);
  expect(operations).toMatchObject([
    { target: { kind: "node", id: "k1" }, field: "goals", expected: null, value: ["1", "1.2", "2", "10"] },
  ]);
  const done = applyOperations(plan(), operations);
  const undone = done.ok ? applyOperations(done.plan, invertOperations(operations, countingIds("u"))) : done;
  expect(undone).toEqual({ ok: true, plan: plan() });
});

test("what stood there when the person began must still stand there", () => {
  expect(describeAs("a", "k1", goals(["1"], ["3"])).refused).toMatchObject([{ code: "conflict" }]);
  // Somebody wrote the same already: nothing is left to do.
  expect(describeAs("a", "k1", goals(null, ["3"]))).toEqual({ operations: [], refused: [] });
});

test.each([
  ["another agency's activity", "a", "k2", NEW_PROGRESS, "not-yours"],
  ["a programme", null, "p", NEW_PROGRESS, "wrong-level"],
  ["an activity that is gone", "a", "k9", NEW_PROGRESS, "row-gone"],
  [
    "a submitted part",
    null,
    "k1",
    { ...NEW_PROGRESS, parts: { a: { ...NEW_PART, state: "submitted" as const } } },
    "part-not-open",
  ],
] as const)("%s is not described", (_name, agency, node, progress, code) => {
  expect(describeAs(agency, node, goals(["1"]), progress)).toMatchObject({ operations: [], refused: [{ code }] });
});

test("details show on the first row of their activity, also where a screen follows step by step", () => {
  const { operations } = describeAs("a", "k1", { field: "beneficiaries", expected: null, value: [FARMERS] });
  const done = applyOperations(plan(), operations);
  const fresh = planRows(done.ok ? done.plan : plan()).map(toRowView);
  const details = { ...NO_DETAILS, beneficiaries: [FARMERS] };
  expect(fresh.map((row) => row.details)).toEqual([details, null, null]);
  expect(changeRows(planRows(plan()).map(toRowView), operations)).toEqual(fresh);
});

test("a log from before there were details still leads to the rows", () => {
  const now = plan();
  const {
    priorities: _p,
    goals: _g,
    beneficiaries: _b,
    ...old
  } = now.nodes["k2"] ?? newNode({ id: "", level: "activity", parent: null, position: "" });
  const made = { id: "o1", target: { kind: "node", id: "k2" }, field: "itself", expected: null, value: old } as const;
  const before = rewindPlan(now, [made]);
  expect(Object.keys(before?.nodes ?? {})).toEqual(["p", "k1"]);
});

test("joined activities keep what both say, each once", () => {
  const start = plan();
  const linked = {
    ...start,
    nodes: {
      ...start.nodes,
      k1: { ...newNode({ id: "k1", level: "activity", parent: "p", position: "B" }), goals: ["1", "2"] },
      k2: {
        ...newNode({ id: "k2", level: "activity", parent: "p", position: "D" }),
        goals: ["2", "6"],
        beneficiaries: [FARMERS],
      },
    },
  };
  const joined = judgeEdit(
    linked,
    { id: EDIT, kind: "join", row: { nodeId: "k2", lineId: null }, column: "activity" },
    {
      makeId: countingIds("n"),
      writer: { agency: null, state: toWritingState(NEW_PROGRESS) },
      around: { where: { tree: buildRegionTree([]), scope: "53" }, ownBudget: "apbd-province" },
    },
  );
  const done = applyOperations(linked, joined.operations);
  expect(done.ok ? done.plan.nodes["k1"] : done).toMatchObject({ goals: ["1", "2", "6"], beneficiaries: [FARMERS] });
});

const MONTHS = Array.from({ length: 12 }, () => toRupiah(100));

test("a schedule is stored by the activity, shown on its first row, and taken back", () => {
  const change = { field: "cashPlan", expected: null, value: MONTHS } as const;
  const { operations, refused } = describeAs("a", "k1", { ...change, value: [...MONTHS] });
  expect(refused).toEqual([]);
  const done = applyOperations(plan(), operations);
  const fresh = planRows(done.ok ? done.plan : plan()).map(toRowView);
  expect(fresh.map((row) => row.details?.cashPlan ?? null)).toEqual([MONTHS, null, null]);
  expect(changeRows(planRows(plan()).map(toRowView), operations)).toEqual(fresh);
  const undone = done.ok ? applyOperations(done.plan, invertOperations(operations, countingIds("u"))) : done;
  expect(undone).toEqual({ ok: true, plan: plan() });
});

test.each([
  ["one of two activities states a schedule: the joined one has it", null, { accumulation: "rising" as const }],
  ["both state another one: joining would lose one", "money-twice", { accumulation: "falling" as const }],
])("%s", (_name, code, lower) => {
  const start = plan();
  const node = (id: string, position: string) => newNode({ id, level: "activity", parent: "p", position });
  const upper = code === null ? {} : { accumulation: "rising" as const };
  const nodes = { ...start.nodes, k1: { ...node("k1", "B"), ...upper }, k2: { ...node("k2", "D"), ...lower } };
  const joined = judgeEdit(
    { ...start, nodes },
    { id: EDIT, kind: "join", row: { nodeId: "k2", lineId: null }, column: "activity" },
    {
      makeId: countingIds("n"),
      writer: { agency: null, state: toWritingState(NEW_PROGRESS) },
      around: { where: { tree: buildRegionTree([]), scope: "53" }, ownBudget: "apbd-province" },
    },
  );
  expect(joined.refused).toMatchObject(code === null ? [] : [{ code }]);
  const done = applyOperations({ ...start, nodes }, joined.operations);
  expect(done.ok ? done.plan.nodes["k1"]?.accumulation : done).toBe("rising");
});
