import { analyseIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { povertyLine } from "@rata/domain/indicator/definitions/povertyLine";
import { foodPovertyLine } from "@rata/domain/indicator/definitions/foodPovertyLine";
import { nonFoodPovertyLine } from "@rata/domain/indicator/definitions/nonFoodPovertyLine";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { Observation } from "@rata/domain/indicator/Observation";
import { expect, test } from "vitest";
import { figure, given, NAMES as PLACES } from "#indicator/testing/sample";
import { tellIndicator } from "#narrative/tellIndicator";
import { checkClaims } from "./checkClaims.ts";

const NAMES = new Map([...PLACES, ["34.03", "Kabupaten Gunungkidul"], ["34.04", "Kabupaten Sleman"]]);
const VALUES = { "34.01": "15,64", "34.02": "11,96", "34.03": "15,64", "34.04": "7,52", "34.71": "6,49" };
const PEERS = new Map(Object.entries(VALUES).map(([code, value]) => [code, [figure(code, "2023-03", value)]]));
const PROVINCE = [figure("34", "2023-03", "11,04")];

test("what Rata itself writes of ranks is borne out, of every regency and of their ends", () => {
  const told = [...PEERS.keys(), "34"].flatMap((region) =>
    tellIndicator(
      analyseIndicator(povertyRate, given({ region, own: PEERS.get(region) ?? PROVINCE, peers: PEERS })),
      NAMES,
    ).flatMap(({ kind, text }) => (kind === "rank" ? [text] : [])),
  );
  expect(told).toHaveLength(6);
  expect(told.join(" ")).toContain("bersama 1 wilayah lain");
  for (const sentence of told) expect(check([sentence]).map(({ status }) => status)).not.toContain("contradicted");
  expect(told.flatMap((sentence) => ranksOf(sentence)).filter(({ status }) => status === "bound")).toHaveLength(7);
});

test.each([
  ["Pada Maret 2023 persentase penduduk miskin Kabupaten Bantul berada pada peringkat 3 dari 5.", "bound"],
  [
    "Pada Maret 2023 persentase penduduk miskin Kabupaten Bantul berada pada peringkat ke-3 dari 5 kabupaten/kota.",
    "bound",
  ],
  ["Pada Maret 2023 persentase penduduk miskin Kabupaten Bantul berada pada peringkat 4 dari 5.", "contradicted"],
  ["Pada Maret 2023 persentase penduduk miskin Kabupaten Bantul berada pada peringkat 3 dari 6.", "contradicted"],
  ["Persentase penduduk miskin Kota Yogyakarta pada Maret 2023 berada pada urutan ke-1 dari yang terendah.", "bound"],
  [
    "Persentase penduduk miskin Kota Yogyakarta pada Maret 2023 berada pada urutan ke-1 dari yang tertinggi.",
    "contradicted",
  ],
  ["Persentase penduduk miskin Kabupaten Kulon Progo pada Maret 2023 tertinggi di antara kabupaten/kota.", "bound"],
  ["Persentase penduduk miskin Kabupaten Bantul pada Maret 2023 tertinggi di antara kabupaten/kota.", "contradicted"],
  [
    "Persentase penduduk miskin terendah di antara 5 kabupaten/kota pada Maret 2023 adalah di Kota Yogyakarta.",
    "bound",
  ],
  [
    "Persentase penduduk miskin terendah di antara 5 kabupaten/kota pada Maret 2023 adalah di Kabupaten Sleman.",
    "contradicted",
  ],
  ["Persentase penduduk miskin Provinsi DIY pada Maret 2023 berada pada peringkat 3 dari 38 provinsi.", "unbound"],
  ["Persentase penduduk miskin Kabupaten Bantul pada Maret 2019 berada pada peringkat 3 dari 5.", "unbound"],
])("%s: %s", (sentence, status) => {
  expect(ranksOf(sentence)[0]?.status).toBe(status);
});

test("the number of regions that a rank is told among is counted", () => {
  const count = (of: number) =>
    check([
      `Persentase penduduk miskin terendah di antara ${of} kabupaten/kota pada Maret 2023 adalah di Kota Yogyakarta.`,
    ]).find(({ kind }) => kind === "count")?.status;
  expect([count(5), count(22)]).toEqual(["bound", "contradicted"]);
});

test("behind the poverty line its parts need no name of their own", () => {
  const own = [
    figure("34", "2023-03", "551.342", { indicator: povertyLine }),
    figure("34", "2023-03", "399.550", { indicator: foodPovertyLine }),
    figure("34", "2023-03", "151.792", { indicator: nonFoodPovertyLine }),
  ];
  const codes = (sentence: string) =>
    check([sentence], own).flatMap(({ kind, status, datum }) =>
      kind === "level" ? [[status, datum?.kind === "figure" ? datum.indicator : null]] : [],
    );
  expect(
    codes(
      "Garis kemiskinan pada Maret 2023 sebesar Rp551.342, terdiri atas makanan Rp399.550 dan bukan makanan sebesar Rp151.792.",
    ),
  ).toEqual([
    ["bound", "gk"],
    ["bound", "gkm"],
    ["bound", "gknm"],
  ]);
  expect(codes("Garis kemiskinan pada Maret 2023 sebesar Rp551.342, yaitu makanan Rp151.792.")[1]).not.toEqual([
    "bound",
    "gkm",
  ]);
});

test("this rise and that fall go on with what the sentence before told", () => {
  const own = [figure("34", "2022-03", "11,34"), ...PROVINCE];
  const told = "Persentase penduduk miskin pada Maret 2023 menurun 0,30 persen poin dibandingkan Maret 2022.";
  const words = (next: string) =>
    check([`${told} ${next}`], own).flatMap(({ kind, text, status }) => (kind === "direction" ? [[text, status]] : []));
  expect(words("Penurunan tersebut terjadi sebelum garis kemiskinan dihitung.")).toEqual([
    ["menurun", "bound"],
    ["Penurunan", "bound"],
  ]);
  expect(words("Peningkatan ini perlu dicermati.")).toEqual([
    ["menurun", "bound"],
    ["Peningkatan", "contradicted"],
  ]);
  const size = check(
    [`${told} Penurunan ini sebesar 0,30 persen poin, sedangkan jumlah penduduk miskin belum ada.`],
    own,
  );
  expect(size.filter(({ kind }) => kind === "difference").map(({ status }) => status)).toEqual(["bound", "bound"]);
});

function ranksOf(sentence: string) {
  return check([sentence]).filter(({ kind }) => kind === "rank");
}

function check(lines: readonly string[], own: readonly Observation[] = PROVINCE) {
  return checkClaims(
    lines,
    {
      indicators: INDICATORS,
      observations: [...own, ...[...PEERS.values()].flat()],
      own: "34",
      regions: [...NAMES].map(([region, name]) => ({ names: [name], region })),
      plan: null,
    },
    "paragraphs",
  );
}
