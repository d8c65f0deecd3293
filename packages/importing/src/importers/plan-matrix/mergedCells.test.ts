import { expect, test } from "vitest";
import type { CellMerge, SourceTable } from "#table/SourceTable";
import { NTT, tableOf } from "#testing/context";
import { readMatrix } from "./readMatrix.ts";

const HEADER = "No|Sektor|Program|Indikator Program|Kegiatan|Lokasi|Target|Pagu|Sumber Dana";

/** A sheet of these rows below the header in line 1, with merges as `B2:B4`. */
function sheetOf(rows: string, ...merges: string[]): SourceTable {
  const width = HEADER.split("|").length;
  const lines = tableOf(`${HEADER}\n${rows}`).lines.map(({ line, cells }) => ({
    line,
    cells: Array.from({ length: width }, (_, at) => cells[at] ?? ""),
  }));
  return { name: "RAT", isGrid: true, lines, merges: merges.map(toMerge) };
}

function toMerge(range: string): CellMerge {
  const [from = "", to = ""] = range.split(":");
  const column = (text: string) => text.charCodeAt(0) - 65;
  return {
    firstLine: Number(from.slice(1)),
    lastLine: Number(to.slice(1)),
    firstCell: column(from),
    lastCell: column(to),
  };
}

function read(table: SourceTable) {
  const { rows, refused, problems, totals } = readMatrix([table], NTT);
  return {
    rows: rows.map(({ row: { values, location, target, ceiling, funding } }) => {
      const { sector, program, programIndicator, activity } = values;
      return [sector, program, programIndicator, activity, location?.text, target?.text, ceiling, funding?.text]
        .map((value) => value ?? "")
        .join("|");
    }),
    refused: refused.map(({ line, problem }) => `${line} ${problem.code}`),
    told: problems.map(({ line, sheet, column, code, value }) =>
      [line, sheet, column, code, value].filter((part) => (part ?? "") !== "").join(" "),
    ),
    total: totals.ceiling,
  };
}

test("a merged cell gives its text to all its lines, also where a new value stands at its left", () => {
  const rows = "1|Kesehatan|Gizi||Posyandu|||5|APBD\n||||Balita|||6|APBD\n2|Sosial|||Panti|||7|APBD";
  expect(read(sheetOf(rows, "C2:C4", "B2:B3", "A2:A3")).rows).toEqual([
    "Kesehatan|Gizi||Posyandu|||5|APBD",
    "Kesehatan|Gizi||Balita|||6|APBD",
    "Sosial|Gizi||Panti|||7|APBD",
  ]);
});

test("where a column merges cells, a blank outside a merge is blank, and that is told; in other columns blanks carry", () => {
  const rows = "1|Kesehatan|Gizi|Stunting|Posyandu|||5|APBD\n||||Balita|||6|APBD\n||||Ibu|||7|APBD";
  const merged = read(sheetOf(rows, "C2:C3"));
  expect(merged.rows).toEqual([
    "Kesehatan|Gizi|Stunting|Posyandu|||5|APBD",
    "Kesehatan|Gizi|Stunting|Balita|||6|APBD",
    "Kesehatan|||Ibu|||7|APBD",
  ]);
  expect(merged.told).toEqual(["4 RAT program blank-outside-merge"]);
  expect(read(sheetOf(rows)).rows[2]).toBe("Kesehatan|Gizi|Stunting|Ibu|||7|APBD");
});

test("a merged ceiling counts once; told where it covers another activity, silent where it covers one more indicator", () => {
  const rows = "1|Kesehatan|Gizi|Ibu|Posyandu|||350000000|APBD\n|||Bayi||||\n||||Balita||||";
  const found = read(sheetOf(rows, "H2:H4", "I2:I4", "E2:E3"));
  expect(found.total).toBe(350_000_000);
  expect(found.rows).toEqual([
    "Kesehatan|Gizi|Ibu|Posyandu|||350000000|APBD",
    "Kesehatan|Gizi|Bayi|Posyandu||||",
    "Kesehatan|Gizi|Bayi|Balita||||APBD",
  ]);
  expect(found.told).toEqual(["4 RAT ceiling ceiling-shared 350000000"]);
});

test("a merged place and target belong to each of their lines; a merged source to each amount", () => {
  const rows = "1|Sosial|Bantuan||Beras|Kab. TTS|5 orang|5|APBD\n||||Telur|||6|\n||||Minyak|||7|DAU";
  expect(read(sheetOf(rows, "F2:F3", "G2:G3", "I2:I3")).rows).toEqual([
    "Sosial|Bantuan||Beras|Kab. TTS|5 orang|5|APBD",
    "Sosial|Bantuan||Telur|Kab. TTS|5 orang|6|APBD",
    "Sosial|Bantuan||Minyak|||7|DAU",
  ]);
});

test("a merge that begins in the header gives nothing to a row", () => {
  expect(read(sheetOf("1|Sosial|||Beras|||5|APBD", "D1:D2")).rows).toEqual(["Sosial|||Beras|||5|APBD"]);
});

test("words split in a merged cell are mended on every line and told on one", () => {
  const found = read(sheetOf("1|Sosial|Penyelenggara an||Beras|||5|APBD\n||||Telur|||6|APBD", "C2:C3"));
  expect(found.rows.map((row) => row.split("|")[1])).toEqual(["Penyelenggaraan", "Penyelenggaraan"]);
  expect(found.told).toEqual(["2 RAT program words-repaired Penyelenggara an"]);
});

test("a heading over most columns and a remark before the numbers are no rows, and are told", () => {
  const rows = "Kelompok I\n1|Sosial|||Beras|||5|APBD\nSumber: Bappeda\n|Bidang Kesehatan\n2|Kesehatan|||Gizi|||7|APBD";
  const found = read(sheetOf(rows, "A2:I2", "B5:I5"));
  expect(found.rows).toEqual(["Sosial|||Beras|||5|APBD", "Kesehatan|||Gizi|||7|APBD"]);
  expect(found.refused).toEqual([]);
  expect(found.told).toEqual(["2 RAT prose-in-table Kelompok I"]);
});

test("a sum whose words go over columns is no row", () => {
  const found = read(sheetOf("1|Sosial|||Beras|||5|APBD\n2|Kesehatan|||Gizi|||7|APBD\nJumlah|||||||12|", "A4:G4"));
  expect([found.rows.length, found.refused, found.total, found.told]).toEqual([2, [], 12, []]);
});

test("a dash as the sum of rows without amounts is no question; of rows with amounts it is", () => {
  expect(read(sheetOf("1|Sosial|||Beras||||\nJumlah|||||||–|")).told).toEqual([]);
  expect(read(sheetOf("1|Sosial|||Beras|||5|APBD\nJumlah|||||||–|")).told).toEqual(["3 RAT ceiling subtotal-unread –"]);
});

test("a cell over columns within a row is read in the first of them and told", () => {
  const found = read(sheetOf("1|Sosial|Bantuan||Beras|||5|APBD", "C2:D2"));
  expect(found.rows).toEqual(["Sosial|Bantuan||Beras|||5|APBD"]);
  expect(found.told).toEqual(["2 RAT program merged-across Bantuan"]);
});

test("numbers of the file itself leave no question, whatever the texts beside them do", () => {
  const rows =
    "1|Sosial|||Beras||3,632|1000000|APBD\n2|Sosial|||Telur||1.234,5 orang|1,000,000|APBD\n3|Sosial|||Minyak||2,5|1,5|APBD";
  const table = sheetOf(rows);
  const lines = table.lines.map((line) => ({ ...line, exact: line.line === 2 ? [6] : line.line === 4 ? [6, 7] : [] }));
  const { rows: read, problems } = readMatrix([{ ...table, lines }], NTT);
  expect(read.map(({ row }) => row.target?.measures[0])).toMatchObject([
    { value: { amount: 3632, scale: 3 } },
    { value: { amount: 12_345, scale: 1 } },
    { value: { amount: 25, scale: 1 } },
  ]);
  expect(read.map(({ row }) => row.ceiling)).toEqual([1_000_000, 1_000_000, null]);
  expect(problems.map(({ line, code, kind }) => `${line} ${kind} ${code}`)).toEqual(["4 question ceiling-fraction"]);
});

test("an answer about one sheet's line does not reach the same line of another", () => {
  const second = sheetOf("1|Kesehatan|||Gizi|||7|APBD\n2|Kesehatan|||Balita|||8|APBD");
  const { rows } = readMatrix([second, { ...second, name: "Lain" }], NTT, { joins: { 3: true } });
  expect(rows).toHaveLength(4);
});

test("the numbers of a document's tables are kept, and a table without a plan's header is told", () => {
  const other: SourceTable = {
    name: "Tabel 1",
    number: 1,
    isGrid: true,
    lines: [{ line: 1, cells: ["No", "Jabatan"] }],
  };
  const plan = { ...sheetOf("1|Sosial|||Beras|||5|APBD"), name: "Tabel 2", number: 2 };
  const { rows, problems } = readMatrix([other, plan], NTT);
  expect(rows.map(({ table, sheet, line }) => [table, sheet, line])).toEqual([[2, "Tabel 2", 2]]);
  expect(problems.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual(["Tabel 1 table-without-header"]);
  expect(readMatrix([other], NTT).problems.map(({ code }) => code)).toEqual(["no-table"]);
});
