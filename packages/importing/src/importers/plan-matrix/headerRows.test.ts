import { expect, test } from "vitest";
import type { SourceTable } from "#table/SourceTable";
import { NTT, tableOf } from "#testing/context";
import { readMatrix } from "./readMatrix.ts";

interface Shape {
  /** Merged cells as `2:3-5` (line 2, places 3 to 5) or `1-3:0` (lines 1 to 3, place 0). */
  merges?: string;
}

/** A sheet of these lines, each as wide as the widest. */
function sheetOf(text: string, { merges = "" }: Shape = {}): SourceTable {
  const lines = tableOf(text).lines;
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const ends = (range: string | undefined) => {
    const [from = 0, to = from] = (range ?? "").split("-").map(Number);
    return [from, to] as const;
  };
  return {
    name: "RAT",
    isGrid: true,
    lines: lines.map(({ line, cells }) => ({
      line,
      cells: Array.from({ length: width }, (_, place) => cells[place] ?? ""),
    })),
    merges: merges
      .split(" ")
      .filter((merge) => merge !== "")
      .map((merge) => {
        const [[firstLine, lastLine], [firstCell, lastCell]] = [ends(merge.split(":")[0]), ends(merge.split(":")[1])];
        return { firstLine, lastLine, firstCell, lastCell };
      }),
  };
}

function meaningsOf(table: SourceTable): string {
  return readMatrix([table], NTT)
    .columns.map(({ column }) => column)
    .join(" ");
}

function rowsOf(table: SourceTable): (string | number | null)[][] {
  return readMatrix([table], NTT).rows.map(({ line, row: { values, ceiling } }) => [
    line,
    values.sector,
    values.program,
    values.activity,
    ceiling,
  ]);
}

test.each<[string, string, string, Shape?]>([
  [
    "a title group over groups, in text",
    "No|Perencanaan||||Pelaksanaan||\n|Sektor|Program|Kegiatan|Lokasi|Target Tahun 2023||Sumber Dana\n|||||Kinerja|Pagu|\n1|2|3|4|5|6|7|8\n1|Sosial|Bantuan|Beras|Kab. TTS|5 orang|1.000|APBD",
    "no sector program activity locations target ceiling fundingSources",
  ],
  [
    "the same with merged cells",
    "No|Perencanaan||||Pelaksanaan||\n|Sektor|Program|Kegiatan|Lokasi|Target Tahun 2023||Sumber Dana\n|||||Kinerja|Pagu|\n1|Sosial|Bantuan|Beras|Kab. TTS|5 orang|1.000|APBD",
    "no sector program activity locations target ceiling fundingSources",
    { merges: "1-3:0 1:1-4 1:5-7 2-3:1 2-3:2 2-3:3 2-3:4 2:5-6 2-3:7" },
  ],
  [
    "three rows of names, the middle one a year that alone means nothing",
    "No|Sektor|Program|Kegiatan|Target||Sumber Dana\n||||Tahun 2023||\n||||Kinerja|Pagu|\n1|Sosial|Bantuan|Beras|5 orang|1.000|APBD",
    "no sector program activity target ceiling fundingSources",
  ],
  [
    "four rows of names",
    "No|Rencana||||||\n|Sektor|Program|Kegiatan|Target dan Anggaran||Sumber Dana|\n||||Tahun Berjalan|||\n||||Kinerja|Pagu||\n1|Sosial|Bantuan|Beras|5 orang|1.000|APBD|",
    "no sector program activity target ceiling fundingSources extra",
  ],
  [
    "words under a merged group that are known nowhere",
    "No|Sektor|Program|Kegiatan|Volume||Pagu\n||||Jumlah|Satuan|\n1|Sosial|Bantuan|Beras|5|orang|1.000",
    "no sector program activity extra extra ceiling",
    { merges: "1-2:0 1-2:1 1-2:2 1-2:3 1:4-5 1-2:6" },
  ],
  [
    "a group of names and indicators read from the group",
    "No|Sektor|Program||Kegiatan||Pagu\n||Nama|Indikator|Nama|Indikator|\n1|Sosial|Bantuan|a|Beras|b|1.000",
    "no sector program programIndicator activity activityIndicator ceiling",
  ],
  [
    "indicators of three levels under one group, over it a title",
    "Uraian||||Indikator|||Pagu\nSektor|Sasaran|Program|Kegiatan|Sasaran|Program|Kegiatan|\nSosial|s|Bantuan|Beras|a|b|c|1.000",
    "sector objective program activity objectiveIndicator programIndicator activityIndicator ceiling",
  ],
])("%s", (_, text, meanings, shape) => {
  const table = sheetOf(text, shape);
  expect(meaningsOf(table)).toBe(meanings);
  expect(rowsOf(table).map((row) => row.slice(1))).toEqual([["Sosial", "Bantuan", "Beras", 1000]]);
  expect(readMatrix([table], NTT).problems.filter(({ kind }) => kind === "refused")).toEqual([]);
});

test("a header of four rows repeated on the next page is a repeat, with and without its titles", () => {
  const titles = "No|Perencanaan|||Pelaksanaan||";
  const names = "|Sektor|Program|Kegiatan|Target||Sumber Dana\n||||Tahun 2023||\n||||Kinerja|Pagu|\n1|2|3|4|5|6|7";
  const rows = ["1|Sosial|Bantuan|Beras|5 orang|1.000|APBD", "|||Telur|6 orang|2.000|APBD", "|||Minyak|||"];
  const text = [titles, names, rows[0], titles, names, rows[1], names, rows[2]].join("\n");
  expect(rowsOf(tableOf(text))).toEqual([
    [6, "Sosial", "Bantuan", "Beras", 1000],
    [12, "Sosial", "Bantuan", "Telur", 2000],
    [17, "Sosial", "Bantuan", "Minyak", null],
  ]);
  expect(new Set(readMatrix([tableOf(text)], NTT).columns.map(({ table }) => table))).toEqual(new Set([1]));
});

test.each([
  ["a remark about the plan", "Provinsi|NTT||||\nTahun Anggaran|2023||||"],
  ["a title over everything", "|MATRIKS RENCANA AKSI||||"],
  ["a row of values", "1|Sosial|Bantuan|Beras|5 orang|1.000"],
  ["an agenda", "No|Kegiatan|Waktu|||"],
])("%s above the header is no part of it", (_, above) => {
  const text = `${above}\nNo|Sektor|Program|Kegiatan|Target|Pagu\n1|Sosial|Bantuan|Beras|5 orang|1.000`;
  const { columns, rows } = readMatrix([sheetOf(text)], NTT);
  expect(columns.map(({ header }) => header)).toEqual(["No", "Sektor", "Program", "Kegiatan", "Target", "Pagu"]);
  expect(rows).toHaveLength(1);
});

test("the first row under a header with groups is a row, also where only the group's columns are filled", () => {
  const header = "No|Sektor|Program|Kegiatan|Target Tahun 2023||Sumber\n||||Kinerja|Pagu|";
  expect(rowsOf(sheetOf(`${header}\n|||Beras|5 orang|1.000|APBD`, { merges: "1:4-5" }))).toEqual([
    [3, null, null, "Beras", 1000],
  ]);
  expect(readMatrix([sheetOf(`${header}\n||||5 orang|1.000|APBD`, { merges: "1:4-5" })], NTT).counts.read).toBe(1);
});

test("a sum before a repeated header stays a sum", () => {
  const header = "No|Sektor|Program|Kegiatan|Target|Pagu";
  const text = `${header}\n1|Sosial|Bantuan|Beras||1.000\n|Jumlah||||1.000\n${header}\n|||Telur||2.000`;
  const { rows, subtotals } = readMatrix([sheetOf(text)], NTT);
  expect([rows.length, subtotals.length]).toEqual([2, 1]);
});
