import { CARRIED_COLUMNS } from "@rata/domain/plan/Column";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { countingIds, randomPlan } from "@rata/domain/testing/randomPlan";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { NTT, tabbedTable } from "#testing/context";
import { printDelimited, printMatrix, quoteCell } from "./printMatrix.ts";
import { readMatrix } from "./readMatrix.ts";
import { toPlan } from "./toPlan.ts";

// A busy machine is slow and not wrong; what is bounded here is bounded by counts.
vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 1, max: 1_000_000 });

test.each(["decimal-comma", "decimal-dot"] as const)(
  "random plans written as text under %s and read back are the same tree",
  (separators) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(seed, 40);
        fc.pre(isReadable(plan));
        const text = printDelimited(plan, "\t", separators).replaceAll("\r\n", "\n").trimEnd();
        const again = toPlan(
          readMatrix([tabbedTable(text)], NTT),
          emptyPlan(plan.id, "53", 2023),
          countingIds(`r${seed}`),
        );
        expect(withoutSource(again)).toEqual(withoutSource(plan));
      }),
      { numRuns: 100 },
    );
  },
);

test("a cell is quoted only where it must be", () => {
  expect(quoteCell("a b", ",")).toBe("a b");
  expect(quoteCell("1,5", ",")).toBe('"1,5"');
  expect(quoteCell("1,5", ";")).toBe("1,5");
  expect(quoteCell('kata "asing"', ",")).toBe('"kata ""asing"""');
  expect(quoteCell("dua\nbaris", ",")).toBe('"dua\nbaris"');
});

/** Blank lines and amounts without any name can be held in a tree but not be told from nothing on paper. */
function isReadable(plan: Plan): boolean {
  const hasContent = printMatrix(plan).every((cells) => cells.some((cell) => cell !== ""));
  return (
    hasContent &&
    planRows(plan).every(({ values }) => CARRIED_COLUMNS.some((column) => column !== "no" && values[column] !== null))
  );
}

function withoutSource(plan: Plan): Plan {
  return {
    ...plan,
    lines: Object.fromEntries(Object.entries(plan.lines).map(([id, line]) => [id, { ...line, source: null }])),
  };
}
