import fc from "fast-check";
import { expect, test } from "vitest";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { formatPeriod, periodOf } from "@rata/domain/period/Period";
import { tableOf } from "#testing/context";
import { readRegionFigures } from "./readRegionFigures.ts";
import { readHead } from "./figureHead.ts";
import type { RegionFigures } from "./RegionFigures.ts";

const read = (text: string, region = "53"): RegionFigures =>
  readRegionFigures(tableOf(text), { region, document: "deret.csv", indicators: INDICATORS });

/** `p0 2022-03 20,05`, or the reason of an absence. */
const said = ({ rows }: RegionFigures): string[] =>
  rows.map(({ indicator, period, reading }) =>
    [indicator, period, reading.kind === "value" ? formatMeasured(reading.value) : reading.reason].join(" "),
  );
const codes = ({ problems }: RegionFigures): string[] => problems.map(({ code }) => code);

test("figures with a decimal dot, one row for each period, remarks left out", () => {
  const reading = read(
    "# BPS\nperiode|p0_persen|jumlah_miskin_ribu|p1|gk_rp|sumber|keyakinan\n2022-03|20.05|1131.62|3.632|460823|BPS|A (P0: B)\n2022-09|20.23|||...||",
  );
  expect(said(reading)).toEqual([
    "p0 2022-03 20,05",
    "poor-people 2022-03 1.131,62",
    "p1 2022-03 3,632",
    "gk 2022-03 460.823",
    "p0 2022-09 20,23",
    "poor-people 2022-09 not-stated",
    "p1 2022-09 not-stated",
    "gk 2022-09 not-available",
  ]);
  expect(reading.rows[0]).toMatchObject({ source: { document: "BPS" }, confidence: "A", region: "53" });
  expect(reading.rows[4]).toMatchObject({ source: { document: "deret.csv" }, confidence: "B" });
  expect([reading.counts, reading.problems]).toEqual([{ read: 2, accepted: 2, refused: 0, joined: 0 }, []]);
});

test("the same figures as Indonesians write them, with marks and periods in words", () => {
  const reading = read(
    "Periode|Persentase Penduduk Miskin (%)|Jumlah Penduduk Miskin (ribu orang)|Garis Kemiskinan (Rp)\nMaret 2022|20,05|1.131,62 r|Rp460.823\nSeptember 2022|20,23*|1.149,17|-",
  );
  expect(said(reading)).toEqual([
    "p0 2022-03 20,05",
    "poor-people 2022-03 1.131,62",
    "gk 2022-03 460.823",
    "p0 2022-09 20,23",
    "poor-people 2022-09 1.149,17",
    "gk 2022-09 none",
  ]);
  expect(reading.rows.map(({ marks }) => marks.join())).toEqual(["", "revised", "", "provisional", "", ""]);
});

test("3.908 alone is either; a share of 3.908 percent there is not, and another cell or column decides for an index", () => {
  expect(said(read("periode|p0_persen\n2018-03|3.908"))).toEqual(["p0 2018-03 3,908"]);
  expect(said(read("periode|p1\n2018-03|3.908\n2018-09|4.55"))).toEqual(["p1 2018-03 3,908", "p1 2018-09 4,55"]);
  expect(said(read("periode|p2|p0\n2018-03|1.026|21.35"))).toEqual(["p2 2018-03 1,026", "p0 2018-03 21,35"]);
  const open = read("periode|aki\n2020|1.316");
  expect([codes(open), said(open)]).toEqual([["series-undecidable"], ["aki 2020 unreadable"]]);
});

test("a rupiah line has no fraction, so its dot can only part thousands", () => {
  expect(said(read("periode|gk_rp\n2022-03|460.823"))).toEqual(["gk 2022-03 460.823"]);
});

test("number cells of a sheet are exact, whatever the written cells of their column mean", () => {
  const lines = [
    { line: 1, cells: ["periode", "aki"] },
    { line: 2, cells: ["2019", "1,316"], exact: [1] },
    { line: 3, cells: ["2020", "1,316"] },
    { line: 4, cells: ["2021", "316.5"] },
  ];
  const reading = readRegionFigures(
    { name: "Lembar1", lines },
    { region: "53", document: "d", indicators: INDICATORS },
  );
  expect(said(reading)).toEqual(["aki 2019 1,316", "aki 2020 1.316", "aki 2021 316,5"]);
});

test("people counted one by one, by thousands and by millions are the same people", () => {
  for (const [head, cell] of [
    ["jumlah_miskin_jiwa", "1131620"],
    ["jumlah_miskin_ribu", "1131.620"],
    ["jumlah_miskin_juta", "1.131620"],
  ])
    expect(said(read(`periode|${head}|p0\n2022-03|${cell}|20.05`))[0]).toBe("poor-people 2022-03 1.131,620");
  expect(codes(read("periode|jumlah_miskin\n2022-03|1131.62"))).toEqual(["series-unit-unsaid"]);
});

test.each([
  ["p0_persen", "p0"],
  ["P0", "p0"],
  ["Indeks Keparahan Kemiskinan (P2)", "p2"],
  ["Garis Kemiskinan Makanan (Rp/kapita/bulan)", "gkm"],
  ["gknm_rp", "gknm"],
  ["uhh_tahun", "uhh"],
  ["sanitasi_layak_persen", "sanitation"],
  ["rls_tahun", "rls"],
  ["pdrb_adhk_juta_rp", "grdp-constant"],
  ["kebahagiaan", null],
])("the head %s is %s", (header, code) => {
  const head = readHead(header, INDICATORS);
  expect(head.kind === "figures" ? head.indicator.code : null).toBe(code);
});

test("cells that can't be read are told with line, head and value, and stay absent", () => {
  const reading = read("periode|p0_persen|gk_rp\n2022-03|dua puluh|460823.5\n2022-09|120.5|470000\n2023-03|19.96|1");
  expect(
    reading.problems.map(({ code, kind, line, value, params }) => [code, kind, line, value, params["header"]]),
  ).toEqual([
    ["series-unread", "question", 2, "dua puluh", "p0_persen"],
    ["series-out-of-range", "question", 2, "460823.5", "gk_rp"],
    ["series-out-of-range", "question", 3, "120.5", "p0_persen"],
  ]);
  expect(said(reading).slice(0, 3)).toEqual([
    "p0 2022-03 unreadable",
    "gk 2022-03 unreadable",
    "p0 2022-09 unreadable",
  ]);
});

test("rows are refused for their period or their width; rows + refused = rows read", () => {
  const reading = read("periode|p0_persen\n2022-03|20.05\n2022-03|20.06\nkapan-kapan|1\n2022-09|20|23");
  expect(codes(reading)).toEqual(["series-period-twice", "series-period-unread", "series-too-many-cells"]);
  expect(reading.counts).toMatchObject({ read: 4, accepted: 1, refused: 3 });
  expect(said(reading)).toEqual(["p0 2022-03 20,05"]);
});

test("what the heads leave open is told: unknown, twice, and no table at all", () => {
  expect(codes(read("periode|p0|kebahagiaan|p0_persen\n2022-03|20.05|7|20.06"))).toEqual([
    "series-column-unknown",
    "series-column-twice",
  ]);
  expect(codes(read("nama|nilai\na|b"))).toEqual(["series-no-table"]);
});

test("parts that miss the poverty line by more than a rupiah, and a round in which nothing is published, are pointed out", () => {
  const parts = read("periode|gk_rp|gkm_rp|gknm_rp\n2021-09|437606|344666|92941\n2022-03|460823|358224|102597");
  expect(parts.problems).toMatchObject([
    { code: "series-line-sum", kind: "notice", value: "Rp460.823", params: { period: "Maret 2022", missing: "2" } },
  ]);
  expect(read("periode|p0\n2019|20.62").problems).toMatchObject([
    { code: "series-round-unknown", kind: "notice", value: "2019", params: { count: 1 } },
  ]);
  expect(codes(read("periode|p0\n2021-09|22.98", "53.01"))).toEqual(["series-round-unknown"]);
});

test("what is written by either convention is read back", () => {
  const row = fc.record({
    hundredths: fc.integer({ min: 0, max: 10_000 }),
    line: fc.integer({ min: 1000, max: 9_999_999 }),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("decimal-comma" as const, "decimal-dot" as const),
      (rows, separators) => {
        const lines = rows.map(({ hundredths, line }, index) => {
          const rate = formatMeasured({ amount: hundredths, scale: 2 }, separators);
          return `${formatPeriod(periodOf(2000 + index, "03"))}|${rate}|${formatMeasured({ amount: line, scale: 0 }, separators)}`;
        });
        const reading = read(["Periode|P0|GK", ...lines].join("\n"));
        expect(codes(reading)).toEqual([]);
        expect(reading.rows.map(({ reading: one }) => (one.kind === "value" ? one.value.amount : null))).toEqual(
          rows.flatMap(({ hundredths, line }) => [hundredths, line]),
        );
      },
    ),
  );
});

test("any cells are read without a throw", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const lines = [["periode", "p0", "gk_rp"], ...rows].map((cells, index) => ({ line: index + 1, cells }));
      const reading = readRegionFigures({ name: null, lines }, { region: "53", document: "d", indicators: INDICATORS });
      const { read: all, accepted, refused } = reading.counts;
      expect(accepted + refused).toBe(all);
    }),
  );
});
