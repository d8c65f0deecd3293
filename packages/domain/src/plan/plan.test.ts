import fc from "fast-check";
import { expect, test } from "vitest";
import { countingIds, randomPlan, randomRows } from "#testing/randomPlan";
import { growPlan } from "./growPlan.ts";
import { emptyPlan, Plan } from "./Plan.ts";
import { planRows } from "./matrix/planRows.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });

test("a tree grown from rows prints the same rows: values, stated cells, ceilings and sources", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const rows = randomRows(seed, 40);
      const printed = planRows(growPlan(emptyPlan("p", "53", 2023), rows, countingIds()));
      expect(printed.map(({ values, stated, ceiling, funding }) => ({ values, stated, ceiling, funding }))).toEqual(
        rows.map(({ values, stated, ceiling, funding }) => ({ values, stated, ceiling, funding })),
      );
    }),
  );
});

test("rows printed from a tree grow into the same tree again", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plan = growPlan(emptyPlan("p", "53", 2023), randomRows(seed, 30), countingIds());
      const rows = planRows(plan).map(({ values, stated, ceiling, funding, line }) => ({
        values,
        stated,
        ceiling,
        funding,
        location: line?.location ?? null,
        target: line?.target ?? null,
        source: line?.source ?? null,
      }));
      expect(growPlan(emptyPlan("p", "53", 2023), rows, countingIds())).toEqual(plan);
    }),
  );
});

test("a grown plan fits its schema", () => {
  expect(Plan.safeParse(randomPlan(7, 60)).success).toBe(true);
});

test("equal activities with another ceiling stay two activities, and one ceiling over three indicator rows stands once", () => {
  const row = (ceiling: number | null, indicator: string) => ({
    ...base,
    values: { ...base.values, programIndicator: indicator },
    ceiling: ceiling === null ? null : Plan.shape.nodes.valueType.shape.ceiling.parse(ceiling),
  });
  const plan = growPlan(
    emptyPlan("p", "53", 2023),
    [row(350, "ibu"), row(null, "bayi"), row(null, "balita"), row(90, "gizi")],
    countingIds(),
  );
  const activities = Object.values(plan.nodes).filter((node) => node.level === "activity");
  expect(activities.map((node) => node.ceiling)).toEqual([350, 90]);
  expect(planRows(plan).map((printed) => printed.ceiling)).toEqual([350, null, null, 90]);
});

const base = {
  values: {
    no: "1",
    sector: "Kesehatan",
    policy: null,
    objective: null,
    objectiveIndicator: null,
    program: "Layanan",
    programIndicator: null,
    activity: "Kesehatan ibu",
    activityIndicator: null,
  },
  stated: ["no", "sector", "program", "programIndicator", "activity"] as const,
  location: null,
  target: null,
  funding: null,
  source: null,
};
