import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { applyOperations } from "#plan/applyOperations";
import { EMPTY_NODE, emptyPlan, type Plan, type PlanNode } from "#plan/Plan";
import type { PlanOperation } from "#plan/PlanOperation";
import { guardChange } from "./guardChange.ts";
import { NEW_PART, NEW_PROGRESS, PART_STATES, PLAN_STAGES, type PlanProgress } from "./PlanProgress.ts";

const node = (id: string, level: PlanNode["level"], parent: string | null, agency: string | null = null): PlanNode => ({
  id,
  level,
  parent,
  position: id,
  ...EMPTY_NODE,
  text: id,
  agency,
});
const line = (id: string, parent: string) => ({
  id,
  node: parent,
  position: id,
  number: null,
  objectiveIndicator: null,
  programIndicator: null,
  activityIndicator: null,
  location: null,
  target: null,
  restated: [],
  source: null,
});
const PLAN: Plan = {
  ...emptyPlan("plan", "53", 2027),
  nodes: {
    s: node("s", "sector", null),
    pa: node("pa", "program", "s", "a"),
    pb: node("pb", "program", "s", "b"),
    mixed: node("mixed", "program", "s", "a"),
    kb: node("kb", "activity", "mixed", "b"),
    free: node("free", "program", "s"),
  },
  lines: { la: line("la", "pa"), lb: line("lb", "pb"), lk: line("lk", "kb"), lf: line("lf", "free") },
};

const operation = (
  kind: "node" | "line",
  id: string,
  field: PlanOperation["field"],
  values: { expected: string | null; value: string | null },
): PlanOperation => ({ id: "op", target: { kind, id }, field, ...values });

const NONE = { expected: null, value: null };
const RICH: PlanNode = { ...node("rich", "activity", "free"), ceiling: toRupiah(7) };

const OPERATIONS = {
  "a's line": operation("line", "la", "activityIndicator", { expected: null, value: "x" }),
  "a's programme": operation("node", "pa", "text", { expected: "pa", value: "x" }),
  "b's line": operation("line", "lb", "activityIndicator", { expected: null, value: "x" }),
  "nobody's line": operation("line", "lf", "activityIndicator", { expected: null, value: "x" }),
  "the sector": operation("node", "s", "text", { expected: "s", value: "x" }),
  "a programme of a with b's activity": operation("node", "mixed", "text", { expected: "mixed", value: "x" }),
  "a line of b moved to a": operation("line", "lb", "node", { expected: "pb", value: "pa" }),
  "nobody's programme given to a": operation("node", "free", "agency", { expected: null, value: "a" }),
  "the sector given to b, which takes nobody's rows along": operation("node", "s", "agency", {
    expected: null,
    value: "b",
  }),
};

// Written by hand: whether the change is refused while the rows of a, of b, are submitted.
const REFUSED: Readonly<Record<keyof typeof OPERATIONS, string>> = {
  "a's line": "a",
  "a's programme": "a",
  "b's line": "b",
  "nobody's line": "",
  "the sector": "",
  "a programme of a with b's activity": "a b",
  "a line of b moved to a": "a b",
  "nobody's programme given to a": "a",
  "the sector given to b, which takes nobody's rows along": "a b",
};

function guard(progress: PlanProgress, operations: readonly PlanOperation[]) {
  const applied = applyOperations(PLAN, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return guardChange(progress, { before: PLAN, after: applied.plan, operations });
}

test.each(
  Object.entries(OPERATIONS).flatMap(([name, one]) => ["a", "b"].map((agency) => [name, agency, one] as const)),
)("%s while the rows of %s are submitted", (name, agency, one) => {
  const progress = { ...NEW_PROGRESS, parts: { [agency]: { ...NEW_PART, state: "submitted" as const } } };
  const isRefused = Object.entries(REFUSED).some(
    ([key, agencies]) => key === name && agencies.split(" ").includes(agency),
  );
  expect(guard(progress, [one])).toEqual(isRefused ? { code: "part-not-open", agency } : null);
});

test.each(PART_STATES.map((state) => [state, state === "submitted" || state === "verified"] as const))(
  "the rows of a part that is %s are kept from changing: %s",
  (state, isRefused) => {
    const progress = { ...NEW_PROGRESS, parts: { a: { ...NEW_PART, state } } };
    expect(guard(progress, [OPERATIONS["a's line"]]) !== null).toBe(isRefused);
  },
);

test.each(PLAN_STAGES.map((stage) => [stage, stage !== "gathering" && stage !== "amending"] as const))(
  "in the stage %s nothing at all may change: %s",
  (stage, isRefused) => {
    for (const one of Object.values(OPERATIONS))
      expect(guard({ ...NEW_PROGRESS, stage }, [one])).toEqual(
        isRefused ? { code: "plan-not-open", agency: null } : null,
      );
    expect(guard({ ...NEW_PROGRESS, stage }, [])).toBeNull();
  },
);

test.each<[string, PlanOperation, string | null]>([
  ["a changed ceiling", { ...operation("node", "poor", "text", NONE), field: "ceiling", value: 5 }, "ceilings-closed"],
  [
    "the same ceiling again",
    { ...operation("node", "rich", "text", NONE), field: "ceiling", expected: 7, value: 7 },
    null,
  ],
  [
    "a node put in with a ceiling",
    { ...operation("node", "new", "itself", NONE), value: { ...RICH, id: "new" } },
    "ceilings-closed",
  ],
  ["one put in without", { ...operation("node", "new", "itself", NONE), value: node("new", "activity", "free") }, null],
  [
    "a node with a ceiling taken out",
    { ...operation("node", "rich", "itself", NONE), expected: RICH },
    "ceilings-closed",
  ],
  ["words", operation("node", "free", "text", { expected: "free", value: "x" }), null],
  ["a line", operation("line", "lf", "activityIndicator", { expected: null, value: "x" }), null],
])("while ceilings are closed, %s", (_name, change, code) => {
  const before = { ...PLAN, nodes: { ...PLAN.nodes, rich: RICH, poor: node("poor", "activity", "free") } };
  const applied = applyOperations(before, [change]);
  if (!applied.ok) throw new Error(applied.refusal.code);
  const changed = { before, after: applied.plan, operations: [change] };
  expect(guardChange({ ...NEW_PROGRESS, areCeilingsClosed: true }, changed)?.code ?? null).toBe(code);
  expect(guardChange(NEW_PROGRESS, changed)).toBeNull();
});
