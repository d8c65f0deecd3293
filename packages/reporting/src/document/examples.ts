import { sayChart } from "#chart/sayChart";
import type { Chart } from "#chart/Chart";
import { EXAMPLE_FIGURES } from "#chart/testing/exampleFigures";
import { cell, countCell, heading, paragraph, plain, remark, strong, titleLine } from "./blocks.ts";
import type { Block, Content, Document, Section } from "./Document.ts";
import { numberDocument } from "./numberDocument.ts";

const FORM_NAMES = {
  bars: "batang",
  lines: "garis",
  course: "garis dua putaran",
  ranking: "peringkat",
  scatter: "kuadran",
  tiles: "peta petak",
  map: "peta wilayah",
  panels: "panel",
} as const;

/** A chart of every form. */
const CHARTS = Object.values(EXAMPLE_FIGURES).map((figure): Chart => ({
  kind: "chart",
  caption: { text: `Contoh ${FORM_NAMES[figure.form]}`, fixed: null, number: null },
  alternative: sayChart(figure),
  figure,
}));
/** One pixel, so that a picture stands in the example without a file. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==";

const CONTENT: { [Kind in Content["kind"]]: Extract<Content, { kind: Kind }>[] } = {
  heading: [
    { kind: "heading", level: 1, text: "Pendahuluan", isNumbered: true, number: null },
    { kind: "heading", level: 2, text: "Latar belakang", isNumbered: true, number: null },
  ],
  paragraph: [
    {
      kind: "paragraph",
      runs: [plain("Uraian "), strong("tebal"), { text: " dan miring.", mark: "emphasis" }],
      align: "justify",
      size: "normal",
    },
  ],
  list: [
    { kind: "list", marker: "bullet", items: [[plain("butir pertama")], [plain("butir kedua")]] },
    { kind: "list", marker: "number", items: [[plain("langkah satu")], [plain("langkah dua")]] },
    { kind: "list", marker: "letter", items: [[plain("pilihan awal")], [plain("pilihan akhir")]] },
  ],
  table: [
    {
      kind: "table",
      caption: { text: "Contoh kelompok yang digabung", fixed: null, number: null },
      density: "normal",
      columns: [{ width: 2 }, { width: 2 }, { width: 1 }],
      head: [
        [cell("Sektor", { rowSpan: 2 }), cell("Rincian", { colSpan: 2, align: "center" })],
        [cell("Kegiatan"), cell("Jumlah", { align: "end" })],
      ],
      body: [
        { role: "normal", cells: [cell("Sosial", { rowSpan: 2 }), cell("Panti"), countCell(1000)] },
        { role: "normal", cells: [cell("Bencana"), countCell(500)] },
        { role: "subtotal", cells: [cell("Subjumlah Sosial", { colSpan: 2 }), countCell(1500)] },
        { role: "total", cells: [cell("Jumlah seluruhnya", { colSpan: 2 }), countCell(1500)] },
      ],
    },
  ],
  chart: CHARTS,
  contents: [
    { kind: "contents", of: "headings", title: "Daftar isi" },
    { kind: "contents", of: "table", title: "Daftar tabel" },
    { kind: "contents", of: "chart", title: "Daftar grafik" },
  ],
  letterhead: [
    {
      kind: "letterhead",
      lines: [
        { text: "PEMERINTAH DAERAH CONTOH", size: "government" },
        { text: "BADAN PERENCANAAN", size: "unit" },
        { text: "Jalan Contoh Nomor 1", size: "address" },
      ],
      logo: { mime: "image/png", base64: PIXEL },
    },
  ],
  signature: [
    {
      kind: "signature",
      intro: "Kota Contoh, 24 November 2026",
      office: ["a.n. Kepala Daerah", "Kepala Badan Perencanaan"],
      name: null,
      details: ["Pangkat contoh"],
    },
  ],
  "page-break": [{ kind: "page-break" }],
};

/** One example of every kind of block, run through every renderer. A new kind needs its example before this compiles. */
export const EXAMPLES: readonly Block[] = [...Object.values(CONTENT).flat(), exampleSection([remark("Isi bagian.")])];

/** All examples in one document: portrait with a draft mark, then landscape. */
export const EXAMPLE_DOCUMENT: Document = numberDocument({
  title: "Contoh semua jenis blok",
  language: "id",
  chapters: "roman",
  factsDigest: "0".repeat(64),
  sections: [
    exampleSection([...CONTENT.letterhead, titleLine("CONTOH"), ...CONTENT.contents, ...CONTENT.heading]),
    exampleSection([
      ...CONTENT.paragraph,
      ...CONTENT.list,
      ...CONTENT.table,
      ...CONTENT["page-break"],
      ...CONTENT.chart,
    ]),
    {
      ...exampleSection([heading(1, "Penutup"), paragraph("Kata ", strong("akhir"), "."), ...CONTENT.signature]),
      size: "A4",
      orientation: "landscape",
      mark: null,
    },
  ],
});

function exampleSection(blocks: Content[]): Section {
  return {
    kind: "section",
    size: "F4",
    orientation: "portrait",
    head: "Kepala halaman contoh",
    foot: "Kaki halaman contoh",
    hasPageNumbers: true,
    mark: "RANCANGAN",
    blocks,
  };
}
