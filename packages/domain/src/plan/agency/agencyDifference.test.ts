import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { countingIds, randomPlan } from "#testing/randomPlan";
import { heldPlan } from "#testing/heldPlan";
import { applyOperations } from "../applyOperations.ts";
import type { Plan } from "../Plan.ts";
import { planRows } from "../matrix/planRows.ts";
import { agencyDifference } from "./agencyDifference.ts";
import { agencyPart } from "./agencyPart.ts";
import { PlanTree } from "../tree/PlanTree.ts";

vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 1, max: 100_000 });

function change(plan: Plan, read: Plan, removeMissing: boolean) {
  const { operations, refused } = agencyDifference(plan, read, {
    agency: "a",
    makeId: countingIds("new"),
    removeMissing,
  });
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(`${applied.refusal.code} ${JSON.stringify(applied.refusal.operation)}`);
  return { after: applied.plan, operations, refused };
}

/** Everything that a person sees of the rows of all others, with the identity of each. */
function othersOf(plan: Plan): unknown[] {
  return planRows(plan)
    .filter(({ agency }) => agency !== "a")
    .filter(({ line, node }) => line !== null || (node.level !== "sector" && node.level !== "policy"))
    .map(({ values, ceiling, funding, line, agency }) => ({ values, ceiling, funding, line, agency }))
    .filter(({ line }) => line !== null);
}

test("whatever the file of an agency says or lacks, the rows of the others stay to the letter", () => {
  fc.assert(
    fc.property(seeds, seeds, fc.boolean(), (one, other, removeMissing) => {
      const plan = heldPlan(one, 40);
      const { after } = change(plan, { ...randomPlan(other, 30), id: plan.id }, removeMissing);
      expect(othersOf(after)).toEqual(othersOf(plan));
    }),
    { numRuns: 150 },
  );
});

test("every row that an agency's file brings is the agency's", () => {
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const plan = heldPlan(one, 30);
      const { after, operations } = change(plan, { ...randomPlan(other, 30), id: plan.id }, false);
      const tree = new PlanTree(after);
      const lines = operations.flatMap(({ target }) => (target.kind === "line" ? [target.id] : []));
      const holders = new Set(lines.map((id) => tree.agencyOf(after.lines[id]?.node ?? null)));
      expect([...holders].filter((holder) => holder !== "a")).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("the agency's own part given back changes nothing", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plan = heldPlan(seed, 40);
      expect(change(plan, agencyPart(plan, "a"), true).operations).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("with what is missing removed, an empty file takes the agency's rows and nobody else's", () => {
  const plan = heldPlan(11, 60);
  const own = planRows(plan).filter(({ agency, line }) => agency === "a" && line !== null).length;
  const { after } = change(plan, { ...plan, nodes: {}, lines: {} }, true);
  expect(own).toBeGreaterThan(5);
  expect(Object.keys(after.lines)).toHaveLength(Object.keys(plan.lines).length - own);
  expect(othersOf(after)).toEqual(othersOf(plan));
});
