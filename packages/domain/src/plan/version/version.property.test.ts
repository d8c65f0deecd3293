import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isSame } from "#canonical/canonical";
import { heldPlan } from "#testing/heldPlan";
import { laterPlan } from "#testing/laterPlan";
import { countingIds } from "#testing/randomPlan";
import { applyOperations } from "../applyOperations.ts";
import { Plan } from "../Plan.ts";
import { planRows } from "../matrix/planRows.ts";
import { comparePlans } from "./comparePlans.ts";
import { copyPlan } from "./copyPlan.ts";
import { listSameFigures } from "./listSameFigures.ts";
import { MONEY_AXES, type PlanComparison } from "./PlanComparison.ts";
import { restoreOperations } from "./restoreOperations.ts";
import { rewindPlan } from "./rewindPlan.ts";

vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 1, max: 100_000 });
const check = (property: (seed: number) => void) => fc.assert(fc.property(seeds, property), { numRuns: 60 });
const compare = (before: Plan, after: Plan) => comparePlans(before, after, "regency");
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const ceilings = (plan: Plan) => sum(Object.values(plan.nodes).map(({ ceiling }) => ceiling ?? 0));

test("what was done can be taken back to the state before, and to every state on the way", () => {
  check((seed) => {
    const { before, after, operations } = laterPlan(seed, 40);
    expect(isSame(rewindPlan(after, operations), before)).toBe(true);
    const half = Math.floor(operations.length / 2);
    const midway = applyOperations(before, operations.slice(0, half));
    expect(isSame(rewindPlan(after, operations.slice(half)), midway.ok ? midway.plan : null)).toBe(true);
  });
});

test("operations that did not lead to a plan give no earlier state", () => {
  const { after, operations } = laterPlan(3, 40);
  const [last] = operations.slice(-1);
  expect(last).toBeDefined();
  expect(rewindPlan(after, last === undefined ? [] : [{ ...last, value: "nobody wrote this" }])).toBeNull();
});

test("on every axis the parts add up to the whole, and differences to the difference", () => {
  check((seed) => {
    const { before, after } = laterPlan(seed, 40);
    const { total, axes } = compare(before, after).money;
    expect(total).toEqual({
      before: ceilings(before),
      after: ceilings(after),
      difference: ceilings(after) - ceilings(before),
    });
    for (const axis of MONEY_AXES) {
      const parts = axes[axis];
      expect(sum(parts.map((part) => part.before))).toBe(total.before);
      expect(sum(parts.map((part) => part.after))).toBe(total.after);
      expect(sum(parts.map((part) => part.difference))).toBe(total.difference);
      for (const part of parts) expect(part.after - part.before).toBe(part.difference);
    }
  });
});

const MIRRORED = { added: "removed", removed: "added", changed: "changed", moved: "moved" } as const;

function mirror({ money, records }: PlanComparison): PlanComparison {
  const turn = <Side extends { before: unknown; after: unknown }>(side: Side) => ({
    ...side,
    before: side.after,
    after: side.before,
  });
  const turnMoney = <Part extends { before: number; after: number; difference: number }>(part: Part) => ({
    ...turn(part),
    // No minus before a nought.
    difference: 0 - part.difference,
  });
  const { sector, agency, region, budget } = money.axes;
  return JSON.parse(
    JSON.stringify({
      money: {
        total: turnMoney(money.total),
        axes: {
          sector: sector.map(turnMoney),
          agency: agency.map(turnMoney),
          region: region.map(turnMoney),
          budget: budget.map(turnMoney),
        },
      },
      records: records.map((record) => ({
        ...turn(record),
        kind: MIRRORED[record.kind],
        cells: record.cells.map(turn),
      })),
    }),
  );
}

test("turned round, a comparison says the same with the sides changed", () => {
  const byTarget = (a: PlanComparison["records"][number], b: PlanComparison["records"][number]) =>
    a.target.id < b.target.id ? -1 : 1;
  check((seed) => {
    const { before, after } = laterPlan(seed, 40);
    const [there, back] = [compare(before, after), mirror(compare(after, before))];
    expect(back.money).toEqual(there.money);
    expect(back.records.toSorted(byTarget)).toEqual(there.records.toSorted(byTarget));
  });
});

test("nothing differs between a plan and its copy in memory, and something does as soon as one field does", () => {
  check((seed) => {
    const { before, after, operations } = laterPlan(seed, 30);
    const same = Plan.parse(JSON.parse(JSON.stringify(after)));
    expect(compare(after, same).records).toEqual([]);
    expect(compare(before, after).records.length > 0).toBe(!isSame(before, after));
    for (const operation of operations.slice(0, 20)) {
      const { id, kind } = operation.target;
      const found = compare(before, after).records.some(({ target }) => target.id === id && target.kind === kind);
      const isThere = [before, after].some((plan) => Object.hasOwn(kind === "node" ? plan.nodes : plan.lines, id));
      const of = (plan: Plan) => (kind === "node" ? plan.nodes[id] : plan.lines[id]);
      expect(found).toBe(isThere && !isSame(of(before) ?? null, of(after) ?? null));
    }
  });
});

test("each record is told once, with its cells as they are on both sides", () => {
  check((seed) => {
    const { before, after } = laterPlan(seed, 40);
    const { records } = compare(before, after);
    expect(new Set(records.map(({ target }) => `${target.kind} ${target.id}`)).size).toBe(records.length);
    for (const { target, cells, kind } of records) {
      const of = (plan: Plan) =>
        new Map(Object.entries(target.kind === "node" ? (plan.nodes[target.id] ?? {}) : (plan.lines[target.id] ?? {})));
      for (const cell of cells) {
        expect(isSame(cell.before, of(before).get(cell.field) ?? null)).toBe(true);
        expect(isSame(cell.after, of(after).get(cell.field) ?? null)).toBe(true);
      }
      expect(cells.length > 0 || kind !== "changed").toBe(true);
    }
  });
});

test("everything brought back is what it was, by operations that apply and that can be taken back", () => {
  check((seed) => {
    const { before, after } = laterPlan(seed, 40);
    const { operations, left } = restoreOperations(after, before, { agency: null, makeId: countingIds("restore") });
    expect(left).toBe(0);
    const applied = applyOperations(after, operations);
    expect(applied.ok).toBe(true);
    expect(isSame(applied.ok ? applied.plan : null, before)).toBe(true);
    expect(restoreOperations(after, after, { agency: null, makeId: countingIds() }).operations).toEqual([]);
  });
});

test("one agency's rows brought back leave every row of others as it is, and no row changes hands", () => {
  const rowsOf = (plan: Plan, isOf: (agency: string | null) => boolean) =>
    planRows(plan).flatMap(({ agency, line, values, ceiling }) =>
      isOf(agency) && line !== null ? [{ line, values, ceiling, agency }] : [],
    );
  check((seed) => {
    const { before, after } = laterPlan(seed, 40);
    for (const own of ["a", "b"]) {
      const { operations } = restoreOperations(after, before, { agency: own, makeId: countingIds("restore") });
      const applied = applyOperations(after, operations);
      if (!applied.ok) throw new Error(applied.refusal.code);
      expect(rowsOf(applied.plan, (agency) => agency !== own)).toEqual(rowsOf(after, (agency) => agency !== own));
      const again = restoreOperations(applied.plan, before, { agency: own, makeId: countingIds("again") });
      expect(again.operations).toEqual([]);
    }
  });
});

test("a copy for another year has the same rows and money under new ids, and every figure is last year's", () => {
  check((seed) => {
    const origin = heldPlan(seed, 30);
    const { plan, origins } = copyPlan(origin, { id: "next", year: origin.year + 1, makeId: countingIds("copy") });
    const words = (of: Plan) => planRows(of).map(({ values, ceiling, agency }) => ({ values, ceiling, agency }));
    expect(words(plan)).toEqual(words(origin));
    expect(
      Object.keys({ ...plan.nodes, ...plan.lines }).filter((id) =>
        Object.hasOwn({ ...origin.nodes, ...origin.lines }, id),
      ),
    ).toEqual([]);
    expect(origins.length).toBe(Object.keys(plan.nodes).length + Object.keys(plan.lines).length);
    const same = listSameFigures(plan, origin, new Map(origins.map((one) => [one.id, one.origin])));
    const withFigures = planRows(plan).filter(
      ({ line, path }) => line !== null && (line.target !== null || (path.activity?.ceiling ?? null) !== null),
    );
    expect(same.length).toBe(withFigures.length);
  });
});
