import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "#canonical/canonical";
import { countingIds, randomPlan } from "#testing/randomPlan";
import { applyOperations } from "./applyOperations.ts";
import type { Plan } from "./Plan.ts";
import { planDifference } from "./planDifference.ts";
import type { PlanOperation } from "./PlanOperation.ts";
import { rebaseOperations } from "./rebaseOperations.ts";

const PLAN = randomPlan(3, 12);
const [LINE] = Object.values(PLAN.lines);
if (LINE === undefined) throw new Error("the plan has no line");
const ID = LINE.id;

function setIndicator(expected: string | null, value: string, id = ID): PlanOperation {
  return { id: `op-${value}`, target: { kind: "line", id }, field: "activityIndicator", expected, value };
}

function after(plan: Plan, ...operations: PlanOperation[]): Plan {
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return applied.plan;
}

test("a field that somebody changed meanwhile is a conflict with both values, and the rest is done", () => {
  const current = after(PLAN, setIndicator(LINE.activityIndicator, "dari sekretariat"));
  const mine: PlanOperation = { ...setIndicator(null, "3"), id: "op-n", field: "number", expected: LINE.number };
  const { operations, conflicts, plan } = rebaseOperations(current, [
    setIndicator(LINE.activityIndicator, "dari dinas"),
    mine,
  ]);
  expect(operations).toEqual([mine]);
  expect(conflicts).toMatchObject([
    {
      operation: { value: "dari dinas", expected: LINE.activityIndicator },
      reason: "conflict",
      current: "dari sekretariat",
    },
  ]);
  expect(plan.lines[ID]).toMatchObject({ number: "3", activityIndicator: "dari sekretariat" });
});

test("a person may insist; the operation then names the value that it replaces, and can be taken back", () => {
  const current = after(PLAN, setIndicator(LINE.activityIndicator, "dari sekretariat"));
  const { operations, conflicts } = rebaseOperations(
    current,
    [setIndicator(LINE.activityIndicator, "dari dinas")],
    () => true,
  );
  expect(conflicts).toEqual([]);
  expect(operations).toMatchObject([{ expected: "dari sekretariat", value: "dari dinas" }]);
});

test("what somebody else did alike is done, and a removed row is not made again", () => {
  const same = after(PLAN, setIndicator(LINE.activityIndicator, "sama"));
  expect(rebaseOperations(same, [setIndicator(LINE.activityIndicator, "sama")])).toMatchObject({
    operations: [],
    conflicts: [],
  });
  const { [ID]: _gone, ...lines } = PLAN.lines;
  const gone = rebaseOperations({ ...PLAN, lines }, [setIndicator(LINE.activityIndicator, "x")], () => true);
  expect(gone.conflicts.map(({ reason }) => reason)).toEqual(["missing"]);
});

test("on an unchanged plan every list is done as it is; its result applies as a whole on any plan", () => {
  const seeds = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(seeds, seeds, seeds, fc.boolean(), (one, two, three, insists) => {
      const base = { ...randomPlan(one, 15), id: "plan" };
      const mine = planDifference(base, { ...randomPlan(two, 15), id: "plan" }, countingIds("m"), {
        removeMissing: true,
      });
      expect(rebaseOperations(base, mine)).toMatchObject({ operations: mine, conflicts: [] });
      const theirs = planDifference(base, { ...randomPlan(three, 15), id: "plan" }, countingIds("t"));
      const current = after(base, ...theirs);
      const { operations, plan } = rebaseOperations(current, mine, () => insists);
      expect(digest(after(current, ...operations))).toBe(digest(plan));
    }),
    { numRuns: 60 },
  );
});
