import { expect, test } from "vitest";
import { extremePovertyRate } from "#indicator/definitions/extremePovertyRate";
import { growth } from "#indicator/definitions/growth";
import { humanDevelopment } from "#indicator/definitions/humanDevelopment";
import { poorPeople } from "#indicator/definitions/poorPeople";
import { povertyDepth } from "#indicator/definitions/povertyDepth";
import { povertyLine } from "#indicator/definitions/povertyLine";
import { povertyRate } from "#indicator/definitions/povertyRate";
import type { Indicator } from "#indicator/Indicator";
import type { Basis, Observation } from "#indicator/Observation";
import { formatMeasured } from "#number/formatNumber";
import { measured, observed, seriesOf } from "#testing/observed";
import { type Changes, changesOf } from "./changesOf.ts";
import { compareOverTime, compareRegions, type Comparison } from "./compare.ts";
import { distanceToTarget } from "./distanceToTarget.ts";
import { judgeDirection } from "./judgeDirection.ts";
import { judgeRelevance } from "./judgeRelevance.ts";
import { projectTo } from "./projectTo.ts";

/** Percentage of poor people in Nusa Tenggara Timur as published. */
const RATE: [string, string | null][] = [
  ["2015-03", "22,61"],
  ["2019-03", "21,09"],
  ["2019-09", "20,62"],
  ["2020-03", "20,90"],
  ["2020-09", "21,21"],
  ["2021-03", "20,99"],
  ["2021-09", "20,44"],
  ["2022-03", "20,05"],
];

test("20,05 of March 2022 is 0,94 below March 2021 and better; beside September 2021 it is another survey", () => {
  const march = compareOverTime(
    povertyRate,
    observed(["p0", "2022-03"], "20,05"),
    observed(["p0", "2021-03"], "20,99"),
  );
  expect(march).toMatchObject({
    kind: "compared",
    change: { amount: -94, scale: 2 },
    effect: "better",
    relative: null,
  });
  const mixed = compareOverTime(
    povertyRate,
    observed(["p0", "2022-03"], "20,05"),
    observed(["p0", "2021-09"], "20,44"),
  );
  expect(mixed).toMatchObject({ kind: "refused", reason: "unlike-rounds" });
});

test("a number of people also changes in percent: 1.131,62 from 1.169,31 is −37,69 thousand, −3,22 percent", () => {
  // −37,69 · 100 / 1169,31 = −3,2233
  const found = compareOverTime(
    poorPeople,
    observed(["poor-people", "2022-03"], "1.131,62"),
    observed(["poor-people", "2021-03"], "1.169,31"),
  );
  expect(found).toMatchObject({
    change: { amount: -3769, scale: 2 },
    relative: { amount: -322, scale: 2 },
    effect: "better",
  });
});

test("three decimals against two are compared at two", () => {
  const found = compareOverTime(
    povertyDepth,
    observed(["p1", "2022-03"], "3,632"),
    observed(["p1", "2021-03"], "3,96"),
  );
  expect(found).toMatchObject({ change: { amount: -33, scale: 2 } });
});

test("a higher poverty line is neither better nor worse", () => {
  const found = compareOverTime(
    povertyLine,
    observed(["gk", "2022-03"], "460.823"),
    observed(["gk", "2021-03"], "415.116"),
  );
  // 45.707 / 415.116 = 11,01 percent
  expect(found).toMatchObject({
    effect: "neutral",
    change: { amount: 45707, scale: 0 },
    relative: { amount: 1101, scale: 2 },
  });
});

const p0 = (change: Partial<Observation>, period = "2021-03") => observed(["p0", period], "20,99", change);
test.each<[string, Observation]>([
  ["unlike-daerah", p0({ daerah: "desa" })],
  ["unlike-region", p0({ region: "00" })],
  ["unlike-indicator", p0({ indicator: "p1" })],
  ["unlike-indicator", p0({ affair: "1.02" })],
  ["unlike-rounds", p0({}, "2021")],
  ["absent", p0({ reading: { kind: "absent", reason: "not-held" } })],
])("%s is a reason and no figure", (reason, earlier) => {
  expect(compareOverTime(povertyRate, observed(["p0", "2022-03"], "20,05"), earlier)).toMatchObject({
    kind: "refused",
    reason,
  });
});

test("figures under two lines of purchasing power do not compare", () => {
  const basis = (key: string): Basis => ({
    key,
    threshold: measured("2,15"),
    text: "dolar AS PPP per kapita per hari",
  });
  const at = (period: string, key: string) =>
    observed([extremePovertyRate.code, period], "6,44", { basis: basis(key) });
  const compare = (a: string, b: string) => compareOverTime(extremePovertyRate, at("2022-03", a), at("2021-03", b));
  expect(compare("ppp-2017", "ppp-2011")).toMatchObject({ kind: "refused", reason: "unlike-basis" });
  expect(compare("ppp-2017", "ppp-2017").kind).toBe("compared");
});

test("a change of method breaks a series unless both values name one method", () => {
  const at = (period: string, text: string, key: string | null) =>
    observed(["ipm", period], text, { basis: key === null ? null : { key, threshold: null, text: key } });
  expect(compareOverTime(humanDevelopment, at("2021", "67,02", null), at("2020", "65,19", null))).toMatchObject({
    reason: "series-break",
  });
  expect(compareOverTime(humanDevelopment, at("2021", "67,02", "lf"), at("2020", "66,39", "lf"))).toMatchObject({
    change: { amount: 63, scale: 2 },
    effect: "better",
  });
  const series = [
    at("2019", "65,23", null),
    at("2020", "65,19", null),
    at("2021", "67,02", null),
    at("2022", "67,47", null),
  ];
  const changes = get(changesOf(humanDevelopment, series));
  expect(changes.points.map(({ period }) => period)).toEqual(["2021", "2022"]);
  expect(changes.sinceBase).toMatchObject({ earlier: { period: "2021" }, change: { amount: 45, scale: 2 } });
});

test("two regions compare at one period only", () => {
  const nation = observed(["p0", "2022-03"], "9,54", { region: "00" });
  expect(compareRegions(povertyRate, observed(["p0", "2022-03"], "20,05"), nation)).toMatchObject({
    change: { amount: 1051, scale: 2 },
    effect: "worse",
  });
  expect(compareRegions(povertyRate, observed(["p0", "2021-03"], "20,99"), nation)).toMatchObject({
    reason: "unlike-period",
  });
});

test("changes up to March 2022: to March 2021, and since March 2015 by 0,37 a year", () => {
  // (20,05 − 22,61) / 7 = −0,3657
  const changes = get(changesOf(povertyRate, seriesOf("p0", RATE)));
  expect(changes.latest.period).toBe("2022-03");
  expect(sayChange(changes.previousEqualRound)).toBe("2021-03 −0,94");
  expect(sayChange(changes.yearBefore)).toBe("2021-03 −0,94");
  expect(sayChange(changes.sinceBase)).toBe("2015-03 −2,56");
  expect(changes.meanYearly).toEqual({ amount: -37, scale: 2 });
  expect(changes.record).toBe("lowest");
});

test("where the round of a year before was not held, the equal round before that is found and the gap is said", () => {
  const series = seriesOf("p0", [
    ["2022-09", "20,23"],
    ["2023-03", "19,96"],
    ["2023-09", null],
    ["2024-09", "19,02"],
  ]);
  const changes = get(changesOf(povertyRate, series));
  expect(sayChange(changes.previousEqualRound)).toBe("2022-09 −1,21");
  expect(changes.yearBefore).toMatchObject({ kind: "refused", reason: "absent", missing: "2023-09" });
  expect(changes.record).toBeNull();
  expect(changesOf(povertyRate, seriesOf("p0", [["2022-03", null]]))).toBeNull();
  expect(get(changesOf(povertyRate, series, "2023-03")).previousEqualRound).toBeNull();
});

const march = (...values: string[]) =>
  get(
    changesOf(
      povertyRate,
      seriesOf(
        "p0",
        values.map((text, index) => [`${2019 + index}-03`, text] as const),
      ),
    ),
  );

test.each([
  // 21,09 20,90 20,99 20,05: slope (4·123,03 − 6·83,03)/20 = −0,303, last step −0,94.
  [["21,09", "20,90", "20,99", "20,05"], "toward-target"],
  // The same figures in another order: slope (4·123,97 − 6·83,03)/20 = −0,115, last step +0,94.
  [["21,09", "20,90", "20,05", "20,99"], "partly"],
  // Slope (4·130,5 − 6·86)/20 = +0,3, last step −0,5.
  [["21,0", "21,0", "22,25", "21,75"], "partly"],
  [["20,0", "20,5", "21,0", "21,5"], "not-yet"],
  // Level: no slope, and nothing got worse.
  [["20,0", "20,0", "20,0", "20,0"], "partly"],
  [["21,09", "20,90", "20,05"], "undetermined"],
])("%j is %s", (values, verdict) => {
  expect(judgeDirection(povertyRate, march(...values)).verdict).toBe(verdict);
});

test("the same fall is toward the target for poverty and away from it for growth, and undetermined for a line", () => {
  const fall = march("21,09", "20,90", "20,99", "20,05");
  expect(judgeDirection(growth, fall).verdict).toBe("not-yet");
  expect(judgeDirection(povertyLine, fall)).toMatchObject({ verdict: "undetermined", reason: "no-better-side" });
  expect(judgeDirection(povertyRate, fall)).toMatchObject({
    points: 4,
    lastStep: 1,
    rule: { code: "direction", confidence: "C" },
  });
});

test("only equal rounds count as points: four Marches among eight figures", () => {
  const direction = judgeDirection(povertyRate, get(changesOf(povertyRate, seriesOf("p0", RATE))));
  expect(direction.points).toBe(5);
});

test("two of three steps the same way are relevant, one of three is not, two steps are too few", () => {
  const own = seriesOf("p0", [
    ["2019-03", "21,09"],
    ["2020-03", "20,90"],
    ["2021-03", "20,99"],
    ["2022-03", "20,05"],
  ]);
  // Own − + −, nation + + −: two of three.
  const nation = seriesOf("p0", [
    ["2019-03", "9,41"],
    ["2020-03", "9,78"],
    ["2021-03", "10,14"],
    ["2022-03", "9,54"],
  ]);
  expect(judgeRelevance([own, nation], "2022-03")).toMatchObject({ verdict: "relevant", steps: 3, agreeing: 2 });
  const rising = seriesOf("p0", [
    ["2019-03", "1"],
    ["2020-03", "2"],
    ["2021-03", "3"],
    ["2022-03", "4"],
  ]);
  expect(judgeRelevance([own, nation, rising], "2022-03")).toMatchObject({ verdict: "not-relevant", agreeing: 1 });
  expect(judgeRelevance([own.slice(1), nation], "2022-03")).toMatchObject({ verdict: "undetermined", steps: 2 });
  expect(judgeRelevance([own], "2022-03")).toMatchObject({ verdict: "undetermined", reason: "nothing-to-compare" });
});

test("from 20,05 to a target of 18,00 in two years: 2,05 down, 1,03 a year; 0,37 a year so far falls short", () => {
  const changes = get(changesOf(povertyRate, seriesOf("p0", RATE)));
  const to = (period: string, value: string, indicator: Indicator = povertyRate) =>
    distanceToTarget(indicator, changes, { period, value: measured(value) });
  expect(to("2024-03", "18,00")).toMatchObject({
    verdict: "pace-falls-short",
    distance: { amount: -205, scale: 2 },
    yearsLeft: 2,
    neededPace: { amount: -103, scale: 2 },
    pace: { amount: -37, scale: 2 },
  });
  expect(to("2024-03", "19,50").verdict).toBe("pace-suffices");
  expect(to("2024-03", "20,05")).toMatchObject({ verdict: "reached", neededPace: null });
  expect(to("2024-03", "21,00").verdict).toBe("reached");
  expect(to("2022-03", "18,00")).toMatchObject({ verdict: "undetermined", reason: "target-past" });
  expect(to("2024-09", "18,00")).toMatchObject({ verdict: "undetermined", reason: "unlike-rounds" });
  expect(to("2024-03", "18,00", povertyLine)).toMatchObject({ reason: "no-better-side" });
});

test("10, 12, 11, 15 carried on a year: 15,50, with 95 percent between 5,64 and 25,36", () => {
  // ŷ = 12 + 1,4 · 2,5. t(2) = 4,3027; s² = 2,1; 1 + 1/4 + 2,5²/5 = 2,5. Half: 4,3027 · √5,25 = 9,8586.
  const found = projectTo(povertyRate, march("10,00", "12,00", "11,00", "15,00"), "2023-03");
  expect(found).toMatchObject({
    kind: "projected",
    value: { amount: 1550, scale: 2 },
    low: { amount: 564, scale: 2 },
    high: { amount: 2536, scale: 2 },
    isCut: false,
  });
});

test("a perfect line still has an interval: what rounding to whole percents leaves open", () => {
  // Variance 1/12; 1 + 1/4 + 2,5²/5 = 2,5; 4,3027 · √(2,5/12) = 1,9639 about 14.
  expect(projectTo(povertyRate, march("10", "11", "12", "13"), "2023-03")).toMatchObject({
    value: { amount: 1400, scale: 2 },
    low: { amount: 1204, scale: 2 },
    high: { amount: 1596, scale: 2 },
  });
});

test("an end below nothing is cut and told; a projection that can't be made says why", () => {
  expect(projectTo(povertyRate, march("4,00", "1,00", "3,00", "0,50"), "2024-03")).toMatchObject({
    low: { amount: 0, scale: 2 },
    isCut: true,
  });
  const four = march("10,00", "12,00", "11,00", "15,00");
  expect(projectTo(povertyRate, four, "2023-09")).toMatchObject({ kind: "impossible", reason: "unlike-rounds" });
  expect(projectTo(povertyRate, four, "2022-03")).toMatchObject({ reason: "not-later" });
  expect(projectTo(povertyRate, four, "2026-03")).toMatchObject({ reason: "too-far" });
  expect(projectTo(povertyRate, march("10", "11", "12"), "2022-03")).toMatchObject({ reason: "too-few-points" });
});

function sayChange(found: Comparison | null): string {
  if (found?.kind !== "compared") throw new Error("not compared");
  return `${found.earlier.period} ${formatMeasured(found.change)}`;
}

function get(changes: Changes | null): Changes {
  if (changes === null) throw new Error("no figure");
  return changes;
}
