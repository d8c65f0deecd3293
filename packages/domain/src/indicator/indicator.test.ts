import { expect, test } from "vitest";
import type { Measured } from "#number/Measured";
import { checkPovertyLine } from "./checkPovertyLine.ts";
import { povertyLine } from "./definitions/povertyLine.ts";
import { povertyRate } from "./definitions/povertyRate.ts";
import { extremePovertyRate } from "./definitions/extremePovertyRate.ts";
import { unemployment } from "./definitions/unemployment.ts";
import { findNamed, namesOf, normaliseName } from "./findNamed.ts";
import { defineIndicator, type Indicator } from "./Indicator.ts";
import { findIndicator, INDICATORS } from "./indicators.ts";
import { judgeObservation } from "./judgeObservation.ts";
import { Observation } from "./Observation.ts";
import { bareFigure, parseFigure } from "./parseFigure.ts";
import { listReleases, newestReleases, revise } from "./revise.ts";
import { equalRoundPoints, findAt, pointsOf, toSeries } from "./Series.ts";

const OBSERVED: Observation = {
  indicator: "p0",
  region: "53",
  period: "2022-03",
  daerah: "total",
  affair: null,
  vintage: "2022-07-15",
  reading: { kind: "value", value: { amount: 2005, scale: 2 } },
  marks: [],
  basis: null,
  source: { document: "BRS 2022", table: "Tabel 1", page: null },
  confidence: "A",
};

test("every code stands once, and every indicator of the reference is defined", () => {
  const codes = INDICATORS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of ["p0", "poor-people", "p1", "p2", "gk", "gkm", "gknm", "extreme-poverty-rate", "gini", "ipm"])
    expect(findIndicator(code)?.code).toBe(code);
  for (const code of ["tpt", "stunting", "wasting", "underweight", "uhh", "aki", "akb", "sanitation", "drinking-water"])
    expect(findIndicator(code)?.code).toBe(code);
  for (const code of ["growth", "inflation", "revenue", "own-revenue", "transfers", "spending", "affair-spending"])
    expect(findIndicator(code)?.code).toBe(code);
  expect(findIndicator("happiness")).toBeNull();
});

test("no two indicators answer to one name", () => {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const indicator of INDICATORS)
    for (const name of new Set(namesOf(indicator).map(normaliseName))) {
      if (owners.has(name)) clashes.push(`${name}: ${owners.get(name)} and ${indicator.code}`);
      owners.set(name, indicator.code);
    }
  expect(clashes).toEqual([]);
});

test.each([
  ["Persentase Penduduk Miskin", "p0"],
  ["P0", "p0"],
  ["Indeks Keparahan Kemiskinan (P2)", null],
  ["indeks keparahan kemiskinan", "p2"],
  ["Garis Kemiskinan Non-Makanan", "gknm"],
  ["Usia harapan hidup", "uhh"],
  ["kebahagiaan", null],
])("%s names %s", (words, code) => {
  expect(findNamed(words, INDICATORS)?.code ?? null).toBe(code);
});

test("the longest name comes first, so that prose finds the food line before the line", () => {
  expect(namesOf(findIndicator("gkm") ?? povertyLine)[0]).toBe("garis kemiskinan makanan");
});

test("a wrong definition fails where it is written", () => {
  const input: Indicator = { ...povertyRate, code: "Not a code" };
  expect(() => defineIndicator(input)).toThrow(/code/u);
});

test.each([
  ["20,05", 2005, 2, []],
  ["1.131,62*", 113162, 2, ["provisional"]],
  ["20,05 r", 2005, 2, ["revised"]],
  ["3,632e", 3632, 3, ["estimate"]],
  ["Rp460.823", 460823, 0, []],
  ["14,2%", 142, 1, []],
  ["4,70", 470, 2, []],
  ["20,05 1)", 2005, 2, []],
  ["20,05¹", 2005, 2, []],
  ["20,05 r)", 2005, 2, ["revised"]],
  ["9,5 % [2]", 95, 1, []],
])("%s is a figure with its marks", (text, amount, scale, marks) => {
  expect(parseFigure(text, "decimal-comma")).toEqual({ reading: { kind: "value", value: { amount, scale } }, marks });
});

test.each([
  ["...", "not-available"],
  ["…", "not-available"],
  ["-", "none"],
  ["NA", "not-shown"],
  ["", "not-stated"],
])("the sign %j is an absence that says %s", (text, reason) => {
  expect(parseFigure(text, "decimal-comma")).toEqual({ reading: { kind: "absent", reason }, marks: [] });
});

test("the same cell means another figure under English separators, and words are no figure", () => {
  expect(parseFigure("1,131.62", "decimal-dot")?.reading).toEqual({
    kind: "value",
    value: { amount: 113162, scale: 2 },
  });
  expect(parseFigure("1,131.62", "decimal-comma")).toBeNull();
  expect(parseFigure("dua puluh", "decimal-comma")).toBeNull();
  expect(parseFigure("20,051)", "decimal-comma")).toBeNull();
  expect(bareFigure(" Rp 460.823 r ")).toBe("460.823");
});

test("a revision stands beside the old value and becomes the newest; nothing is written over", () => {
  const revised: Observation = { ...OBSERVED, vintage: "2023-01-16", reading: { kind: "value", value: m(2009) } };
  const first = revise([], OBSERVED);
  expect(first.kind).toBe("added");
  const second = revise([OBSERVED], revised);
  expect(second).toEqual({ kind: "revised", observations: [OBSERVED, revised] });
  expect(newestReleases([OBSERVED, revised])).toEqual([revised]);
  expect(listReleases([revised, OBSERVED], OBSERVED)).toEqual([OBSERVED, revised]);
  expect(revise([revised], OBSERVED).kind).toBe("older");
  expect(revise([OBSERVED], OBSERVED).kind).toBe("same");
  expect(revise([OBSERVED], { ...revised, vintage: OBSERVED.vintage })).toEqual({
    kind: "contradiction",
    held: OBSERVED,
  });
});

test("4,70 after 4,7 under one release is a contradiction: the decimals are part of what was published", () => {
  const finer: Observation = { ...OBSERVED, reading: { kind: "value", value: { amount: 20050, scale: 3 } } };
  expect(revise([OBSERVED], finer).kind).toBe("contradiction");
});

test("a series is in order of time, holds its absences, and takes the newest release of each period", () => {
  const missing: Observation = { ...OBSERVED, period: "2021-09", reading: { kind: "absent", reason: "not-available" } };
  const earlier: Observation = { ...OBSERVED, period: "2021-03", reading: { kind: "value", value: m(2099) } };
  const other: Observation = { ...OBSERVED, region: "53.01" };
  const key = { indicator: "p0", region: "53", daerah: "total", affair: null } as const;
  const series = toSeries([OBSERVED, missing, other, earlier], key);
  expect(series.map(({ period }) => period)).toEqual(["2021-03", "2021-09", "2022-03"]);
  expect(pointsOf(series).map(({ value }) => value.amount)).toEqual([2099, 2005]);
  expect(equalRoundPoints(series, "2021-03").map(({ period }) => period)).toEqual(["2021-03"]);
  expect(findAt(series, "2021-09")).toBe(missing);
  expect(findAt(series, "2020-09")).toBeNull();
});

test("GK 437.606 is 344.666 and 92.941 to the rupiah allowed; 460.823 with a part mistyped is not", () => {
  const parts = (line: number, food: number, nonFood: number) =>
    checkPovertyLine({
      line: { amount: line, scale: 0 },
      food: { amount: food, scale: 0 },
      nonFood: { amount: nonFood, scale: 0 },
    });
  expect(parts(437606, 344666, 92941)).toEqual({ missing: { amount: -1, scale: 0 }, isSound: true });
  expect(parts(460823, 358224, 102599).isSound).toBe(true);
  expect(parts(460823, 358224, 102597)).toEqual({ missing: { amount: 2, scale: 0 }, isSound: false });
});

test("an observation is held against its definition", () => {
  const codesOf = (indicator: Indicator, change: Partial<Observation>) =>
    judgeObservation(indicator, { ...OBSERVED, ...change }).map(({ code }) => code);
  expect(codesOf(povertyRate, {})).toEqual([]);
  expect(codesOf(povertyRate, { reading: { kind: "value", value: m(20050) } })).toEqual(["out-of-range"]);
  expect(codesOf(povertyRate, { region: "53.01", period: "2021-09" })).toEqual(["round-unknown"]);
  expect(codesOf(povertyRate, { region: "53.01" })).toEqual([]);
  expect(codesOf(povertyRate, { region: "53.01.04" })).toEqual(["level-unknown"]);
  expect(codesOf(unemployment, { period: "2022-02" })).toEqual([]);
  expect(codesOf(extremePovertyRate, {})).toEqual(["basis-missing"]);
  expect(codesOf(povertyLine, { reading: { kind: "value", value: m(46082350) } })).toEqual(["fraction-of-rupiah"]);
  expect(codesOf(povertyLine, { reading: { kind: "value", value: m(46082300) } })).toEqual([]);
});

test("an observation is read back as it was written", () => {
  expect(Observation.parse(JSON.parse(JSON.stringify(OBSERVED)))).toEqual(OBSERVED);
});

function m(amount: number): Measured {
  return { amount, scale: 2 };
}
