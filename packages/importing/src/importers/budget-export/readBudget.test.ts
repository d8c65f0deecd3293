import { expect, test } from "vitest";
import { tableOf } from "#testing/context";
import type { SourceTable } from "#table/SourceTable";
import type { BudgetReading } from "./BudgetReading.ts";
import { readBudget } from "./readBudget.ts";

const PROVINCE = { government: "province", year: 2027 } as const;

function read(text: string, options = {}): BudgetReading {
  return readBudget([tableOf(text)], PROVINCE, options);
}

/** As a reader of sheets gives it: as many cells in every line, numbers of the file told, cells merged. */
function gridOf(lines: readonly (readonly (string | number)[])[], merges: SourceTable["merges"] = []): SourceTable {
  return {
    name: "Lembar",
    isGrid: true,
    merges,
    lines: lines.map((cells, at) => ({
      line: at + 1,
      cells: cells.map((cell) => String(cell).replace(".", typeof cell === "number" ? "," : ".")),
      exact: cells.flatMap((cell, place) => (typeof cell === "number" ? [place] : [])),
    })),
  };
}

const brief = ({ rows }: BudgetReading) => rows.map(({ code, level, name, ceiling }) => [code, level, name, ceiling]);
const codesOf = ({ problems }: BudgetReading) => problems.map(({ code }) => code);

const PLAIN = `RENCANA KERJA TAHUN 2027
Unit Organisasi : 1.02.0.00.0.00.01.0000 Dinas Kesehatan
Kode|Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan|Indikator|Target|Satuan|Pagu (Rp)|Sumber Dana
1|URUSAN WAJIB||||1.000.000|
1.02|KESEHATAN||||1.000.000|
1.02.02|PROGRAM UPAYA KESEHATAN|Cakupan|90|persen|1.000.000|
1.02.02.1.01|Imunisasi|Bayi|100|orang|250.000|PAD
1.02.02.1.01.0001|Vaksin|Dosis|5|paket|250.000|DAU
||Kader|7|orang||
1.02.02.1.02|Gizi|Balita|12,5|persen|750.000|PAD
JUMLAH|||||1.000.000|
Kupang, 2 Januari 2027`;

test("one column of codes: every level, its amount, its indicators, and what is no row", () => {
  const reading = read(PLAIN);
  expect(brief(reading)).toEqual([
    ["1", "affair", "URUSAN WAJIB", 1_000_000],
    ["1.02", "field", "KESEHATAN", 1_000_000],
    ["1.02.02", "program", "PROGRAM UPAYA KESEHATAN", 1_000_000],
    ["1.02.02.1.01", "activity", "Imunisasi", 250_000],
    ["1.02.02.1.01.0001", "subActivity", "Vaksin", 250_000],
    ["1.02.02.1.02", "activity", "Gizi", 750_000],
  ]);
  expect(reading.rows[4]).toMatchObject({
    line: 8,
    indicators: ["Dosis", "Kader"],
    target: "5",
    unit: "paket",
    sources: "DAU",
    organisation: "Dinas Kesehatan",
  });
  expect(reading).toMatchObject({
    counts: { read: 7, joined: 1 },
    refused: [],
    remarks: 1,
    document: "renja",
    problems: [],
  });
  expect(reading.sums).toEqual([{ line: 11, sheet: null, text: "JUMLAH", stated: 1_000_000 }]);
  expect(reading.totals.map(({ level, count, ceiling }) => [level, count, ceiling])).toEqual([
    ["affair", 1, 1_000_000],
    ["field", 1, 1_000_000],
    ["program", 1, 1_000_000],
    ["activity", 2, 1_000_000],
    ["subActivity", 1, 250_000],
  ]);
});

test("a code over five columns with groups above, an estimate of next year, accounts and signatures", () => {
  const merges = [
    { firstLine: 4, lastLine: 6, firstCell: 0, lastCell: 4 },
    { firstLine: 4, lastLine: 6, firstCell: 5, lastCell: 5 },
    { firstLine: 4, lastLine: 4, firstCell: 6, lastCell: 9 },
    { firstLine: 4, lastLine: 4, firstCell: 10, lastCell: 11 },
    { firstLine: 5, lastLine: 5, firstCell: 7, lastCell: 8 },
  ];
  const head = ["Kode", "", "", "", "", "Urusan, Program, Kegiatan dan Sub Kegiatan"];
  const reading = readBudget(
    [
      gridOf(
        [
          ["RENCANA KERJA DAN ANGGARAN TAHUN ANGGARAN 2027", "", "", "", "", "", "", "", "", "", "", ""],
          ["SKPD", "", ": 1.02.0.00.0.00.01.0000 Dinas Kesehatan", "", "", "", "", "", "", "", "", ""],
          ["", "", "", "", "", "", "", "", "", "", "", ""],
          [...head, "Rencana Tahun 2027", "", "", "", "Prakiraan Maju Tahun 2028", ""],
          ["", "", "", "", "", "", "Indikator", "Target", "", "Pagu Indikatif", "Target", "Pagu Indikatif"],
          ["", "", "", "", "", "", "", "Kinerja", "Satuan", "", "", ""],
          [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
          ["1", "02", "02", "", "", "PROGRAM UPAYA KESEHATAN", "Cakupan", 90, "persen", 1000, 95, 1500],
          ["", "", "", "1.02", "", "Gizi", "Balita", 3, "orang", 1000, 3, 1500],
          ["", "", "", "", "0001", "Makanan tambahan", "Balita", 3, "orang", 400, 3, 1500],
          ["", "", "", "", "2", "Timbangan", "Unit", 3, "unit", 600, 3, 1500],
          ["5", "1", "02", "01", "", "Belanja Barang", "", "", "", 600, "", ""],
          ["", "", "", "", "", "", "", "", "", "Kepala Dinas", "", ""],
          ["", "", "", "", "", "", "", "", "", "NIP. 19700101 199001 1 001", "", ""],
        ],
        merges,
      ),
    ],
    PROVINCE,
  );
  expect(brief(reading)).toEqual([
    ["1.02.02", "program", "PROGRAM UPAYA KESEHATAN", 1000],
    ["1.02.02.1.02", "activity", "Gizi", 1000],
    ["1.02.02.1.02.0001", "subActivity", "Makanan tambahan", 400],
    ["1.02.02.1.02.0002", "subActivity", "Timbangan", 600],
  ]);
  expect(reading).toMatchObject({ accounts: 1, remarks: 2, document: "rka", organisations: ["Dinas Kesehatan"] });
  expect(codesOf(reading)).toEqual(["budget-code-mended"]);
  expect(reading.columns.map(({ column }) => column).join(" ")).toBe(
    "code code code code code name indicator target unit ceiling extra extra",
  );
});

test("columns in another order, amounts as text with commas, and codes that became numbers", () => {
  const reading = readBudget(
    [
      gridOf([
        ["Anggaran", "Nomenklatur", "Kode Rekening"],
        ["1,250,000", "PERTANAHAN", 2.1],
        ["250,000.00", "Program Penatagunaan", "2.10.02"],
      ]),
    ],
    PROVINCE,
  );
  expect(brief(reading)).toEqual([
    ["2.10", "field", "PERTANAHAN", 1_250_000],
    ["2.10.02", "program", "Program Penatagunaan", 250_000],
  ]);
  expect(codesOf(reading)).toEqual(["budget-sum-differs"]);
});

test("a code and a name for each level in one row: the deepest counts, the others name what stands above it", () => {
  const reading = read(`Kode Program|Nama Program|Kode Kegiatan|Nama Kegiatan|Kode Sub Kegiatan|Nama Sub Kegiatan|Pagu
1.02.02|Program Sehat|1.02.02.1.01|Imunisasi|1.02.02.1.01.0001|Vaksin|5
1.02.02|Program Sehat|1.02.02.1.01|Imunisasi|1.02.02.1.01.0002|Jarum|7`);
  expect(brief(reading)).toEqual([
    ["1.02.02.1.01.0001", "subActivity", "Vaksin", 5],
    ["1.02.02.1.01.0002", "subActivity", "Jarum", 7],
  ]);
  expect(reading.rows[0]?.above[1]).toEqual({ code: "1.02.02.1.01", name: "Imunisasi" });
  expect(reading.totals.map(({ level, ceiling }) => [level, ceiling])).toEqual([
    ["program", 12],
    ["activity", 12],
    ["subActivity", 12],
  ]);
});

test("a row for each account adds up to its sub-activity, agency by agency, and one unread part leaves the whole unread", () => {
  const head =
    "NO|KODE SKPD|NAMA SKPD|KODE SUB UNIT|NAMA SUB UNIT|KODE PROGRAM|NAMA PROGRAM|KODE KEGIATAN|NAMA KEGIATAN";
  const row = (agency: string, sub: string, account: string, amount: string) =>
    `1|1.02.0.00.0.00.01.0000|${agency}|1.02.0.00.0.00.01.0001|UPT|1.02.02|SEHAT|1.02.02.1.02|GIZI|1.02.02.1.02.${sub}|Sub ${sub}|PAD|${account}|Belanja|Paket A|${amount}`;
  const reading = read(
    [
      `${head}|KODE SUB KEGIATAN|NAMA SUB KEGIATAN|NAMA SUMBER DANA|KODE REKENING|NAMA REKENING|PAKET/KELOMPOK BELANJA|PAGU`,
      row("Dinas A", "0001", "5.1.02.01.01.0024", "1.000.000"),
      row("Dinas A", "0001", "5.1.02.01.01.0025", "2.000.000"),
      row("Dinas A", "0002", "5.1.02.01.01.0024", "4.000.000"),
      row("Dinas B", "0001", "5.1.02.01.01.0024", "8.000.000"),
      row("Dinas B", "0001", "5.1.02.01.01.0026", "1.797202.00"),
    ].join("\n"),
  );
  expect(
    reading.rows.map(({ organisation, code, ceiling, isUnread }) => [organisation, code, ceiling, isUnread]),
  ).toEqual([
    ["Dinas A", "1.02.02.1.02.0001", 3_000_000, false],
    ["Dinas A", "1.02.02.1.02.0002", 4_000_000, false],
    ["Dinas B", "1.02.02.1.02.0001", null, true],
  ]);
  expect(reading).toMatchObject({
    counts: { read: 5, joined: 2 },
    refused: [],
    accounts: 0,
    organisations: ["Dinas A", "Dinas B"],
  });
  expect(codesOf(reading)).toEqual(["ceiling-undecidable"]);
});

test("a code in front of a name is a code", () => {
  expect(brief(read("Program/Kegiatan|Pagu\n1.02.02 - PROGRAM SEHAT|5\n1.02.02.1.01 Imunisasi|5"))).toEqual([
    ["1.02.02", "program", "PROGRAM SEHAT", 5],
    ["1.02.02.1.01", "activity", "Imunisasi", 5],
  ]);
});

test("accepted, refused and joined are the rows read; what is refused says where and what", () => {
  const reading = read(`Kode|Uraian|Indikator|Pagu
1.02.02|Program A||10
1.02.2.1|Kegiatan B|x|20
|Tanpa kode||30
||lagi|
|Judul bagian||`);
  expect(reading.counts).toEqual({ accepted: 1, refused: 2, joined: 1, read: 4 });
  expect(reading.refused.map(({ line, problem }) => [line, problem.code, problem.value])).toEqual([
    [3, "budget-code-unread", "1.02.2.1"],
    [4, "budget-code-missing", "Tanpa kode"],
  ]);
  expect(reading.remarks).toBe(1);
});

test("of two columns of money none is taken until a person says which", () => {
  const text = "Kode|Uraian|Sebelum Perubahan Pagu|Setelah Perubahan Pagu\n1.02.02|Program A|10|20";
  const asked = read(text);
  expect(asked.rows[0]).toMatchObject({ ceiling: null, isUnread: false });
  expect(codesOf(asked)).toEqual(["budget-several-ceilings"]);
  const decided = read(text, { columns: { "1.3": "ceiling" } });
  expect(decided.rows[0]?.ceiling).toBe(20);
  expect(codesOf(decided)).toEqual([]);
});

test("the whole goes before its parts, and the plan's year before others", () => {
  expect(read("Kode|Uraian|Belanja Operasi|Belanja Modal|Jumlah\n1.02.02|A|4|6|10").rows[0]?.ceiling).toBe(10);
  expect(read("Kode|Uraian|Pagu 2026|Pagu 2027\n1.02.02|A|4|6").rows[0]?.ceiling).toBe(6);
});

test.each([
  ["1.797202.00", "ceiling-undecidable"],
  ["-500.000", "ceiling-negative"],
  ["99999999999999999999", "ceiling-too-large"],
  ["=SUM(A1)", "ceiling-not-a-number"],
])("an amount %s is never guessed", (amount, code) => {
  const reading = read(`Kode|Uraian|Pagu\n1.02.02|A|${amount}\n1.02.03|B|1.000.000`);
  expect(reading.rows[0]).toMatchObject({ ceiling: null, isUnread: true });
  expect(codesOf(reading)).toEqual([code]);
});

test("an undecided comma or dot is asked, and a person's answer is used", () => {
  const text = "Kode|Uraian|Pagu\n1.02.02|A|1.500,000";
  expect(codesOf(read(text))).toEqual(["ceiling-undecidable"]);
  expect(read("Kode|Uraian|Pagu\n1.02.02|A|1,500", { separators: { ceiling: "decimal-dot" } }).rows[0]?.ceiling).toBe(
    1500,
  );
});

test("amounts in another unit than rupiah stay unread, whether a header or a title says so", () => {
  expect(codesOf(read("Kode|Uraian|Pagu (juta)\n1.02.02|A|5"))).toEqual(["ceiling-unit"]);
  expect(codesOf(read("(dalam ribuan rupiah)\nKode|Uraian|Pagu\n1.02.02|A|5"))).toEqual(["ceiling-unit"]);
});

test("another year, another level of government and a code printed twice are pointed out", () => {
  const reading = read(`TAHUN ANGGARAN 2026
Kode|Uraian|Pagu
1.06.05.2.02|Data|5
1.06.05.2.02|Data|6`);
  expect(reading.problems.map(({ code, params }) => [code, params["count"] ?? params["first"] ?? null])).toEqual([
    ["budget-other-year", null],
    ["budget-other-government", 2],
    ["budget-code-repeated", 3],
  ]);
});

test("without a header a person points at its line and says what columns mean", () => {
  const text = "Daftar\na|b|c\n1.02.02|A|5";
  const lost = read(text);
  expect(codesOf(lost)).toEqual(["budget-no-table"]);
  expect([lost.tables, lost.sources]).toMatchObject([[], [{ lines: [{ line: 2 }, { line: 3 }] }]]);
  const columns = { "1.0": "code", "1.1": "name", "1.2": "ceiling" };
  const pointed = read(text, { headers: { 1: [{ line: 2 }] }, columns });
  expect(brief(pointed)).toEqual([["1.02.02", "program", "A", 5]]);
  expect(pointed.columns.map(({ header }) => header)).toEqual(["a", "b", "c"]);
});

test("a table is left out when a person says so", () => {
  const reading = readBudget([tableOf(PLAIN), tableOf(PLAIN)], PROVINCE, { headers: { 2: [] } });
  expect(reading.counts.read).toBe(7);
  expect(reading.sources.map(({ isLeftOut }) => isLeftOut)).toEqual([false, true]);
});

test("a header that repeats on the next page is no row", () => {
  const page = "Kode|Uraian|Pagu\n1|2|3\n";
  expect(read(`${page}1.02.02|A|5\n${page}1.02.03|B|6`).rows.map(({ line }) => line)).toEqual([3, 6]);
});
