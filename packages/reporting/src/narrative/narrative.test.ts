import { expect, test } from "vitest";
import { changesOf, type Changes } from "@rata/domain/analysis/change/changesOf";
import { compareOverTime, compareRegions, type Comparison } from "@rata/domain/analysis/change/compare";
import { distanceToTarget } from "@rata/domain/analysis/change/distanceToTarget";
import { judgeDirection } from "@rata/domain/analysis/change/judgeDirection";
import { judgeRelevance } from "@rata/domain/analysis/change/judgeRelevance";
import { projectTo } from "@rata/domain/analysis/change/projectTo";
import { rankRegions } from "@rata/domain/analysis/place/rankRegions";
import { growth } from "@rata/domain/indicator/definitions/growth";
import { humanDevelopment } from "@rata/domain/indicator/definitions/humanDevelopment";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyDepth } from "@rata/domain/indicator/definitions/povertyDepth";
import { povertyLine } from "@rata/domain/indicator/definitions/povertyLine";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Measured } from "@rata/domain/number/Measured";
import { parseNumber } from "@rata/domain/number/parseNumber";
import { sayPeriod, saySize, sayValue } from "./figureWords.ts";
import { sayChange, sayChangeShortly } from "./sayChange.ts";
import { sayLevel, sayMissing } from "./sayLevel.ts";
import { sayComparison, sayQuadrant, sayRank } from "./sayPlace.ts";
import { sayTarget } from "./sayTarget.ts";
import { sayProjection, sayRecord, sayRelevance, sayTrend } from "./sayTrend.ts";
import { observation, REGIONS, subjectOf } from "./testing/figures.ts";

const NTT = "di Provinsi Nusa Tenggara Timur";

test("a level with the unit in full", () => {
  const at = (indicator: Indicator, value: string) =>
    sayLevel(subjectOf(indicator), { period: "2022-03", value: m(value) });
  expect(at(povertyRate, "20,05")).toBe(`Persentase penduduk miskin ${NTT} pada Maret 2022 sebesar 20,05 persen.`);
  expect(at(poorPeople, "1.131,62")).toBe(`Jumlah penduduk miskin ${NTT} pada Maret 2022 sebesar 1.131,62 ribu orang.`);
  expect(at(povertyLine, "460.823")).toBe(
    `Garis kemiskinan ${NTT} pada Maret 2022 sebesar Rp460.823 per kapita per bulan.`,
  );
  expect(at(povertyDepth, "3,632")).toBe(`Indeks kedalaman kemiskinan ${NTT} pada Maret 2022 sebesar 3,632.`);
  expect(sayLevel(subjectOf(povertyRate), { period: "2022-09", value: m("20,23") }, ["provisional", "revised"])).toBe(
    `Persentase penduduk miskin ${NTT} pada September 2022 sebesar 20,23 persen (angka sementara, angka yang direvisi).`,
  );
  expect(sayValue(m("-0,84"), "percent")).toBe("−0,84 persen");
  expect(sayPeriod("2023-Q2")).toBe("triwulan II 2023");
});

test.each([
  ["20,05", "20,99", "menurun 0,94 persen poin atau membaik, dari 20,99 persen menjadi 20,05 persen."],
  ["20,44", "20,44", "tidak berubah, yaitu 20,44 persen."],
  ["21,21", "20,62", "meningkat 0,59 persen poin atau memburuk, dari 20,62 persen menjadi 21,21 persen."],
])("%s after %s", (current, earlier, said) => {
  expect(sayChange(subjectOf(povertyRate), pair(povertyRate, current, earlier))).toBe(
    `Dibandingkan Maret 2021, persentase penduduk miskin ${NTT} pada Maret 2022 ${said}`,
  );
});

test("people change by thousands and percent, a line by rupiah without a better side, an index by poin", () => {
  expect(sayChange(subjectOf(poorPeople), pair(poorPeople, "1.131,62", "1.169,31"))).toBe(
    `Dibandingkan Maret 2021, jumlah penduduk miskin ${NTT} pada Maret 2022 menurun 37,69 ribu orang (3,22 persen) atau membaik, dari 1.169,31 ribu orang menjadi 1.131,62 ribu orang.`,
  );
  expect(sayChange(subjectOf(povertyLine), pair(povertyLine, "460.823", "415.116"))).toBe(
    `Dibandingkan Maret 2021, garis kemiskinan ${NTT} pada Maret 2022 meningkat Rp45.707 (11,01 persen), dari Rp415.116 menjadi Rp460.823.`,
  );
  expect(sayChange(subjectOf(povertyDepth), pair(povertyDepth, "3,632", "3,96"))).toContain(
    "menurun 0,33 poin atau membaik",
  );
  expect(sayChange(subjectOf(povertyDepth), pair(povertyDepth, "3,632", "3,63"))).toContain(
    "tidak berubah pada ketelitian 2 desimal, yaitu 3,632 dan sebelumnya 3,63.",
  );
  expect(saySize(m("-0,39"), "percent")).toBe("0,39 persen poin");
});

test("growth that crosses zero keeps its minus and says that it improved", () => {
  expect(sayChange(subjectOf(growth), pair(growth, "2,51", "-0,84", ["2021", "2020"]))).toBe(
    `Dibandingkan tahun 2020, pertumbuhan ekonomi ${NTT} pada tahun 2021 meningkat 3,35 persen poin atau membaik, dari −0,84 persen menjadi 2,51 persen.`,
  );
});

test("what does not compare says why, without a figure", () => {
  expect(sayChange(subjectOf(povertyRate), pair(povertyRate, "20,05", "20,44", ["2022-03", "2021-09"]))).toBe(
    `Nilai persentase penduduk miskin ${NTT} pada Maret 2022 tidak dibandingkan dengan September 2021; rondenya berbeda.`,
  );
  expect(sayChange(subjectOf(humanDevelopment), pair(humanDevelopment, "67,02", "65,19", ["2021", "2020"]))).toBe(
    `Nilai indeks pembangunan manusia ${NTT} pada tahun 2021 tidak dibandingkan dengan tahun 2020; metode penghitungannya berubah di antara keduanya.`,
  );
  expect(sayMissing(subjectOf(povertyRate), "2023-09", "not-held")).toBe(
    `Nilai persentase penduduk miskin ${NTT} untuk September 2023 tidak ada; rondenya tidak diselenggarakan.`,
  );
});

test("the short change stands after a figure", () => {
  const found = pair(povertyRate, "20,05", "20,99");
  expect(found.kind === "compared" ? sayChangeShortly(subjectOf(povertyRate), found) : "").toBe(
    "menurun 0,94 persen poin dibandingkan Maret 2021",
  );
});

test("beside the nation: higher is said to be higher, and not to lie below an achievement", () => {
  const own = observation(povertyRate, "2022-03", m("20,05"));
  const nation = { ...observation(povertyRate, "2022-03", m("9,54")), region: "00" };
  expect(sayComparison(subjectOf(povertyRate), "Indonesia", compareRegions(povertyRate, own, nation))).toBe(
    `Pada Maret 2022, persentase penduduk miskin ${NTT} lebih tinggi 10,51 persen poin daripada di Indonesia (9,54 persen), artinya belum lebih baik.`,
  );
});

test("the course of Marches with direction, record, agreement with the nation and a projection", () => {
  const changes = marches("21,09", "20,90", "20,99", "20,05");
  const subject = subjectOf(povertyRate);
  // (20,05 − 21,09)/3 = −0,3467
  expect(sayTrend(subject, changes, judgeDirection(povertyRate, changes))).toBe(
    `Selama Maret 2019 sampai dengan Maret 2022 (4 nilai Maret), persentase penduduk miskin ${NTT} menurun rata-rata 0,35 persen poin per tahun; arahnya searah target.`,
  );
  expect(sayRecord(subject, changes)).toBe(
    `Persentase penduduk miskin ${NTT} pada Maret 2022 merupakan yang terendah di antara 4 nilai Maret sejak 2019.`,
  );
  const series = (values: string[]) =>
    values.map((value, index) => observation(povertyRate, `${2019 + index}-03`, m(value)));
  const relevance = judgeRelevance(
    [series(["21,09", "20,90", "20,99", "20,05"]), series(["9,41", "9,78", "10,14", "9,54"])],
    "2022-03",
  );
  expect(sayRelevance(subject, "Indonesia", relevance)).toBe(
    `Persentase penduduk miskin ${NTT} bergerak searah dengan Indonesia pada 2 dari 3 langkah antarronde yang sama.`,
  );
  // x̄ 2020,5, ȳ 20,7575, slope −0,303: 2023 gives 20,00. SSE 0,68548 − 5 · 0,303² = 0,22643; s 0,33648; half 4,3027 · 0,33648 · √2,5 = 2,2891.
  expect(sayProjection(subject, projectTo(povertyRate, changes, "2023-03"))).toBe(
    `Bila kecenderungan ronde yang sama berlanjut, persentase penduduk miskin ${NTT} pada Maret 2023 diperkirakan 20,00 persen, dengan selang 95 persen dari 17,71 persen sampai 22,29 persen; perkiraan ini bukan target.`,
  );
  expect(sayProjection(subject, projectTo(povertyRate, changes, "2023-09"))).toBe(
    `Proyeksi persentase penduduk miskin ${NTT} pada September 2023 tidak dibuat; rondenya berbeda.`,
  );
  const short = marches("20,99", "20,05");
  expect(sayTrend(subject, short, judgeDirection(povertyRate, short))).toContain("; arahnya belum dapat disimpulkan.");
  expect(sayRecord(subject, short)).toBeNull();
});

test("rank with a tie and a gap", () => {
  const peers = new Map(
    ["22,98", "11,14", "22,98", null].map((value, index) => [
      `53.0${index + 1}`,
      observation(povertyRate, "2021-03", value === null ? null : m(value)),
    ]),
  );
  const ranking = rankRegions(povertyRate, peers, "2021-03");
  const subject = subjectOf(povertyRate, { region: "Kabupaten Kupang" });
  expect(sayRank(subject, ranking, { region: "53.01", peers: "kabupaten/kota" })).toBe(
    "Persentase penduduk miskin di Kabupaten Kupang pada Maret 2021 berada pada urutan ke-2 dari yang terendah di antara 3 kabupaten/kota, bersama 1 wilayah lain; 1 wilayah tanpa nilai tidak diurutkan.",
  );
  expect(sayRank(subject, ranking, { region: "53.04", peers: "kabupaten/kota" })).toBeNull();
});

test("a target: how far, what it takes a year, and whether the pace so far would do", () => {
  const changes = marches("21,09", "20,90", "20,99", "20,05");
  const target = (period: string, value: string) =>
    sayTarget(
      subjectOf(povertyRate),
      changes.latest,
      distanceToTarget(povertyRate, changes, { period, value: m(value) }),
    );
  expect(target("2024-03", "18,00")).toEqual([
    `Target persentase penduduk miskin ${NTT} pada Maret 2024 sebesar 18,00 persen masih berjarak 2,05 persen poin; nilai Maret 2022 sebesar 20,05 persen.`,
    "Untuk mencapainya diperlukan penurunan 1,03 persen poin per tahun; sejauh ini rata-rata penurunan 0,35 persen poin per tahun, belum mencukupi.",
  ]);
  expect(target("2024-03", "20,50")).toEqual([
    `Target persentase penduduk miskin ${NTT} pada Maret 2024 sebesar 20,50 persen telah tercapai; nilai Maret 2022 sebesar 20,05 persen.`,
  ]);
  expect(target("2024-09", "18,00")[0]).toContain("tidak dibandingkan dengan nilai Maret 2022");
});

test("a quadrant with both of its cuts", () => {
  const placed = { region: "53.02", rate: m("30,00"), count: m("50,00"), quadrant: "I", priority: 1 } as const;
  expect(sayQuadrant(REGIONS[1], placed, { cuts: { rate: m("20,00"), count: m("35,00") } })).toBe(
    "Kabupaten Timor Tengah Selatan berada pada kuadran I (prioritas 1): persentase penduduk miskin 30,00 persen, di atas batas 20,00 persen; jumlah penduduk miskin 50,00 ribu orang, di atas batas 35,00 ribu orang.",
  );
});

function m(text: string): Measured {
  const read = parseNumber(text, "decimal-comma");
  if (!read.ok) throw new Error(text);
  return read.value;
}

function pair(
  indicator: Indicator,
  current: string,
  earlier: string,
  [now, then]: readonly [string, string] = ["2022-03", "2021-03"],
): Comparison {
  return compareOverTime(indicator, observation(indicator, now, m(current)), observation(indicator, then, m(earlier)));
}

function marches(...values: string[]): Changes {
  const series = values.map((value, index) => observation(povertyRate, `${2023 - values.length + index}-03`, m(value)));
  const changes = changesOf(povertyRate, series);
  if (changes === null) throw new Error("no figure");
  return changes;
}
