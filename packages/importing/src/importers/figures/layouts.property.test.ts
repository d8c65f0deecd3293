import fc from "fast-check";
import { expect, test } from "vitest";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import type { Separators } from "@rata/domain/number/Separators";
import { formatPeriod, periodOf } from "@rata/domain/period/Period";
import { read, said } from "./testing/figures.ts";

const REGIONS = [
  { kemendagri: "53.01", bps: "5303", name: "Kabupaten Kupang" },
  { kemendagri: "53.12", bps: "5301", name: "Sumba Barat" },
  { kemendagri: "53.71", bps: "5371", name: "Kota Kupang" },
  { kemendagri: "53.07", bps: "5310", name: "Sikka" },
] as const;

const cell = fc.integer({ min: 0, max: 10_000 });
/** Figures of p0 with two decimals: a row for each region, a column for each year. */
const grid = fc
  .record({ years: fc.integer({ min: 1, max: 4 }), regions: fc.integer({ min: 1, max: REGIONS.length }) })
  .chain(({ years, regions }) =>
    fc.array(fc.array(cell, { minLength: years, maxLength: years }), { minLength: regions, maxLength: regions }),
  );
const separators = fc.constantFrom<Separators>("decimal-comma", "decimal-dot");

interface Figure {
  region: (typeof REGIONS)[number];
  year: number;
  text: string;
  line: string;
}

function figuresOf(values: readonly (readonly number[])[], marks: Separators): Figure[] {
  return values.flatMap((row, at) =>
    row.map((amount, column) => {
      const region = REGIONS[at] ?? REGIONS[0];
      const year = 2015 + column;
      const line = `p0 ${region.kemendagri} ${year}-03 ${formatMeasured({ amount, scale: 2 })}`;
      return { region, year, text: formatMeasured({ amount, scale: 2 }, marks), line };
    }),
  );
}

const FIGURE_LAYOUTS: Readonly<Record<string, (figures: readonly Figure[]) => string>> = {
  "regions by years": (figures) => {
    const years = [...new Set(figures.map(({ year }) => year))];
    const rows = [...Map.groupBy(figures, ({ region }) => region)].map(([region, own]) =>
      [region.name, ...own.map(({ text }) => text)].join("|"),
    );
    return ["Persentase Penduduk Miskin (persen)", ["Wilayah", ...years].join("|"), ...rows].join("\n");
  },
  "years above rounds, under the code of BPS": (figures) => {
    const years = [...new Set(figures.map(({ year }) => year))];
    const rows = [...Map.groupBy(figures, ({ region }) => region)].map(([region, own]) =>
      [region.bps, ...own.map(({ text }) => text)].join("|"),
    );
    const heads = [["Kode BPS", ...years].join("|"), ["", ...years.map(() => "Maret")].join("|")];
    return ["Persentase penduduk miskin", ...heads, ...rows].join("\n");
  },
  long: (figures) =>
    [
      "kode_kemendagri|nama|indikator|periode|nilai",
      ...figures.map(({ region, year, text }) =>
        [region.kemendagri, region.name, "Persentase penduduk miskin", formatPeriod(periodOf(year, "03")), text].join(
          "|",
        ),
      ),
    ].join("\n"),
  "regions and periods down": (figures) =>
    [
      "nama|tahun|ronde|P0 (%)",
      ...figures.map(({ region, year, text }) => [region.name, year, "Maret", text].join("|")),
    ].join("\n"),
};

test.each(Object.entries(FIGURE_LAYOUTS))("what is written as %s is read back", (_, write) => {
  fc.assert(
    fc.property(grid, separators, (values, marks) => {
      const figures = figuresOf(values, marks);
      const reading = read(write(figures));
      expect(said(reading).toSorted(byText)).toEqual(figures.map(({ line }) => line).toSorted(byText));
      expect([reading.counts.refused, reading.questions]).toEqual([0, []]);
    }),
  );
});

test("any cells under any heads are read without a throw, and accepted and refused are what was read", () => {
  const heads = [
    "nama",
    "kode",
    "kode_bps",
    "periode",
    "2021",
    "p0",
    "gk_rp",
    "nilai",
    "indikator",
    "daerah",
    "Maret",
    "",
  ];
  const words = fc.oneof(
    fc.constantFrom(
      "Kupang",
      "5301",
      "53.01",
      "2021",
      "20,05",
      "1.234",
      "...",
      "NA",
      "p0",
      "Kota",
      "=A1",
      "x".repeat(50),
    ),
    fc.string({ unit: "grapheme", maxLength: 10 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...heads), { maxLength: 7 }),
      fc.array(fc.array(words, { maxLength: 8 }), { maxLength: 7 }),
      (head, rows) => {
        const lines = [head, ...rows].map((cells, index) => ({ line: index + 1, cells }));
        const reading = read([{ name: null, lines }], {
          tables: { "1": { region: "53", period: "2021-03", indicator: "p0" } },
        });
        expect(reading.counts.accepted + reading.counts.refused).toBe(reading.counts.read);
        expect(reading.rows.length).toBe(reading.counts.accepted);
      },
    ),
  );
});

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
