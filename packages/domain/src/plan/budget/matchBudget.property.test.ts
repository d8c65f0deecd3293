import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { countingIds, randomPlan, seededRandom } from "#testing/randomPlan";
import { applyOperations, invertOperations } from "../applyOperations.ts";
import type { Plan } from "../Plan.ts";
import type { BudgetLine } from "./BudgetLine.ts";
import { codesAbove, parseBudgetCode } from "./budgetCode.ts";
import { matchBudget } from "./matchBudget.ts";
import { takeBudget } from "./takeBudget.ts";

vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 1, max: 100_000 });

/** Sub-activities under random codes, named as the plan's activities or otherwise, with every level above them or some left out. */
function randomBudget(plan: Plan, seed: number): BudgetLine[] {
  const random = seededRandom(seed + 3);
  const names = Object.values(plan.nodes).flatMap(({ level, text }) => (level === "activity" && text ? [text] : []));
  const digits = (count: number) => String(1 + Math.floor(random() * count)).padStart(2, "0");
  const leaves = new Map<string, number>();
  for (let at = 0; at < 30; at += 1)
    leaves.set(`1.${digits(2)}.${digits(3)}.1.${digits(4)}.00${digits(3)}`, Math.floor(random() * 1e9));
  const sums = new Map(leaves);
  for (const [code, amount] of leaves)
    for (const above of codesAbove(code)) sums.set(above.code, (sums.get(above.code) ?? 0) + amount);
  return [...sums]
    .filter(([code]) => leaves.has(code) || random() < 0.7)
    .map(([code, amount]) => ({
      line: 1,
      sheet: null,
      organisation: null,
      code,
      level: parseBudgetCode(code)?.level ?? "affair",
      name: random() < 0.6 ? (names[Math.floor(random() * names.length)] ?? "") : `Lain ${code}`,
      above: [],
      ceiling: toRupiah(amount),
      isUnread: false,
    }));
}

/** The plan with some codes of the budget on its activities, right and wrong ones. */
function withCodes(plan: Plan, lines: readonly BudgetLine[], seed: number): Plan {
  const random = seededRandom(seed + 5);
  const nodes = Object.entries(plan.nodes).map(([id, node]) => {
    const code = random() < 0.3 ? (lines[Math.floor(random() * lines.length)]?.code ?? null) : null;
    return [id, { ...node, code }] as const;
  });
  return { ...plan, nodes: Object.fromEntries(nodes) };
}

function compare(seed: number) {
  const bare = randomPlan(seed, 40);
  const lines = randomBudget(bare, seed);
  const plan = withCodes(bare, lines, seed);
  return { plan, lines, comparison: matchBudget(plan, lines, null) };
}

const add = (amounts: readonly (number | null)[]) => amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

test("every ceiling and every amount is counted once, whatever matches", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { plan, lines, comparison } = compare(seed);
      const { sums } = comparison;
      expect(sums.plan.total).toBe(add(Object.values(plan.nodes).map(({ ceiling }) => ceiling)));
      expect(sums.budget.total).toBe(
        add(lines.filter(({ level }) => level === "subActivity").map((one) => one.ceiling)),
      );
      for (const side of [sums.plan, sums.budget])
        expect(side.total).toBe(add([side.matched, side.unclear, side.only]));
    }),
    { numRuns: 200 },
  );
});

test("no activity, programme or code stands in two rows", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { plan, comparison } = compare(seed);
      const nodes = comparison.rows.flatMap((row) => row.nodes.map(({ id }) => id));
      const codes = comparison.rows.flatMap((row) => row.lines.map(({ code }) => code));
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(new Set(codes).size).toBe(codes.length);
      const activities = Object.values(plan.nodes).filter(({ level }) => level === "activity");
      expect(activities.filter(({ id }) => !nodes.includes(id))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("the order of the file's lines changes nothing", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { plan, lines, comparison } = compare(seed);
      const random = seededRandom(seed);
      const shuffled = lines
        .map((line) => ({ line, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ line }) => line);
      expect(matchBudget(plan, shuffled, null)).toEqual(comparison);
    }),
    { numRuns: 100 },
  );
});

test("what is taken changes codes and ceilings alone, is not offered again, and can be taken back", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { plan, lines, comparison } = compare(seed);
      const places = (wanted: (row: (typeof comparison.rows)[number]) => boolean) =>
        new Set(comparison.rows.flatMap((row, at) => (wanted(row) ? [at] : [])));
      const choice = { codes: places(({ code }) => code !== null), ceilings: places((row) => row.canTakeCeiling) };
      const operations = takeBudget(plan, comparison.rows, choice, countingIds("op"));
      expect(operations.filter(({ field }) => field !== "code" && field !== "ceiling")).toEqual([]);
      const applied = applyOperations(plan, operations);
      if (!applied.ok) throw new Error(applied.refusal.code);
      const taken = operations.map(({ target, field }) => `${field} ${target.id}`);
      const offered = matchBudget(applied.plan, lines, null).rows.flatMap((row) => [
        ...row.codeNodes.map((id) => `code ${id}`),
        ...(row.canTakeCeiling ? row.nodes.map(({ id }) => `ceiling ${id}`) : []),
      ]);
      expect(taken.filter((change) => offered.includes(change))).toEqual([]);
      const back = applyOperations(applied.plan, invertOperations(operations, countingIds("back")));
      expect(back.ok ? back.plan : null).toEqual(plan);
    }),
    { numRuns: 100 },
  );
});
