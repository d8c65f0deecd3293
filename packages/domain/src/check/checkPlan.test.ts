import fc from "fast-check";
import { expect, test } from "vitest";
import { randomPlan } from "#testing/randomPlan";
import { checkPlan, countByStrength } from "./checkPlan.ts";
import { soundPlan, soundPlans } from "./example/examplePlan.ts";
import { EXAMPLE_REGIONS } from "./example/exampleRegions.ts";
import { Finding } from "./Rule.ts";
import { RULES } from "./rules.ts";

const surroundings = { regions: EXAMPLE_REGIONS, agencies: [] };
const seeds = fc.integer({ min: 1, max: 1_000_000 });

test("any plan can be checked: blanks, repeats and missing levels give findings that fit the schema", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const findings = checkPlan(randomPlan(seed, 40), surroundings, RULES);
      expect(Finding.array().safeParse(findings).success).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("the same plan gives the same findings in whatever order its nodes and lines are stored", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plan = randomPlan(seed, 30);
      const turned = {
        ...plan,
        nodes: Object.fromEntries(Object.entries(plan.nodes).toReversed()),
        lines: Object.fromEntries(Object.entries(plan.lines).toReversed()),
      };
      expect(checkPlan(turned, surroundings, RULES)).toEqual(checkPlan(plan, surroundings, RULES));
    }),
    { numRuns: 20 },
  );
});

test("findings come in printed order, those about the whole plan first", () => {
  const plan = soundPlans(
    { agency: null, programCode: null, activityCode: null, funding: null },
    { activity: "Pelatihan kebun pekarangan", ceiling: 0, agency: null, programCode: null, activityCode: null },
  );
  expect(checkPlan(plan, surroundings, RULES).map(({ code }) => code)).toEqual(["RAT-014", "RAT-001", "RAT-054"]);
});

test("an acceptance lapses when the facts change: the digest follows the amount", () => {
  const digests = [5_000_000, 6_000_000].map(
    (ceiling) =>
      checkPlan(soundPlan({ ceiling, funding: null }), surroundings, RULES).find(({ code }) => code === "RAT-001")
        ?.digest,
  );
  expect(new Set(digests).size).toBe(2);
});

test("findings are counted by strength", () => {
  const findings = checkPlan(soundPlan({ ceiling: -5, location: null }), surroundings, RULES);
  expect(countByStrength(findings)).toEqual({ must: 1, should: 1, look: 0 });
});
