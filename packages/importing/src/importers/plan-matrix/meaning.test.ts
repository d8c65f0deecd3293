import { expect, test, vi } from "vitest";
import type { SourceTable } from "#table/SourceTable";
import { NTT, tableOf } from "#testing/context";
import type { MatrixChoices } from "./MatrixChoices.ts";
import { readMatrix } from "./readMatrix.ts";
import { recallMeaning } from "./recallMeaning.ts";
import { toRemembered } from "./toRemembered.ts";

// A busy machine is slow and not wrong; what is bounded here is bounded by counts.
vi.setConfig({ testTimeout: 60_000 });

const FOREIGN = "Rencana kerja|Dinas|2023\n\nUrut|Urs.|Prog.|Giat|Biaya\n1|Sosial|Bantuan|Beras|1.500\n|||Telur|2.500";

/** The same text as a sheet, blank lines kept in their places. */
function sheet(name: string, text: string): SourceTable {
  return { ...tableOf(text), name, isGrid: true };
}

function read(tables: readonly SourceTable[], options: MatrixChoices = {}) {
  const reading = readMatrix(tables, NTT, options);
  return {
    reading,
    rows: reading.rows.map(({ sheet: name, line, row }) =>
      [name, line, row.values.sector, row.values.program, row.values.activity, row.ceiling].join("|"),
    ),
    told: reading.problems.map(({ sheet: name, line, code }) => [name, line, code].filter((part) => part).join(" ")),
    misfits: reading.misfits.map(({ code, line, value }) => [code, line, value].filter((part) => part).join(" ")),
  };
}

/** What a person says of the foreign sheet: its header, and what its columns are. */
const POINTED: MatrixChoices = {
  headers: { "1": [{ line: 3, height: 1 }] },
  columns: { "1.3.0": "no", "1.3.1": "sector", "1.3.2": "program", "1.3.3": "activity", "1.3.4": "ceiling" },
};

test("where no header is known the first lines of several cells of each sheet come back, to point at one", () => {
  const { reading, told } = read([sheet("A", FOREIGN), sheet("Kosong", "judul")]);
  expect(told).toEqual(["no-table"]);
  expect(reading.sources).toEqual([
    {
      source: 1,
      sheet: "A",
      isLeftOut: false,
      count: 4,
      lines: [
        { line: 1, cells: ["Rencana kerja", "Dinas", "2023"] },
        { line: 3, cells: ["Urut", "Urs.", "Prog.", "Giat", "Biaya"] },
        { line: 4, cells: ["1", "Sosial", "Bantuan", "Beras", "1.500"] },
        { line: 5, cells: ["", "", "", "Telur", "2.500"] },
      ],
    },
    { source: 2, sheet: "Kosong", isLeftOut: false, count: 1, lines: [] },
  ]);
});

test.each(["text", "sheet"])("a pointed header and chosen columns are read, from a %s", (kind) => {
  const table = kind === "sheet" ? sheet("A", FOREIGN) : tableOf(FOREIGN);
  const name = kind === "sheet" ? "A" : "";
  const { rows, misfits, reading } = read([table], POINTED);
  expect(rows).toEqual([`${name}|4|Sosial|Bantuan|Beras|1500`, `${name}|5|Sosial|Bantuan|Telur|2500`]);
  expect(misfits).toEqual([]);
  expect(reading.tables).toMatchObject([{ key: "1.3", line: 3, height: 1, isPointed: true }]);
});

test("a header of two rows with a blank line between and numbers below is as tall as a person counts it", () => {
  const text = "Urut|Rencana||Biaya\n\n|Prog.|Giat|\n1|2|3|4\n1|Bantuan|Beras|1.500";
  const { reading, rows } = read([sheet("A", text)], {
    headers: { "1": [{ line: 1, height: 3 }] },
    columns: { "1.1.1": "program", "1.1.2": "activity", "1.1.3": "ceiling" },
  });
  expect(rows).toEqual(["A|5||Bantuan|Beras|1500"]);
  expect(reading.columns.map(({ header }) => header)).toEqual(["Urut", "Rencana Prog.", "Rencana Giat", "Biaya"]);
  expect(reading.tables[0]?.height).toBe(4);
});

test("rows without any header are read from the line where a person says that they begin", () => {
  const { rows } = read([sheet("A", "Sosial|Bantuan|Beras|1.500\n||Telur|2.500")], {
    headers: { "1": [{ line: 1, height: 0 }] },
    columns: { "1.1.0": "sector", "1.1.1": "program", "1.1.2": "activity", "1.1.3": "ceiling" },
  });
  expect(rows).toEqual(["A|1|Sosial|Bantuan|Beras|1500", "A|2|Sosial|Bantuan|Telur|2500"]);
});

test("a pointed header is known again on the next page, and the end of a text goes back to the line before", () => {
  const text = `${FOREIGN}\nUrut|Urs.|Prog.|Giat|Biaya\n|||asin|\nUrut|Urs.|Prog.|Giat|Biaya\n|||Minyak|5`;
  const { rows, reading } = read([tableOf(text)], POINTED);
  expect(rows.slice(1)).toEqual(["|5|Sosial|Bantuan|Telur asin|2500", "|9|Sosial|Bantuan|Minyak|5"]);
  expect(reading.counts.joined).toBe(1);
});

const PLAN = "Sektor|Program|Kegiatan|Pagu\nSosial|Bantuan|Beras|1.500";

test("a choice holds for the table that it names, and not for the same place of another", () => {
  const other = "Kegiatan|Pagu|Nilai|Sektor\nGizi|5|7|Kesehatan";
  const { rows, reading } = read([sheet("A", PLAN), sheet("B", other)], {
    columns: { "2.1.1": "extra", "2.1.2": "ceiling" },
  });
  expect(rows).toEqual(["A|2|Sosial|Bantuan|Beras|1500", "B|2|Kesehatan||Gizi|7"]);
  expect(reading.columns.map(({ place, column }) => `${place} ${column}`).slice(4)).toEqual([
    "2.1.0 activity",
    "2.1.1 extra",
    "2.1.2 ceiling",
    "2.1.3 sector",
  ]);
});

test("two tables of one text have choices and separators of their own", () => {
  const text = `${PLAN}\nTabel kedua\nKegiatan|Pagu|Sektor\nGizi|1.500|Kesehatan`;
  const { rows } = read([tableOf(text)], { separators: { "1.1.3": "decimal-comma", "1.4.1": "decimal-dot" } });
  expect(rows[0]).toBe("|2|Sosial|Bantuan|Beras|1500");
  expect(rows[1]).not.toContain("1500");
});

test("a wrongly found header is corrected, and what then only looks like one is told", () => {
  const text =
    "Sektor|Program|contoh|\nBidang|Prog|Giat|Biaya\nSosial|Bantuan|Beras|1.500\nSektor|Program|Kegiatan|Pagu";
  expect(read([sheet("A", text)]).rows[0]).toContain("Bidang");
  const { rows, told } = read([sheet("A", text)], {
    headers: { "1": [{ line: 2, height: 1 }] },
    columns: { "1.2.1": "program", "1.2.2": "activity", "1.2.3": "ceiling" },
  });
  expect(rows[0]).toBe("A|3|Sosial|Bantuan|Beras|1500");
  expect(told).toContain("A 4 header-unused");
});

test("a sheet that is left out is not read, and nothing is asked of it", () => {
  const { rows, told, reading } = read([sheet("A", PLAN), sheet("B", PLAN)], { headers: { "2": [] } });
  expect(rows).toEqual(["A|2|Sosial|Bantuan|Beras|1500"]);
  expect(told).toEqual([]);
  expect(reading.sources.map(({ isLeftOut }) => isLeftOut)).toEqual([false, true]);
});

test.each<[string, MatrixChoices, string]>([
  ["a sheet that is not there", { headers: { "3": [{ line: 1, height: 1 }] } }, "header-source-missing"],
  ["a line that is not there", { headers: { "1": [{ line: 99, height: 1 }] } }, "header-line-missing 99"],
  ["a blank line", { headers: { "1": [{ line: 2, height: 1 }] } }, "header-line-missing 2"],
  [
    "a header within a header",
    {
      headers: {
        "1": [
          { line: 3, height: 2 },
          { line: 4, height: 1 },
        ],
      },
    },
    "header-line-missing 4",
  ],
  ["a place beyond the columns", { ...POINTED, columns: { "1.3.9": "no" } }, "column-place-missing 3"],
  ["a table that is not there", { ...POINTED, columns: { "1.4.0": "no" } }, "column-place-missing 4"],
  [
    "one column twice",
    { ...POINTED, columns: { "1.3.1": "sector", "1.3.2": "sector" } },
    "column-chosen-twice 3 Prog.",
  ],
])("a choice of %s is refused with its place", (_, options, misfit) => {
  expect(read([sheet("A", FOREIGN)], options).misfits).toEqual([misfit]);
});

test("what was decided is remembered by the header's words and read by itself in the next file, wherever it stands", () => {
  const remembered = toRemembered(read([sheet("A", FOREIGN)], POINTED).reading, POINTED);
  expect(remembered).toMatchObject([{ isPointed: true, words: [["urut", "urs", "prog", "giat", "biaya"]] }]);
  const next = [sheet("Kata pengantar", "a|b"), sheet("B", FOREIGN.replace("Urs.", "URS"))];
  const { options, used } = recallMeaning(next, {}, remembered);
  expect(used).toEqual([{ signature: remembered[0]?.signature, source: 2, line: 3 }]);
  expect(read(next, options).rows).toEqual(["B|4|Sosial|Bantuan|Beras|1500", "B|5|Sosial|Bantuan|Telur|2500"]);
});

test("a year in the header may be another, another word may not", () => {
  const text = "Sektor|Program|Kegiatan|Nilai 2023\nSosial|Bantuan|Beras|1.500";
  const options = { columns: { "1.1.3": "ceiling" } } as const;
  const remembered = toRemembered(read([tableOf(text)], options).reading, options);
  const recall = (changed: string) => recallMeaning([tableOf(changed)], {}, remembered).used.length;
  expect([recall(text.replace("2023", "2024")), recall(text.replace("Nilai", "Harga"))]).toEqual([1, 0]);
});

test("what a person says now wins over what is remembered; what nobody decided is not remembered", () => {
  const remembered = toRemembered(read([sheet("A", FOREIGN)], POINTED).reading, POINTED);
  const { options } = recallMeaning([sheet("A", FOREIGN)], { columns: { "1.3.4": "extra" } }, remembered);
  expect(options.columns).toMatchObject({ "1.3.3": "activity", "1.3.4": "extra" });
  expect(toRemembered(read([sheet("A", PLAN)]).reading, {})).toEqual([]);
  expect(recallMeaning([sheet("A", FOREIGN)], { headers: { "1": [] } }, remembered).used).toEqual([]);
});

test("hostile headers: names of the prototype, ten thousand columns, nothing but blanks", () => {
  const words = ["__proto__", "constructor", "toString"].join("|");
  const pointed = { headers: { "1": [{ line: 1, height: 1 }] } };
  const options = { ...pointed, columns: { "1.1.3": "sector" } } as const;
  const { reading } = read([sheet("A", `${words}|S\nx|y|z|Sosial`)], options);
  expect(Object.entries(reading.rows[0]?.extra ?? {})).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
    ["toString", "z"],
  ]);
  const again = recallMeaning([sheet("A", `${words}|S\nx|y|z|Sosial`)], {}, toRemembered(reading, options));
  expect(again.used).toHaveLength(1);
  const wide = Array.from({ length: 10_000 }, (_, index) => `kolom ${index % 7}`).join("|");
  const rows = Array.from({ length: 50 }, () => `Sosial${"|x".repeat(9_999)}`).join("\n");
  const big = read([sheet("A", `${wide}\n${rows}`)], { ...pointed, columns: { "1.1.0": "sector" } });
  expect([big.reading.columns.length, big.rows.length]).toEqual([10_000, 50]);
  expect(big.reading.sources[0]?.lines[0]?.cells).toHaveLength(30);
  expect(read([sheet("A", "||\n  | |\na|b|c")], pointed).misfits).toEqual(["header-line-missing 1"]);
});
