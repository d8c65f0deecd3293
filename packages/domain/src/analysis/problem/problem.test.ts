import { expect, test } from "vitest";
import { findIndicator } from "#indicator/indicators";
import { DETERMINANTS, listDeterminants } from "./determinants.ts";
import { rankProblems, type SurveyHousehold } from "./rankProblems.ts";

const household = (persons: number, expenditurePerCapita: number, ...lacks: string[]): SurveyHousehold => ({
  persons,
  expenditurePerCapita,
  lacks,
});

test("three households worked by hand: water weighs more because the poor lack it", () => {
  // Mean expenditure (2·50 + 2·200 + 4·150)/8 = 137,5. Weights 2·2,75 = 5,5; 2·0,6875 = 1,375; 4·0,91667 = 3,66667; all 10,54167.
  // Water: lacking 5,5, target 100 percent → 5,5 (2 persons). Sanitation: lacking 1,375 + 3,66667 = 5,04167, allowed half of
  // 10,54167 = 5,27083 → 0 (6 persons less 4 → 2).
  const found = rankProblems(
    [household(2, 50, "drinking-water"), household(2, 200, "sanitation"), household(4, 150, "sanitation")],
    new Map([
      ["sanitation", 0.5],
      ["drinking-water", 0],
    ]),
  );
  expect(found.problems.map(({ indicator, rank, shortfall }) => [indicator, rank, shortfall])).toEqual([
    ["drinking-water", 1, 2],
    ["sanitation", 2, 2],
  ]);
  expect(found.problems[0]?.score).toBeCloseTo(5.5, 10);
  expect(found.problems[1]?.score).toBe(0);
  expect(found.rule.confidence).toBe("C");
});

test("equal scores share a rank; who has no expenditure weighs nothing and is told", () => {
  const found = rankProblems(
    [household(1, 100, "sanitation", "drinking-water"), household(3, 0, "sanitation")],
    new Map([
      ["sanitation", 0],
      ["drinking-water", 0],
    ]),
  );
  expect(found.problems.map(({ rank }) => rank)).toEqual([1, 1]);
  expect(found.unweighted).toBe(1);
  expect(rankProblems([], new Map([["sanitation", 0]])).problems).toMatchObject([{ score: 0, rank: 1 }]);
});

test("every indicator in the tree of determinants is defined and stands once", () => {
  const nodes = listDeterminants(DETERMINANTS);
  const codes = nodes.flatMap(({ node }) => node.indicators);
  expect(codes.filter((code) => findIndicator(code) === null)).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(nodes.find(({ node }) => node.key === "nutrition")?.depth).toBe(2);
});
