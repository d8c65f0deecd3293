import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import { countingIds, randomPlan } from "#testing/randomPlan";
import { applyOperation, applyOperations, invertOperation, invertOperations } from "./applyOperations.ts";
import type { Plan } from "./Plan.ts";
import { PlanOperation } from "./PlanOperation.ts";

const seeds = fc.integer({ min: 1, max: 100_000 });

/** One operation per chosen record, so that all are independent of each other. */
function independentOperations(plan: Plan, choice: readonly number[]): PlanOperation[] {
  const nodes = Object.values(plan.nodes);
  const lines = Object.values(plan.lines);
  const makeId = countingIds("op");
  const texts = nodes
    .filter((_, index) => choice.includes(index))
    .map((node) => change(makeId(), "node", node.id, "text", node.text, `${node.text ?? ""} baru`));
  const numbers = lines
    .filter((_, index) => choice.includes(index))
    .map((line) => change(makeId(), "line", line.id, "activityIndicator", line.activityIndicator, "Cakupan baru"));
  const removed = lines
    .filter((_, index) => !choice.includes(index) && choice.includes(index + 100))
    .map((line) => change(makeId(), "line", line.id, "itself", line, null));
  return [...texts, ...numbers, ...removed];
}

function change(
  id: string,
  kind: "node" | "line",
  target: string,
  field: PlanOperation["field"],
  expected: unknown,
  value: unknown,
): PlanOperation {
  return { id, target: { kind, id: target }, field, expected: toJson(expected), value: toJson(value) };
}

function planAfter(plan: Plan, operations: readonly PlanOperation[]): Plan {
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return applied.plan;
}

test("apply then invert is identity", () => {
  fc.assert(
    fc.property(seeds, fc.uniqueArray(fc.nat(40)), (seed, choice) => {
      const plan = randomPlan(seed, 25);
      const operations = independentOperations(plan, choice);
      expect(planAfter(planAfter(plan, operations), invertOperations(operations, countingIds("undo")))).toEqual(plan);
    }),
  );
});

test("independent operations agree in any order", () => {
  fc.assert(
    fc.property(seeds, fc.uniqueArray(fc.nat(140)), fc.integer(), (seed, choice, turn) => {
      const plan = randomPlan(seed, 25);
      const operations = independentOperations(plan, choice);
      const turned = operations.toSorted((a, b) => (digest([turn, a.id]) < digest([turn, b.id]) ? -1 : 1));
      expect(digest(planAfter(plan, turned))).toBe(digest(planAfter(plan, operations)));
    }),
  );
});

test("an operation that expects another value is a conflict, tells what stands there, and changes nothing", () => {
  const plan = randomPlan(3, 5);
  const node = Object.values(plan.nodes)[0];
  if (node === undefined) throw new Error("no node");
  const applied = applyOperation(plan, change("op-1", "node", node.id, "text", "lama", "baru"));
  expect(applied).toMatchObject({ ok: false, refusal: { code: "conflict", current: node.text } });
});

test.each(["level", "id", "__proto__", "constructor"])("the field %s is no operation", (field) => {
  expect(PlanOperation.safeParse({ ...change("op-1", "node", "n", "text", null, "x"), field }).success).toBe(false);
});

test.each(["__proto__", "a b", "", "../x"])("%s names no record", (id) => {
  expect(PlanOperation.safeParse(change("op-1", "node", id, "text", null, "x")).success).toBe(false);
});

test("a field of lines can't be set on a node", () => {
  const plan = randomPlan(3, 5);
  const target = Object.keys(plan.nodes)[0] ?? "";
  expect(applyOperation(plan, change("op-1", "node", target, "target", null, null))).toMatchObject({
    refusal: { code: "unknown-field" },
  });
});

test("a node with children is not removed, a missing parent is refused, and a ceiling sits on activities only", () => {
  const plan = randomPlan(11, 10);
  const sector = Object.values(plan.nodes).find((node) => node.level === "sector");
  if (sector === undefined) throw new Error("no sector");
  expect(applyOperation(plan, change("a", "node", sector.id, "itself", sector, null))).toMatchObject({
    refusal: { code: "not-empty" },
  });
  expect(
    applyOperation(plan, change("b", "node", "new", "itself", null, { ...sector, id: "new", parent: "nowhere" })),
  ).toMatchObject({ refusal: { code: "missing-parent" } });
  expect(applyOperation(plan, change("c", "node", sector.id, "ceiling", null, 5))).toMatchObject({
    refusal: { code: "wrong-level" },
  });
  expect(applyOperation(plan, change("d", "node", sector.id, "text", sector.text, 7))).toMatchObject({
    refusal: { code: "invalid-value" },
  });
});

test("the inverse of the inverse is the operation but for its id", () => {
  const operation = change("a", "node", "n", "text", "x", "y");
  expect(invertOperation(invertOperation(operation, "b"), "a")).toEqual(operation);
});
