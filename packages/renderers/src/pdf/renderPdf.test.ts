import { cell, paragraph } from "@rata/reporting/document/blocks";
import type { Content, Document } from "@rata/reporting/document/Document";
import { EXAMPLE_DOCUMENT, EXAMPLES } from "@rata/reporting/document/examples";
import { listTexts } from "@rata/reporting/document/listTexts";
import type { TableRow } from "@rata/reporting/document/Table";
import { describe, expect, test } from "vitest";
import { bare, readPdf } from "#testing/readPdf";
import { makePdfEngine, renderPdf } from "./renderPdf.ts";

const engine = makePdfEngine();

function documentOf(...blocks: Content[]): Document {
  const sections = EXAMPLE_DOCUMENT.sections.slice(0, 1).map((section) => ({ ...section, mark: null, blocks }));
  return { ...EXAMPLE_DOCUMENT, sections };
}

function groupedTable(body: TableRow[], columns = 3): Content {
  return {
    kind: "table",
    caption: { text: "Kelompok", fixed: "1", number: "1" },
    density: "dense",
    columns: Array.from({ length: columns }, () => ({ width: 1 })),
    head: [Array.from({ length: columns }, (_, index) => cell(`Kepala${index + 1}`))],
    body,
  };
}

/** One group of many rows: it begins on the first page and goes on over the following ones. */
function longGroup(count: number): TableRow[] {
  return Array.from({ length: count }, (_, index) => ({
    role: "normal",
    cells: [
      ...(index === 0 ? [cell("Sektor Panjang", { rowSpan: count })] : []),
      cell(`baris ${index + 1}`),
      cell("isi"),
    ],
  }));
}

test("every text of the tree can be read from the file, as another program reads it", async () => {
  const text = (await readPdf(renderPdf(EXAMPLE_DOCUMENT, engine).bytes)).join("");
  for (const expected of listTexts(EXAMPLE_DOCUMENT)) expect(text).toContain(bare(expected));
});

test.each(EXAMPLES.map((block) => [block.kind, block] as const))(
  "a block of kind %s alone makes a page",
  (_, block) => {
    const document = block.kind === "section" ? { ...EXAMPLE_DOCUMENT, sections: [block] } : documentOf(block);
    expect(renderPdf(document, engine).pages).toBe(1);
  },
);

test("the contents list names the page that each heading stands on", async () => {
  const [first, ...rest] = await readPdf(renderPdf(EXAMPLE_DOCUMENT, engine).bytes);
  expect(rest.length).toBe(6);
  expect(first).toMatch(/BABIIPenutup\.+7/u);
  expect(first).toMatch(/Grafik1\.2Contohgaris\.+3/u);
  expect(first).toContain("Halaman1dari7");
});

describe("words that could be taken for commands stay words", () => {
  test.each([
    '#read("/etc/passwd")',
    "$x^2$ *tebal* _miring_ `kode` <label> @rujukan",
    "\\u{41} \\ ] [ } { // /* */ = judul",
    '"); panic("',
    "satu\ndua",
    "~ --- -- ... 'kutip' \"kutip\"",
  ])("%j", async (hostile) => {
    const table = groupedTable([{ role: "normal", cells: [cell(hostile), cell(hostile), cell(hostile)] }]);
    const text = (await readPdf(renderPdf(documentOf(paragraph(hostile), table), engine).bytes)).join("");
    expect(text.split(bare(hostile)).length - 1).toBe(4);
  });
});

test("a letter that the font lacks becomes a box and is counted, and the file stays PDF/A", async () => {
  const pdf = renderPdf(documentOf(paragraph("Nama: محمد 😀")), engine);
  expect(pdf.replaced).toBe(5);
  expect((await readPdf(pdf.bytes))[0]).toContain("Nama:□□□□□");
  expect(Buffer.from(pdf.bytes).toString("latin1")).toContain("pdfaid");
});

test("one endless word and a cell longer than a page are still laid out", async () => {
  const long = Array.from({ length: 4000 }, (_, index) => `kata${index}`).join(" ");
  const rows: TableRow[] = [{ role: "normal", cells: [cell("a".repeat(500)), cell(long), cell("x")] }];
  const pdf = renderPdf(documentOf(groupedTable([...rows, ...longGroup(3)])), engine);
  const text = (await readPdf(pdf.bytes)).join("");
  expect(pdf.pages).toBeGreaterThan(1);
  expect(text).toContain("kata3999");
  expect(text).toContain("baris3");
});

test("a group over several pages stands again on each, with the head above it, and no row is lost or doubled", async () => {
  const pages = await readPdf(renderPdf(documentOf(groupedTable(longGroup(200))), engine).bytes);
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain("Kepala1");
    expect(page).toContain(index === 0 ? "SektorPanjang" : "SektorPanjang(lanjutan)");
  }
  const printed = [...pages.join("").matchAll(/baris(\d+)isi/gu)].map((match) => Number(match[1]));
  expect(printed).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
});

test("a total is never alone on a page", async () => {
  for (const count of [40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55]) {
    const totals: TableRow[] = ["subtotal", "total"].map((role) => ({
      role: role === "total" ? "total" : "subtotal",
      cells: [cell(`Jumlah ${role}`, { colSpan: 2 }), cell("9")],
    }));
    const pages = await readPdf(renderPdf(documentOf(groupedTable([...longGroup(count), ...totals])), engine).bytes);
    const page = pages.find((text) => text.includes("Jumlahsubtotal"));
    expect(page).toContain(`baris${count}`);
    expect(page).toContain("Jumlahtotal");
  }
});
