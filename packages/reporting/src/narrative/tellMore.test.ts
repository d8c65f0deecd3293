import { analyseBudget, type BudgetYear, type TaggedActivity } from "@rata/domain/analysis/budget/analyseBudget";
import { analyseIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { analyseContributions } from "@rata/domain/analysis/indicator/analyseContributions";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import { realProduct } from "@rata/domain/indicator/definitions/realProduct";
import { toRupiah } from "@rata/domain/number/Rupiah";
import { expect, test } from "vitest";
import { figure, given, NAMES } from "#indicator/testing/sample";
import { tellAbsent } from "./tellAbsent.ts";
import { tellBudget } from "./tellBudget.ts";
import { tellContributions } from "./tellContributions.ts";

const DIY = "Provinsi Daerah Istimewa Yogyakarta";

test("what each part gave to a change, its ends, and what rounding leaves", () => {
  const parts = people({ "34.01": ["70,00", "68,50"], "34.02": ["130,00", "131,25"], "34.71": ["29,00", "29,00"] });
  const own = [count("34", "2022-03", "229,00"), count("34", "2023-03", "228,72")];
  // −1,50 + 1,25 + 0 = −0,25; the province's own −0,28 leaves −0,03: eight halves of a hundredth may be 0,04.
  expect(texts(parts, own)).toEqual([
    `Dari Maret 2022 ke Maret 2023, jumlah penduduk miskin di 3 kabupaten/kota di ${DIY} secara keseluruhan menurun 0,25 ribu orang.`,
    "Penurunan terbesar terjadi di Kabupaten Kulon Progo (1,50 ribu orang), sedangkan peningkatan terbesar terjadi di Kabupaten Bantul (1,25 ribu orang).",
    `Angka ${DIY} sendiri menurun 0,28 ribu orang; selisih 0,03 ribu orang itu dapat berasal dari pembulatan angka kabupaten/kota.`,
  ]);
  const far = [count("34", "2022-03", "229,00"), count("34", "2023-03", "228,70")];
  expect(texts(parts, far).at(-1)).toBe(
    `Angka ${DIY} sendiri menurun 0,30 ribu orang; selisih 0,05 ribu orang itu lebih besar daripada yang dapat berasal dari pembulatan; mohon dicek.`,
  );
});

test("level ends stand together, a sum of nothing is no change, and a part without a figure is in no sum", () => {
  const parts = people({ "34.01": ["70,00", "69,00"], "34.02": ["130,00", "129,00"], "34.71": ["29,00", "31,00"] });
  expect(texts(parts, []).slice(0, 2)).toEqual([
    `Dari Maret 2022 ke Maret 2023, jumlah penduduk miskin di 3 kabupaten/kota di ${DIY} secara keseluruhan tidak berubah.`,
    "Penurunan terbesar terjadi di Kabupaten Kulon Progo serta Kabupaten Bantul (masing-masing 1,00 ribu orang), sedangkan peningkatan terbesar terjadi di Kota Yogyakarta (2,00 ribu orang).",
  ]);
  const open = people({ "34.01": ["70,00", "69,00"], "34.02": ["130,00", null] });
  const own = [count("34", "2022-03", "229,10"), count("34", "2023-03", "220,80")];
  expect(texts(open, own)).toEqual([
    `Dari Maret 2022 ke Maret 2023, jumlah penduduk miskin di 1 kabupaten/kota di ${DIY} secara keseluruhan menurun 1,00 ribu orang.`,
    "Sebanyak 1 kabupaten/kota tanpa angka pada kedua periode itu tidak ikut dijumlahkan.",
  ]);
});

test("numbers of one year or of none give no contribution, and say so", () => {
  const head = "Sumbangan kabupaten/kota terhadap perubahan jumlah penduduk miskin belum dapat dihitung";
  expect(texts(people({ "34.01": [null, "70,00"] }), [])).toEqual([
    `${head}; jumlah penduduk miskin menurut kabupaten/kota baru ada untuk Maret 2023.`,
  ]);
  expect(texts(new Map(), [])).toEqual([`${head}; jumlah penduduk miskin menurut kabupaten/kota belum ada.`]);
});

test("a budget whole: share of spending, each poor person, revenue, the largest parts and what was realised", () => {
  expect(
    budget({
      revenue: toRupiah(5_000_000_000),
      ownRevenue: toRupiah(1_500_000_000),
      transfers: toRupiah(3_400_000_000),
      spending: toRupiah(4_800_000_000),
      poor: { thousands: { amount: 44847, scale: 2 }, period: "2025-09" },
      activities: [
        activity({ ceiling: 90_000_000, realised: 99_000_000, affair: "1.02", group: "empowerment" }),
        activity({ ceiling: 30_000_000, realised: 9_000_000, affair: "1.06", group: "social-assistance" }),
        activity({ ceiling: null, affair: "1.06", group: "social-assistance" }),
      ],
    }),
  ).toEqual([
    `Pagu kegiatan penanggulangan kemiskinan ${DIY} tahun 2026 sebesar Rp120.000.000.`,
    "Pagu itu seluruhnya dicatat pada APBD provinsi, yaitu 2,50 persen dari belanja daerah.",
    "Sebanyak 1 kegiatan belum memuat pagu dan tidak ikut dijumlahkan.",
    // 120.000.000 / 448.470
    "Dibagi jumlah penduduk miskin pada September 2025, pagu itu sebesar Rp268 per orang.",
    "Dari pendapatan daerah tahun 2026, pendapatan asli daerah 30,00 persen serta transfer 68,00 persen.",
    "Menurut bidang urusan, pagu terbesar ada pada Kesehatan, 75,00 persen dari pagu itu.",
    "Menurut kelompok program, pagu terbesar ada pada empowerment, 75,00 persen dari pagu itu.",
    "Realisasi kegiatan yang pagu dan realisasinya diketahui sebesar 90,00 persen dari pagunya; 1 kegiatan terealisasi melebihi pagunya.",
  ]);
});

test("a budget of which nothing is known says what each share lacks, and zero is not unknown", () => {
  expect(budget({})).toEqual([
    `Pagu kegiatan penanggulangan kemiskinan ${DIY} tahun 2026 belum ada yang tertulis atau nol.`,
    "Pagu untuk setiap penduduk miskin belum dapat dihitung; jumlah penduduk miskin belum diketahui.",
    "Bagian pendapatan asli daerah dari pendapatan daerah tahun 2026 belum dapat dihitung, pendapatan daerah belum diketahui.",
    "Bagian transfer dari pendapatan daerah tahun 2026 belum dapat dihitung, pendapatan daerah belum diketahui.",
  ]);
  const told = budget({
    revenue: toRupiah(0),
    ownRevenue: toRupiah(0),
    transfers: null,
    spending: toRupiah(0),
    activities: [activity({ ceiling: 40 })],
  });
  expect(told[1]).toContain("belum dapat dihitung, belanja daerah nol.");
  expect(told).toContain(
    "Bagian transfer dari pendapatan daerah tahun 2026 belum dapat dihitung, transfer belum diketahui.",
  );
});

test("money of other budgets is no part of the region's spending, and money that names none is said to be left out", () => {
  const activities = [
    activity({ ceiling: 120_000_000, booked: 30_000_000 }),
    activity({ ceiling: 5_000_000, booked: 0, unplaced: 5_000_000 }),
  ];
  const spending = toRupiah(1_200_000_000);
  expect(budget({ spending, activities }).slice(1, 3)).toEqual([
    "Dari pagu itu, Rp30.000.000 dicatat pada APBD provinsi, yaitu 2,50 persen dari belanja daerah.",
    "Pagu sebesar Rp5.000.000 belum menyebut anggaran tempatnya dicatat, atau menyebut beberapa tanpa rincian; jumlah itu tidak ikut dibandingkan dengan belanja daerah.",
  ]);
  expect(budget({ spending, activities: [activity({ ceiling: 5, booked: 0 })] })[1]).toBe(
    "Tidak ada pagu yang disebut dicatat pada APBD provinsi.",
  );
  expect(budget({ spending, activities: activities.slice(1) })[1]).toContain("belum menyebut anggaran");
});

test("no field is called the largest while more money stands in none", () => {
  const told = (bare: number) =>
    budget({ activities: [activity({ ceiling: 40, affair: "1.02" }), activity({ ceiling: bare })] }).join(" ");
  expect(told(30)).toContain("Menurut bidang urusan, pagu terbesar ada pada Kesehatan");
  expect(told(50)).not.toContain("terbesar");
});

test("level parts stand together, and a ceiling beyond all spending is told and not cut", () => {
  const told = budget({
    spending: toRupiah(50),
    activities: [activity({ ceiling: 40, affair: "1.02" }), activity({ ceiling: 40, affair: "1.06" })],
  });
  expect(told[1]).toContain("yaitu 160,00 persen (lebih dari keseluruhannya; mohon dicek) dari belanja daerah.");
  expect(told).toContain(
    "Menurut bidang urusan, pagu terbesar ada pada Kesehatan serta Sosial, masing-masing 50,00 persen dari pagu itu.",
  );
});

function texts(parts: Parameters<typeof analyseContributions>[1], own: Parameters<typeof analyseContributions>[2]) {
  return tellContributions(analyseContributions("34", parts, own), NAMES).map(({ text }) => text);
}

function people(values: Readonly<Record<string, readonly [string | null, string | null]>>) {
  return new Map(
    Object.entries(values).map(([region, [before, after]]) => [
      region,
      [count(region, "2022-03", before), count(region, "2023-03", after)],
    ]),
  );
}

function count(region: string, period: string, value: string | null) {
  return figure(region, period, value, { indicator: poorPeople });
}

function budget(change: Partial<BudgetYear>): string[] {
  const year: BudgetYear = {
    year: 2026,
    revenue: null,
    ownRevenue: null,
    transfers: null,
    spending: null,
    affairs: new Map(),
    activities: [],
    poor: null,
    ...change,
  };
  const names = new Map([
    ["1.02", "Kesehatan"],
    ["1.06", "Sosial"],
  ]);
  return tellBudget(analyseBudget(year), { region: DIY, budget: "APBD provinsi", names, on: [] }).map(
    ({ text }) => text,
  );
}

function activity(change: {
  ceiling: number | null;
  realised?: number;
  affair?: string;
  group?: string;
  booked?: number;
  unplaced?: number;
}): TaggedActivity {
  const { ceiling, realised, affair = null, group = null, booked = ceiling ?? 0, unplaced = 0 } = change;
  return {
    ceiling: ceiling === null ? null : toRupiah(ceiling),
    booked: toRupiah(booked),
    unplaced: toRupiah(unplaced),
    realised: realised === undefined ? null : toRupiah(realised),
    affair,
    group,
    strategy: null,
  };
}

test("indicators without any figure of the region are named in one sentence; where all have one nothing is said", () => {
  const none = analyseIndicator(realProduct, given({ own: [] }));
  const other = analyseIndicator(povertyRate, given({ own: [] }));
  const held = analyseIndicator(povertyRate, given({ own: [figure("34", "2023-03", "11,04")] }));
  expect(tellAbsent([held, none, other])?.text).toBe(
    "Belum ada nilai daerah ini untuk PDRB atas dasar harga konstan serta persentase penduduk miskin.",
  );
  expect(tellAbsent([held])).toBeNull();
});
