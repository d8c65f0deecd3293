import { analyseIndicator, type GivenIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { analysePriority } from "@rata/domain/analysis/indicator/analysePriority";
import { humanDevelopment } from "@rata/domain/indicator/definitions/humanDevelopment";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { NATION } from "@rata/domain/indicator/nation";
import { expect, test } from "vitest";
import { figure, given, NAMES, yearly } from "#indicator/testing/sample";
import { tellTarget } from "./tell/tellTarget.ts";
import { tellIndicator } from "./tellIndicator.ts";
import { tellPlacedRegion, tellPriority } from "./tellPriority.ts";

const DIY = "di Provinsi Daerah Istimewa Yogyakarta";
const MARCHES = ["12,80", "11,91", "11,34", "11,04", "10,83"];

test("every sentence names the figures that it rests on, and a verdict its rule", () => {
  const told = tell({ own: yearly("34", "2024-03", MARCHES), nation: nation("9,03") });
  expect(told.map(({ kind, rule }) => [kind, rule?.code ?? null])).toEqual([
    ["level", null],
    ["change", "change"],
    ["trend", "direction"],
    ["record", "record"],
    ["comparison", "position"],
    ["projection", "projection"],
  ]);
  expect(told[0]?.subjects).toEqual(["p0|34|2024-03|total|"]);
  expect(told[1]?.subjects).toEqual(["p0|34|2024-03|total|", "p0|34|2023-03|total|"]);
  expect(told[2]?.subjects).toHaveLength(5);
  expect(told[4]?.subjects).toEqual(["p0|34|2024-03|total|", "p0|00|2024-03|total|"]);
});

test("one year alone: a level, and that nothing can be concluded", () => {
  expect(texts({ own: yearly("34", "2021-03", ["12,80"]) })).toEqual([
    `Persentase penduduk miskin ${DIY} pada Maret 2021 sebesar 12,80 persen.`,
    "Baru ada satu nilai; perkembangannya belum dapat disimpulkan.",
  ]);
});

test("a Maret beside Septembers alone is not compared with them", () => {
  const own = [figure("34", "2021-09", "11,91"), figure("34", "2022-03", "11,34")];
  expect(texts({ own }).slice(1)).toEqual(["Nilai Maret baru ada satu; ronde lain tidak dibandingkan dengannya."]);
});

test("under four equal rounds no direction and no projection is told, and why", () => {
  const told = texts({ own: yearly("34", "2024-03", ["11,34", "11,04", "10,83"]) });
  expect(told.at(-1)).toBe(
    "Nilai Maret yang dapat dibandingkan baru 3; arah baru disimpulkan dari sedikitnya 4 nilai.",
  );
  expect(told.at(-2)).toContain("arahnya belum dapat disimpulkan.");
  expect(told.filter((text) => /searah|diperkirakan/u.test(text))).toEqual([]);
});

test("a break of method cuts the course and is told", () => {
  const own = ["79,97", "80,22", "80,64", "81,09", "81,55"].map((value, at) =>
    figure("34", String(2020 + at), value, { indicator: humanDevelopment }),
  );
  const told = texts({ own }, humanDevelopment);
  expect(told).toContain(
    "Nilai sampai dengan tahun 2020 tidak ikut dibandingkan; garis, metode, atau sumbernya berbeda.",
  );
  expect(told.find((text) => text.startsWith("Selama"))).toContain(
    "Selama tahun 2021 sampai dengan tahun 2024 (4 nilai",
  );
  expect(texts({ own: own.slice(0, 2) }, humanDevelopment)).toContain(
    `Nilai indeks pembangunan manusia ${DIY} pada tahun 2021 tidak dibandingkan dengan tahun 2020; metode penghitungannya berubah di antara keduanya.`,
  );
});

test("figures of one source or still to be verified are said to be so, each where it is told", () => {
  const [first, ...rest] = yearly("34", "2024-03", MARCHES);
  const unsure = rest.map((one, at) => (at === 3 ? { ...one, confidence: "B" as const } : one));
  const own = [...(first === undefined ? [] : [{ ...first, confidence: "C" as const }]), ...unsure];
  const gaps = tell({ own }).flatMap(({ kind, text }) => (kind === "gap" ? [text] : []));
  expect(gaps).toEqual([
    "Angka ini dari satu sumber.",
    "Sebanyak 2 dari 5 nilai Maret itu dari satu sumber atau masih perlu dipastikan.",
  ]);
  expect(texts({ own: [{ ...figure("34", "2021-03", "12,80"), confidence: "C" }] })[1]).toBe(
    "Angka ini masih perlu dipastikan.",
  );
});

test("nothing known is said in one sentence, and a missing nation is no comparison", () => {
  expect(texts({})).toEqual([`Persentase penduduk miskin ${DIY} belum memiliki nilai.`]);
  const old = { region: NATION, observations: [figure(NATION, "2023-03", "9,36")] };
  expect(texts({ own: yearly("34", "2024-03", ["10,83"]), nation: old })).toContain(
    "Nilai persentase penduduk miskin di Indonesia untuk Maret 2024 belum ada; keduanya tidak dibandingkan.",
  );
});

test("a regency has its rank; its province has the ends of its parts, level ones together", () => {
  const peers = peersOf({ "34.01": "15,64", "34.02": "11,96", "34.71": "6,49" });
  const regency = tellIndicator(
    analyseIndicator(povertyRate, given({ region: "34.02", own: peers.get("34.02") ?? [], peers })),
    NAMES,
  );
  expect(regency.find(({ kind }) => kind === "rank")?.text).toBe(
    "Persentase penduduk miskin di Kabupaten Bantul pada Maret 2023 berada pada urutan ke-2 dari yang terendah di antara 3 kabupaten/kota.",
  );
  expect(texts({ peers })).toContain(
    `Persentase penduduk miskin tertinggi di antara 3 kabupaten/kota ${DIY} pada Maret 2023 adalah di Kabupaten Kulon Progo (15,64 persen), dan terendah di Kota Yogyakarta (6,49 persen).`,
  );
  expect(texts({ peers })).toContain(
    "Nilai kabupaten/kota baru ada untuk Maret 2023; perkembangan antarwilayah belum dapat disimpulkan.",
  );
  const level = peersOf({ "34.01": "15,64", "34.02": "15,64", "34.71": "6,49" });
  expect(texts({ peers: level }).join(" ")).toContain(
    "adalah di Kabupaten Kulon Progo serta Kabupaten Bantul (masing-masing 15,64 persen), dan terendah",
  );
  const missing = peersOf({ "34.01": "15,64", "34.02": null, "34.71": "6,49" });
  expect(texts({ peers: missing })).toContain("Nilai untuk Maret 2023 tidak ada pada: Kabupaten Bantul.");
});

test("peers of unlike publishers are not ranked, and it says why", () => {
  const peers = new Map(
    [...peersOf({ "34.01": "15,64", "34.02": "11,96" })].map(([region, [one]], at) => [
      region,
      one === undefined
        ? []
        : [{ ...one, source: { document: at === 0 ? "BPS" : "Dinas Sosial", table: null, page: null } }],
    ]),
  );
  expect(texts({ peers })).toContain("Urutan kabupaten/kota tidak disusun; sumbernya berbeda.");
});

test("a target as a range: how far to the nearer end, and each target by itself", () => {
  const target = { period: "2026-03", from: m(900), to: m(950), source: "RPJMD" };
  const analysed = analyseIndicator(povertyRate, given({ own: yearly("34", "2024-03", MARCHES), targets: [target] }));
  const told = tellTarget(analysed, NAMES, target);
  // 9,50 − 10,83; over two years −0,665; so far (10,83 − 12,80)/4.
  expect(told?.text).toBe(
    `Target persentase penduduk miskin ${DIY} pada Maret 2026 antara 9,00 persen dan 9,50 persen masih berjarak 1,33 persen poin; nilai Maret 2024 sebesar 10,83 persen. Untuk mencapainya diperlukan penurunan 0,67 persen poin per tahun; sejauh ini rata-rata penurunan 0,49 persen poin per tahun, belum mencukupi.`,
  );
  expect(told?.rule?.code).toBe("target-distance");
  expect(tellTarget(analysed, NAMES, { ...target, period: "2026-09" })).toMatchObject({ kind: "gap" });
  expect(tellTarget(analyseIndicator(povertyRate, given()), NAMES, target)).toBeNull();
});

test("priority regions by name with their cuts, or what is missing for them", () => {
  const parts = new Map([
    ["34.01", [figure("34.01", "2023-03", "15,64"), count("34.01", "70,00")]],
    ["34.02", [figure("34.02", "2023-03", "11,96"), count("34.02", "130,00")]],
    ["34.71", [figure("34.71", "2023-03", "6,49"), count("34.71", "29,50")]],
  ]);
  const own = [figure("34", "2023-03", "11,04")];
  const found = analysePriority("34", parts, own);
  // (70 + 130 + 29,5)/3 = 76,50
  expect(tellPriority(found, NAMES).map(({ text }) => text)).toEqual([
    "Persentase dan jumlah penduduk miskin sama-sama di atas batas (prioritas 1) di 1 kabupaten/kota: Kabupaten Bantul.",
    "Batas pada Maret 2023 adalah 11,04 persen (persentase Provinsi Daerah Istimewa Yogyakarta) dan 76,50 ribu orang (rata-rata kabupaten/kota).",
  ]);
  expect(tellPlacedRegion(found, "34.71", NAMES)?.text).toContain("Kota Yogyakarta berada pada kuadran III");
  expect(tellPlacedRegion(found, "34.04", NAMES)).toBeNull();
  const rates = new Map([["34.01", [figure("34.01", "2023-03", "15,64")]]]);
  expect(tellPriority(analysePriority("34", rates, own), NAMES).map(({ kind, text }) => [kind, text])).toEqual([
    [
      "gap",
      "Prioritas kabupaten/kota belum disusun; jumlah penduduk miskin menurut kabupaten/kota untuk Maret 2023 belum ada, dan tidak dihitung dari persentase tahun itu dengan penduduk tahun lain.",
    ],
  ]);
});

function tell(change: Partial<GivenIndicator>, indicator: Indicator = povertyRate) {
  return tellIndicator(analyseIndicator(indicator, given(change)), NAMES);
}

function texts(change: Partial<GivenIndicator>, indicator?: Indicator): string[] {
  return tell(change, indicator).map(({ text }) => text);
}

function nation(value: string) {
  return { region: NATION, observations: [figure(NATION, "2024-03", value)] };
}

function peersOf(values: Readonly<Record<string, string | null>>) {
  return new Map(Object.entries(values).map(([region, value]) => [region, [figure(region, "2023-03", value)]]));
}

function count(region: string, value: string) {
  return figure(region, "2023-03", value, { indicator: poorPeople });
}

function m(amount: number) {
  return { amount, scale: 2 };
}
