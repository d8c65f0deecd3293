import { expect, test } from "vitest";
import { NTT, tableOf } from "#testing/context";
import type { MatrixChoices } from "./MatrixChoices.ts";
import type { MatrixReading } from "./MatrixReading.ts";
import { readMatrix } from "./readMatrix.ts";

function read(text: string, options: MatrixChoices = {}): MatrixReading {
  return readMatrix([tableOf(text)], NTT, options);
}

function codes({ problems }: MatrixReading): string[] {
  return problems.map(({ code, line, column }) => [line, column, code].filter((part) => part !== null).join(" "));
}

const HEADER = "No|Sektor|Program|Kegiatan|Lokasi|Target|Pagu|Sumber Dana";

test("columns are found by their headers in any order, and unknown ones are kept", () => {
  const reading = read(`
Pagu|Kegiatan|Keterangan|Sektor|OPD
1.000.000|Gizi|penting|Kesehatan|Dinas Kesehatan`);
  const [row] = reading.rows;
  expect(row?.row.ceiling).toBe(1_000_000);
  expect([row?.row.values.sector, row?.row.values.activity, row?.agency]).toEqual([
    "Kesehatan",
    "Gizi",
    "Dinas Kesehatan",
  ]);
  expect(row?.extra).toEqual({ Keterangan: "penting", OPD: "Dinas Kesehatan" });
  expect(row?.raw).toEqual(["", "Kesehatan", "", "", "", "", "", "Gizi", "", "", "", "1.000.000", ""]);
});

test("a plain indicator column belongs to the level at its left", () => {
  const reading = read(`
Sasaran|Indikator|Program|Indikator|Kegiatan|Indikator
s|si|p|pi|k|ki`);
  expect(reading.rows[0]?.row.values).toMatchObject({
    objectiveIndicator: "si",
    programIndicator: "pi",
    activityIndicator: "ki",
  });
});

test("groups in a first header line give their parts a meaning", () => {
  const reading = read(`
Sektor|Indikator||Kegiatan|Target Tahun 2024|
|Sasaran|Program||Kinerja|Pagu
1|2|3|4|5|6
Sosial|a|b|c|5 orang|1.000.000`);
  expect(reading.rows[0]?.row.values).toMatchObject({
    sector: "Sosial",
    objectiveIndicator: "a",
    programIndicator: "b",
    activity: "c",
  });
  expect(reading.totals.ceiling).toBe(1_000_000);
  expect(reading.counts.read).toBe(1);
});

test("a person's choice of columns wins over the headers", () => {
  const reading = read(
    `
Sektor|Kegiatan|Nilai
Sosial|Bantuan|2.500.000`,
    { columns: { "1.1.2": "ceiling" } },
  );
  expect(reading.totals.ceiling).toBe(2_500_000);
});

test("a blank carries while all at its left is blank, and never into the next sector", () => {
  const reading = read(`
${HEADER}
1|Kesehatan|Gizi|Posyandu|Kab. Belu|5 orang|1.000.000|APBD
|||Imunisasi||||
2|Pendidikan||Beasiswa||||`);
  expect(reading.rows.map(({ row: { values } }) => [values.sector, values.program, values.activity])).toEqual([
    ["Kesehatan", "Gizi", "Posyandu"],
    ["Kesehatan", "Gizi", "Imunisasi"],
    ["Pendidikan", null, "Beasiswa"],
  ]);
  expect(reading.rows.map(({ row }) => row.ceiling)).toEqual([1_000_000, null, null]);
  expect(reading.rows[1]?.row.location).toBeNull();
});

test("a dash means that nothing stands there: it neither becomes a name nor inherits one", () => {
  const reading = read(`
${HEADER}
1|Kesehatan|Gizi|Posyandu|-|-|-|-
||-|Imunisasi||||`);
  expect(reading.rows[1]?.row.values.program).toBeNull();
  expect(reading.rows[0]?.row).toMatchObject({ location: null, ceiling: null, funding: null });
  expect(codes(reading).filter((code) => code.endsWith("absence-sign"))).toHaveLength(3);
});

test("a row with too many cells is refused with its surplus; one that names nothing too; all are counted", () => {
  const reading = read(`
${HEADER}
1|Kesehatan|Gizi|Posyandu|Kab. Belu|5 orang|1.000.000|APBD|lebih
|||||||
9|||||||
2|Sosial|Bansos|Beras|Kab. Alor|5 orang|2.000.000|APBD`);
  expect(reading.refused.map(({ line, problem }) => [line, problem.code, problem.value])).toEqual([
    [2, "too-many-cells", "lebih"],
    [4, "names-nothing", "9"],
  ]);
  expect([reading.counts.read, reading.rows.length]).toEqual([3, 1]);
});

test("sums are held against the rows above them and are no rows", () => {
  const reading = read(`
${HEADER}
1|Kesehatan|Gizi|Posyandu|||1.000.000|APBD
|||Imunisasi|||500.000|APBD
|Sub Total|||||1.500.000|
2|Sosial|Bansos|Beras|||2.000.000|APBD
|Jumlah Sosial|||||2.500.000|
|Total Keseluruhan|||||3.500.000|`);
  expect(reading.subtotals.map(({ line, stated, computed }) => [line, stated, computed])).toEqual([
    [4, 1_500_000, 1_500_000],
    [6, 2_500_000, 2_000_000],
    [7, 3_500_000, 3_500_000],
  ]);
  expect(codes(reading)).toContain("6 ceiling subtotal-differs");
  expect(reading.totals.ceiling).toBe(3_500_000);
  expect(reading.counts.read).toBe(3);
});

test("an indicator that begins with Jumlah is no sum", () => {
  const reading = read(`
Sektor|Indikator Sasaran|Kegiatan|Pagu
Sosial|Jumlah anak terlantar|Asuhan|1.000.000
|Jumlah lansia||2.000.000`);
  expect([reading.rows.length, reading.subtotals.length]).toEqual([2, 0]);
});

test.each([
  ["1.797202.00", "ceiling-undecidable"],
  ["-1.000.000", "ceiling-negative"],
  ["dua juta", "ceiling-not-a-number"],
  ["=SUM(A1:A9)", "ceiling-not-a-number"],
])("the ceiling %s stays unread and is asked", (ceiling, code) => {
  const reading = read(`
${HEADER}
1|Kesehatan|Gizi|Posyandu|||${ceiling}|APBD
|||Imunisasi|||1.500.000|APBD`);
  expect(reading.rows.map(({ row }) => row.ceiling)).toEqual([null, 1_500_000]);
  expect(reading.problems.map((problem) => [problem.line, problem.column, problem.value, problem.code])).toEqual([
    [2, "ceiling", ceiling, code],
  ]);
});

test("each column has its own meaning of comma and dot, and a person may state it", () => {
  const text = `
${HEADER}
1|Kesehatan|Gizi|Posyandu||1.250 kg|1,500,000|APBD`;
  const asked = read(text);
  expect(asked.columns.find(({ column }) => column === "ceiling")?.separators).toBe("decimal-dot");
  expect(codes(asked)).toEqual(["2 target target-undecidable"]);
  const told = read(text, { separators: { target: "decimal-comma" } });
  expect(told.rows[0]?.row.target?.measures).toEqual([
    { kind: "count", value: { amount: 1250, scale: 0 }, unit: "kg", text: "1.250 kg" },
  ]);
});

test("amounts under a header in millions are not taken for rupiah", () => {
  const reading = read(`
Sektor|Kegiatan|Pagu (Rp juta)
Sosial|Beras|1.500`);
  expect(reading.rows[0]?.row.ceiling).toBeNull();
  expect(codes(reading)).toEqual(["2 ceiling ceiling-unit"]);
});

const PAGES = `
Sektor|Program|Indikator Program|Kegiatan|Pagu
Kesehatan|Gizi|Persentase balita|Posyandu|1.000.000
Sektor|Program|Indikator Program|Kegiatan|Pagu`;

test("after a repeated header, the small-lettered end of a text goes back to the line before", () => {
  const reading = read(`${PAGES}\n||yang sehat||`);
  expect(reading.rows.map(({ row }) => row.values.programIndicator)).toEqual(["Persentase balita yang sehat"]);
  expect(codes(reading)).toEqual(["4 programIndicator continuation-joined"]);
});

test("what only looks like a continuation is asked, and a person's answer is followed", () => {
  const asked = read(`${PAGES}\n||Prevalensi wasting||`);
  expect([asked.rows.length, asked.counts.joined]).toEqual([2, 0]);
  expect(codes(asked)).toEqual(["4 continuation-unclear"]);
  expect(read(`${PAGES}\n||Prevalensi wasting||`, { joins: { 4: true } }).counts.joined).toBe(1);
  expect(codes(read(`${PAGES}\n||Prevalensi wasting||`, { joins: { 4: false } }))).toEqual([]);
  expect(read(`${PAGES}\n||yang sehat||`, { joins: { 4: false } }).rows).toHaveLength(2);
});

test("a row of its own after a repeated header stays one, and without the header nothing is joined", () => {
  expect(read(`${PAGES}\n|||pemberian makanan|2.000.000`).rows).toHaveLength(2);
  expect(read(`${PAGES}\n||yang sehat|imunisasi|`).counts.joined).toBe(1);
  const plain = PAGES.split("\n").slice(0, 3).join("\n");
  expect(read(`${plain}\n||yang sehat||`).counts.joined).toBe(0);
});

test("a second table with another header begins anew", () => {
  const reading = read(`
Sektor|Program|Kegiatan|Pagu
Kesehatan|Gizi|Posyandu|1.000.000
Kata pengantar tabel kedua
Kegiatan|Pagu|Sektor
Beras|2.000.000|`);
  expect(reading.rows.map(({ row, table }) => [table, row.values.sector, row.values.activity])).toEqual([
    [1, "Kesehatan", "Posyandu"],
    [2, null, "Beras"],
  ]);
});

test("lines of an unknown table after the plan are told and not read", () => {
  const reading = read(`
${HEADER}
1|Kesehatan|Gizi|Posyandu|||1.000.000|APBD
Penutup
Nama|Jabatan
A|Ketua`);
  expect(reading.rows).toHaveLength(1);
  expect(codes(reading)).toEqual(["4 lines-outside"]);
});

test("an agenda with activities and dates is no plan", () => {
  expect(codes(read("No|Kegiatan|Lokasi|Waktu\n1|Rapat|Kupang|Maret"))).toEqual(["no-table"]);
});

test("without any known header there is no table", () => {
  const reading = read("a|b|c\n1|2|3");
  expect([codes(reading), reading.counts.read]).toEqual([["no-table"], 0]);
});

test("a header named __proto__ is a column like any other", () => {
  const [row] = read(`
Sektor|Kegiatan|__proto__|constructor
Sosial|Beras|jahat|juga`).rows;
  expect(Object.entries(row?.extra ?? {})).toEqual([
    ["__proto__", "jahat"],
    ["constructor", "juga"],
  ]);
  expect(Object.getPrototypeOf(row?.extra)).toBe(Object.prototype);
});

test("sums beyond what is exact are null instead of rounded", () => {
  const rows = Array.from({ length: 12 }, (_, index) => `${index}|Sosial|P|K${index}|||900.000.000.000.000|APBD`);
  const { totals } = read(`${HEADER}\n${rows.join("\n")}`);
  expect(totals.ceiling).toBeNull();
});
