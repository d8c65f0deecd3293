import { expect, test } from "vitest";
import { poorPeople } from "#indicator/definitions/poorPeople";
import { povertyRate } from "#indicator/definitions/povertyRate";
import { stunting } from "#indicator/definitions/stunting";
import type { Indicator } from "#indicator/Indicator";
import type { IndicatorTarget } from "#indicator/IndicatorTarget";
import type { Observation } from "#indicator/Observation";
import { NATION } from "#indicator/nation";
import { hasUnlikeSource, publisherOf } from "#indicator/publisherOf";
import { analyseIndicator, type GivenIndicator } from "./analyseIndicator.ts";
import { analysePriority } from "./analysePriority.ts";
import { pickTarget, targetOf } from "./targetOf.ts";

const MARCHES = ["2018", "2019", "2020", "2021"].map((year, at) => rate("53", `${year}-03`, 2100 - at * 10));

test("a province beside the nation: change, direction, agreement, a target ahead and a projection to it", () => {
  const found = analyse({
    own: MARCHES,
    nation: {
      region: NATION,
      observations: ["2018", "2019", "2020", "2021"].map((year, at) => rate(NATION, `${year}-03`, 980 - at)),
    },
    targets: [target("2023-03", 2000), target("2020-03", 2200)],
  });
  expect(found.changes?.previousEqualRound).toMatchObject({ kind: "compared", change: { amount: -10, scale: 2 } });
  expect(found.direction?.verdict).toBe("toward-target");
  // 20,70 − 9,77
  expect(found.beside.map(({ role, comparison }) => [role, comparison])).toMatchObject([
    ["nation", { kind: "compared", change: { amount: 1093, scale: 2 } }],
  ]);
  expect(found.relevance).toMatchObject({ verdict: "relevant", steps: 3, agreeing: 3 });
  expect(found.target).toMatchObject({ distance: { amount: -70, scale: 2 }, yearsLeft: 2 });
  expect(found.targets.map(({ period }) => period)).toEqual(["2020-03", "2023-03"]);
  // A line without a miss: 21,00 − 0,10 a year.
  expect(found.projection).toMatchObject({ kind: "projected", period: "2023-03", value: { amount: 2050, scale: 2 } });
});

test("without a figure nothing is judged, and the last absence is told", () => {
  const found = analyse({ own: [absent("2021-03")] });
  expect(found).toMatchObject({
    changes: null,
    direction: null,
    relevance: null,
    target: null,
    projection: null,
    ranking: null,
    missing: { period: "2021-03" },
  });
});

test("a regency is ranked among its siblings at its own last period, a province sees its parts at their last", () => {
  const peers = new Map([
    ["53.01", [rate("53.01", "2021-03", 2298)]],
    ["53.02", [rate("53.02", "2021-03", 2664), rate("53.02", "2022-03", 2600)]],
    ["53.03", []],
  ]);
  const regency = analyse({ region: "53.01", own: peers.get("53.01") ?? [], peers });
  expect(regency.ranking).toMatchObject({
    period: "2021-03",
    ranked: [{ region: "53.01", rank: 1 }, { region: "53.02" }],
    missing: [{ region: "53.03", reason: "not-stated" }],
  });
  expect(analyse({ own: MARCHES, peers }).ranking?.period).toBe("2022-03");
});

test("figures of another indicator or place among the given ones are left out", () => {
  const strange = [
    { ...rate("53", "2022-03", 1), indicator: "p1" },
    rate("53.01", "2022-03", 1),
    { ...rate("53", "2022-03", 1), daerah: "kota" as const },
  ];
  expect(analyse({ own: [...MARCHES, ...strange] }).changes?.latest.period).toBe("2021-03");
});

test("a range is reached at the end that comes first, by the indicator's direction", () => {
  const { changes } = analyse({ own: MARCHES });
  const range = { period: "2024-03", from: m(1532), to: m(1582), source: "RPJMD" };
  const lower = changes === null ? null : targetOf(povertyRate, changes, range);
  // 15,82 − 20,70
  expect(lower).toMatchObject({ verdict: "pace-falls-short", distance: { amount: -488, scale: 2 } });
  const within = changes === null ? null : targetOf(povertyRate, changes, { ...range, from: m(2060), to: m(2080) });
  expect(within?.verdict).toBe("reached");
  const higher: Indicator = { ...povertyRate, better: "higher" };
  // Written the wrong way round, it is the same range: 21,00 − 20,70.
  const up = changes === null ? null : targetOf(higher, changes, { ...range, from: m(2200), to: m(2100) });
  expect(up).toMatchObject({ distance: { amount: 30, scale: 2 }, target: { range: { from: m(2100), to: m(2200) } } });
});

test("the target of the same round comes first, then the next of any, then the last one passed", () => {
  const { changes } = analyse({ own: MARCHES });
  const pick = (...targets: IndicatorTarget[]) => (changes === null ? null : pickTarget(changes, targets)?.period);
  expect(pick(target("2022-09", 1), target("2025-03", 1), target("2023-03", 1))).toBe("2023-03");
  expect(pick(target("2023-09", 1), target("2022-09", 1))).toBe("2022-09");
  expect(pick(target("2019-03", 1), target("2020-09", 1))).toBe("2019-03");
  expect(pick()).toBeUndefined();
});

test("a publisher is told by its name, and by none where two are named", () => {
  expect(publisherOf("BRS Kemiskinan, BPS Provinsi NTT")).toBe("bps");
  expect(publisherOf("BPS Provinsi NTT, diolah Bappelitbangda")).toBeNull();
  expect(publisherOf("suara-ntt + pikiran-rakyat")).toBeNull();
  expect(hasUnlikeSource(from("SSGI 2022"), from("Dinas Kesehatan, e-PPGBM 2022"))).toBe(true);
  expect(hasUnlikeSource(from("SSGI 2022"), from("Riskesdas 2018"))).toBe(false);
  expect(hasUnlikeSource(from("SSGI 2022"), from("berita"))).toBe(false);
});

test("a survey beside a weighing of children is neither a change nor a rank", () => {
  const survey = { ...figure(stunting, ["53", "2022"], m(353, 1)), source: from("SSGI 2022").source };
  const weighed = { ...figure(stunting, ["53", "2023"], m(157, 1)), source: from("e-PPGBM 2023").source };
  const found = analyseIndicator(stunting, { ...EMPTY, own: [survey, weighed] });
  expect(found.changes?.previousEqualRound).toMatchObject({ kind: "refused", reason: "unlike-source" });
  expect(found.changes?.points).toHaveLength(1);
  const peers = new Map([
    ["53.01", [{ ...survey, region: "53.01" }]],
    ["53.02", [{ ...weighed, region: "53.02", period: "2022" }]],
  ]);
  expect(analyseIndicator(stunting, { ...EMPTY, peers }).ranking).toBeNull();
});

test("priority regions need the percentage and the number of one period", () => {
  const parts = new Map([
    ["53.01", [rate("53.01", "2021-03", 3000), people("53.01", "2021-03", 5000)]],
    ["53.02", [rate("53.02", "2021-03", 1000), people("53.02", "2021-03", 1000), rate("53.02", "2022-03", 900)]],
    ["53.03", [rate("53.03", "2021-03", 2000)]],
  ]);
  const found = analysePriority("53", parts, MARCHES);
  // Cuts: 20,70 of the province, (50 + 10)/2 thousand.
  expect(found).toMatchObject({
    period: "2021-03",
    missing: null,
    quadrants: {
      cuts: { rate: m(2070), count: m(3000) },
      placed: [
        { region: "53.01", quadrant: "I" },
        { region: "53.02", quadrant: "III" },
      ],
      unplaced: [{ region: "53.03", reason: "not-stated" }],
    },
  });
  expect(found.observations).toHaveLength(5);
  const rates = new Map([["53.01", [rate("53.01", "2021-03", 3000)]]]);
  expect(analysePriority("53", rates, [])).toMatchObject({ period: "2021-03", quadrants: null, missing: "count" });
  expect(analysePriority("53", new Map(), [])).toMatchObject({ period: null, missing: "rate" });
});

const EMPTY: GivenIndicator = {
  region: "53",
  own: [],
  parent: null,
  nation: null,
  peers: new Map(),
  targets: [],
};

function analyse(given: Partial<GivenIndicator>) {
  return analyseIndicator(povertyRate, { ...EMPTY, ...given });
}

function m(amount: number, scale = 2) {
  return { amount, scale };
}

function target(period: string, amount: number): IndicatorTarget {
  return { period, from: m(amount), to: null, source: "RPJMD" };
}

function rate(region: string, period: string, amount: number): Observation {
  return figure(povertyRate, [region, period], m(amount));
}

function people(region: string, period: string, amount: number): Observation {
  return figure(poorPeople, [region, period], m(amount));
}

function absent(period: string): Observation {
  return { ...rate("53", period, 0), reading: { kind: "absent", reason: "not-held" } };
}

function from(document: string) {
  return { source: { document, table: null, page: null } };
}

function figure(
  indicator: Indicator,
  [region, period]: readonly [string, string],
  value: { amount: number; scale: number },
): Observation {
  return {
    indicator: indicator.code,
    region,
    period,
    daerah: "total",
    affair: null,
    vintage: "",
    reading: { kind: "value", value },
    marks: [],
    basis: null,
    source: { document: "uji", table: null, page: null },
    confidence: "A",
  };
}
