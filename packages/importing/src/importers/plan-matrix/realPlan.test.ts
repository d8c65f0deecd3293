import { COLUMNS } from "@rata/domain/plan/Column";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { countingIds } from "@rata/domain/testing/randomPlan";
import { expect, test } from "vitest";
import source from "#fixtures/rat-ntt-2023-tabel-3-1.txt?raw";
import { NTT, tabbedTable } from "#testing/context";
import { printDelimited, printMatrix } from "./printMatrix.ts";
import { readMatrix } from "./readMatrix.ts";
import { toPlan } from "./toPlan.ts";

// Tabel 3.1 of a real provincial plan, at the lines where it stands in the document. Expected values were read off the paper.
const table = tabbedTable(source);
const reading = readMatrix([table], NTT);
const plan = toPlan(reading, emptyPlan("plan", "53", 2023), countingIds());

test("37 lines are read, 3 continue the one before, 34 rows are accepted and none refused", () => {
  expect([reading.counts.read, reading.counts.joined, reading.rows.length, reading.refused.length]).toEqual([
    37, 3, 34, 0,
  ]);
  expect(reading.rows.flatMap(({ continuations }) => continuations.map(({ line }) => line))).toEqual([332, 365, 386]);
});

test("25 ceilings add up to the printed amounts of each sector", () => {
  expect(reading.rows.filter(({ row }) => row.ceiling !== null)).toHaveLength(25);
  expect(reading.totals).toEqual({
    ceiling: 164_734_762_202,
    bySector: [
      { sector: "Kesehatan", ceiling: 142_409_010_509 },
      { sector: "Pendidikan", ceiling: 0 },
      { sector: "Perumahan dan Pemukiman", ceiling: 999_999_200 },
      { sector: "Sosial", ceiling: 16_797_654_962 },
      { sector: "Pembangunan Desa", ceiling: 748_634_415 },
      { sector: "Ketenagakerjaan", ceiling: 0 },
      { sector: "Pertanian dan Perkebunan", ceiling: 0 },
      { sector: "Kelautan dan Perikanan", ceiling: 1_749_463_116 },
      { sector: "Energi dan Sumber Daya Mineral", ceiling: 2_030_000_000 },
    ],
  });
});

test.each<[number, (string | null)[]]>([
  [320, ["53"]],
  [321, ["53:regency"]],
  [327, [null]],
  [335, ["53", "53:regency"]],
  [341, ["53.02"]],
  [349, ["53.01", "53.13", "53.12"]],
  [350, ["53.71", "53.07"]],
  [357, ["53.12", "53.10"]],
  [358, ["53:regency"]],
  [360, ["53:regency", "53:district", "53:village"]],
  [366, ["53.14"]],
  [372, ["53:regency"]],
  [387, ["53.01", "53.21", "53.14", "53.20"]],
  [388, ["53.02", "53.03", "53.14", "53.19", "53.09", "53.12", "53.18", "53.17"]],
])("the places of line %d", (line, expected) => {
  const places = reading.rows.find((row) => row.line === line)?.row.location?.places ?? [];
  expect(places.map(({ code, every }) => (every === undefined ? code : `${code}:${every}`))).toEqual(expected);
});

test("comma parts thousands in the ceilings and decimals in the targets", () => {
  const numbers = reading.columns.filter(({ separators }) => separators !== null);
  expect(numbers.map(({ column, separators, sample }) => [column, separators, sample])).toEqual([
    ["target", "decimal-comma", "14,2%"],
    ["ceiling", "decimal-dot", "113,455,810,589"],
  ]);
});

test("every original cell is kept, and exactly these words were mended", () => {
  for (const { line, raw } of reading.rows) expect(raw).toEqual(fill(table.lines[line - 1]?.cells ?? []));
  const repairs = reading.problems.filter(({ code }) => code === "words-repaired");
  expect(repairs.map(({ line, params }) => `${line}: ${params["before"]} → ${params["after"]}`)).toEqual([
    "341: Tersele nggaran ya → Terselenggaranya",
    "341: penyalur an → penyaluran",
    "342: Profesionalism e → Profesionalisme",
    "342: Pendapata n → Pendapatan",
    "357: Penyelenggara an → Penyelenggaraan",
    "357: Manggara i → Manggarai",
    "358: Bencan a → Bencana",
    "358: Pendapata n → Pendapatan",
    "359: Pendapata n → Pendapatan",
    "360: Pembanguna n → Pembangunan",
    "360: Pemberdayaa n → Pemberdayaan",
    "360: Kemasyarakata n → Kemasyarakatan",
    "360: penyelenggaraa n → penyelenggaraan",
    "360: Kecamata n, → Kecamatan,",
    "366: Kabupate n → Kabupaten",
  ]);
});

test("no question is left open, and what stands in a wrong column is only told", () => {
  const others = reading.problems.filter(({ kind }) => kind !== "repaired");
  expect(others.map(({ line, kind, code }) => `${line} ${kind} ${code}`)).toEqual([
    "327 notice place-unspecified",
    "336 notice program-in-indicator",
    "341 notice village-unchecked",
    "366 notice place-in-column",
    "372 notice place-in-column",
    "372 notice target-in-indicator",
  ]);
});

test("the table printed from the tree alone equals the source cell for cell, after the listed joins and repairs", () => {
  const withoutSource = {
    ...plan,
    lines: Object.fromEntries(Object.entries(plan.lines).map(([id, line]) => [id, { ...line, source: null }])),
  };
  expect(printMatrix(withoutSource, "decimal-dot")).toEqual(expectedCells());
});

test("printed as text and read again it is the same plan", () => {
  const again = readMatrix(
    [tabbedTable(printDelimited(plan, "\t", "decimal-dot").replaceAll("\r\n", "\n").trimEnd())],
    NTT,
  );
  const plain = ({ rows }: typeof reading) => rows.map(({ row }) => ({ ...row, source: null }));
  expect(plain(again)).toEqual(plain(reading));
});

test("with its columns in the opposite order the table is read the same", () => {
  const lines = table.lines.map(({ line, cells }) => ({
    line,
    cells: cells.length < 2 ? cells : fill(cells).toReversed(),
  }));
  const reversed = readMatrix([{ name: null, lines }], NTT);
  expect(reversed.rows.map(({ row }) => row)).toEqual(reading.rows.map(({ row }) => row));
  expect(reversed.totals).toEqual(reading.totals);
});

test("read a second time it is the same, problem for problem", () => {
  expect(readMatrix([table], NTT)).toEqual(reading);
});

/** The source's cells with continuations appended and the listed repairs made: put together here without the importer's rows. */
function expectedCells(): string[][] {
  const lines = new Map(table.lines.map(({ line, cells }) => [line, fill(cells)]));
  const joins = reading.problems.filter(({ code }) => code === "continuation-joined");
  for (const { line, column, params } of joins) {
    const at = COLUMNS.findIndex((name) => name === column);
    const target = lines.get(Number(params["into"])) ?? [];
    target[at] = `${target[at]} ${lines.get(line ?? 0)?.[at]}`;
  }
  for (const { line, column, params } of reading.problems.filter(({ code }) => code === "words-repaired")) {
    const at = COLUMNS.findIndex((name) => name === column);
    const cells = lines.get(line ?? 0) ?? [];
    cells[at] = (cells[at] ?? "").replace(String(params["before"]), String(params["after"]));
  }
  const rowLines = [...lines].filter(
    ([line, cells]) => cells.length === 13 && isRowLine(line, cells) && ![332, 365, 386].includes(line),
  );
  return rowLines.map(([, cells]) => cells);
}

function isRowLine(line: number, cells: readonly string[]): boolean {
  const isHeader = cells[0] === "No" || cells[10] === "Kinerja" || (cells[0] === "1" && cells[1] === "2");
  return line >= 317 && line <= 388 && !isHeader && cells.some((cell) => cell !== "");
}

/** Thirteen cells; blank ones that the file leaves out at the end of a line are blank. */
function fill(cells: readonly string[]): string[] {
  return COLUMNS.map((_, index) => cells[index] ?? "");
}
