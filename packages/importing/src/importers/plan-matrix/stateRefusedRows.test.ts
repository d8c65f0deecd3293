import { expect, test } from "vitest";
import { NTT, tableOf } from "#testing/context";
import { COLUMNS } from "@rata/domain/plan/Column";
import { headerOf } from "./printMatrix.ts";
import { readMatrix } from "./readMatrix.ts";
import { stateRefusedRows } from "./stateRefusedRows.ts";

const HEAD = COLUMNS.map(headerOf).join("|");

function refusedOf(lines: readonly string[]) {
  return stateRefusedRows(readMatrix([tableOf(lines.join("\n"))], NTT)).flatMap((table) => table.lines);
}

test("a row of too many cells comes with what carried from the accepted row above, and its surplus apart", () => {
  const [stated] = refusedOf([
    HEAD,
    "1|Kesehatan|Akses|Sehat|Angka sakit|Program A|Cakupan|Periksa|Jumlah|Kupang|5 orang|1.500.000|APBD",
    "|||||Program B||Obat|Jumlah|Kupang|6 orang|2.500.000|APBD|lebih|",
  ]);
  expect(stated?.cells).toEqual(
    "1|Kesehatan|Akses|Sehat|Angka sakit|Program B||Obat|Jumlah|Kupang|6 orang|2.500.000|APBD".split("|"),
  );
  expect(stated?.surplus).toEqual(["lebih"]);
});

test("cells stand under their own columns whatever the order of the file", () => {
  const [stated] = refusedOf(["Program|Sektor|Pagu|Kegiatan", "Program A|Kesehatan|5|Periksa|lebih"]);
  expect(stated?.cells).toEqual(["", "Kesehatan", "", "", "", "Program A", "", "Periksa", "", "", "", "5", ""]);
});

test("a row under no accepted row takes nothing from the refused row before it", () => {
  const stated = refusedOf([
    HEAD,
    "1|Kesehatan|Akses|||Program A||Periksa||Kupang|5 orang|1.500.000|APBD|lebih",
    "|Sosial||||Program C||Bantu||Kupang|6 orang|3|APBD|lebih",
  ]);
  expect(stated.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ["1", "Kesehatan", "Akses"],
    ["-", "Sosial", ""],
  ]);
});

test("corrected by taking the surplus away, the rows are read as they would have been", () => {
  const stated = refusedOf([
    HEAD,
    "1|Kesehatan|Akses|Sehat||Program A||Periksa||Kupang|5 orang|1.500.000|APBD",
    "|||||Program B||Obat||Kupang|6 orang|2.500.000|APBD|lebih",
    "2|Sosial|Daya|Mandiri||Program C||Bantu||Kupang|7 orang|3.500.000|APBD|lebih",
  ]);
  const again = readMatrix([tableOf([HEAD, ...stated.map(({ cells }) => cells.join("|"))].join("\n"))], NTT);
  expect(again.refused).toEqual([]);
  expect(again.rows.map(({ row }) => [row.values.no, row.values.sector, row.values.program, row.ceiling])).toEqual([
    ["1", "Kesehatan", "Program B", 2_500_000],
    ["2", "Sosial", "Program C", 3_500_000],
  ]);
});

test("a reading without refusals gives no rows", () => {
  expect(refusedOf([HEAD, "1|Kesehatan|||||||||||"])).toEqual([]);
});
