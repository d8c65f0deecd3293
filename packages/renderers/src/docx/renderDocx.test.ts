import { cell, countCell, heading, paragraph, plain } from "@rata/reporting/document/blocks";
import type { Content, Document } from "@rata/reporting/document/Document";
import { EXAMPLE_DOCUMENT, EXAMPLES } from "@rata/reporting/document/examples";
import { listTexts } from "@rata/reporting/document/listTexts";
import { numberDocument } from "@rata/reporting/document/numberDocument";
import type { TableRow } from "@rata/reporting/document/Table";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { loadPictureMaker, type PictureMaker } from "#picture/PictureMaker";
import { findPackageFaults } from "#testing/findPackageFaults";
import { HOSTILE_TEXTS, hostileText } from "#testing/hostileTexts";
import { bare } from "#testing/readPdf";
import { attribute, everyElement, listElements, readParts, xmlPart } from "#testing/readParts";
import { renderDocx } from "./renderDocx.ts";

let makePicture: PictureMaker;
beforeAll(async () => {
  makePicture = await loadPictureMaker();
});

function documentOf(...blocks: Content[]): Document {
  const sections = EXAMPLE_DOCUMENT.sections.slice(0, 1).map((section) => ({ ...section, mark: null, blocks }));
  return numberDocument({ ...EXAMPLE_DOCUMENT, sections });
}

function partsOf(document: Document) {
  return readParts(renderDocx(document, makePicture));
}

function bodyOf(document: Document) {
  return xmlPart(partsOf(document), "word/document.xml");
}

/** The words of the text, without the results of fields. */
function wordsOf(document: Document): string {
  return listElements(bodyOf(document), "w:t")
    .map(({ text }) => text)
    .join("");
}

describe("the package keeps the format's rules", () => {
  test.each(EXAMPLES.map((block) => [block.kind, block] as const))("for a block of kind %s", (_, block) => {
    const document = block.kind === "section" ? { ...EXAMPLE_DOCUMENT, sections: [block] } : documentOf(block);
    expect(findPackageFaults(renderDocx(document, makePicture))).toEqual([]);
  });

  test("for all kinds together, and for a document of nothing", () => {
    expect(findPackageFaults(renderDocx(EXAMPLE_DOCUMENT, makePicture))).toEqual([]);
    expect(findPackageFaults(renderDocx({ ...EXAMPLE_DOCUMENT, sections: [] }, makePicture))).toEqual([]);
  });
});

test("a package that breaks the rules is found out", () => {
  const parts = unzipSync(renderDocx(EXAMPLE_DOCUMENT, makePicture));
  const text = new TextDecoder().decode(parts["word/document.xml"]);
  const broken = text
    .replace("rIdGambar1", "rIdLain")
    .replace(/(<w:tblLayout [^>]*>)(<w:tblCellMar>.*?<\/w:tblCellMar>)/u, "$2$1");
  const rest = Object.entries(parts).filter(([path]) => path !== "word/footer1.xml" && path !== "word/document.xml");
  const bytes = zipSync({ ...Object.fromEntries(rest), "word/document.xml": new TextEncoder().encode(broken) });
  expect(findPackageFaults(bytes)).toEqual([
    "word/footer1.xml has a kind and is missing",
    "word/_rels/document.xml.rels leads to word/footer1.xml",
    "word/document.xml uses rIdLain",
    "word/document.xml: w:tblPr holds w:tblW w:tblBorders w:tblCellMar w:tblLayout",
  ]);
});

test("the words of the file are the words of the tree, one for one and in order", () => {
  const sections = EXAMPLE_DOCUMENT.sections.map((section) => ({
    ...section,
    head: "",
    foot: "",
    mark: null,
    blocks: section.blocks.filter(({ kind }) => kind !== "contents" && kind !== "chart"),
  }));
  const document = { ...EXAMPLE_DOCUMENT, sections };
  expect(bare(wordsOf(document))).toBe(bare(listTexts(document).join("")));
});

test("head, foot, mark and every figure of a chart can be found too", () => {
  const parts = partsOf(EXAMPLE_DOCUMENT);
  const found = [...parts.keys()]
    .filter((path) => /^word\/.*\.xml$/u.test(path))
    .flatMap((path) => everyElement(xmlPart(parts, path)))
    .map((element) => element.text + (attribute(element, "descr") ?? "") + (attribute(element, "string") ?? ""))
    .join("");
  for (const text of listTexts(EXAMPLE_DOCUMENT)) expect(bare(found)).toContain(bare(text));
});

test("no two things bear one number, and every link leads to a bookmark", () => {
  const body = bodyOf(EXAMPLE_DOCUMENT);
  for (const [name, key] of [
    ["wp:docPr", "id"],
    ["w:bookmarkStart", "w:id"],
    ["w:bookmarkStart", "w:name"],
  ] as const) {
    const ids = listElements(body, name).map((element) => attribute(element, key));
    expect(new Set(ids).size).toBe(ids.length);
  }
  const marks = new Set(listElements(body, "w:bookmarkStart").map((mark) => attribute(mark, "w:name")));
  const links = listElements(body, "w:hyperlink").map((link) => attribute(link, "w:anchor"));
  expect(links.length).toBe(12);
  for (const link of links) expect(marks.has(link)).toBe(true);
});

test("the contents list shows its page numbers and nothing asks to be updated", () => {
  const parts = partsOf(EXAMPLE_DOCUMENT);
  const links = listElements(xmlPart(parts, "word/document.xml"), "w:hyperlink").map((link) =>
    listElements(link, "w:t")
      .map(({ text }) => text)
      .join("|"),
  );
  expect(links).toEqual([
    "BAB I Pendahuluan|1",
    "1.1 Latar belakang|1",
    "BAB II Penutup|7",
    "Tabel 1.1 Contoh kelompok yang digabung|2",
    "Grafik 1.1 Contoh batang|3",
    "Grafik 1.2 Contoh garis|3",
    "Grafik 1.3 Contoh garis dua putaran|3",
    "Grafik 1.4 Contoh peringkat|4",
    "Grafik 1.5 Contoh kuadran|5",
    "Grafik 1.6 Contoh peta petak|5",
    "Grafik 1.7 Contoh peta wilayah|6",
    "Grafik 1.8 Contoh panel|6",
  ]);
  expect(listElements(xmlPart(parts, "word/settings.xml"), "w:updateFields")).toEqual([]);
  const fields = everyElement(xmlPart(parts, "word/document.xml")).filter(
    (element) => attribute(element, "w:dirty") !== undefined,
  );
  expect(fields).toEqual([]);
});

test("sections lie and stand as they should, each with its own head, foot and numbers", () => {
  const parts = partsOf(EXAMPLE_DOCUMENT);
  const pages = listElements(xmlPart(parts, "word/document.xml"), "w:pgSz").map((page) =>
    ["w:w", "w:h", "w:orient"].map((name) => attribute(page, name)).join(" "),
  );
  // F4 is 215 × 330 mm, A4 210 × 297 mm; a twentieth of a point is 0,017639 mm.
  expect(pages).toEqual(["12189 18709 ", "12189 18709 ", "16838 11906 landscape"]);
  const footer = listElements(xmlPart(parts, "word/footer3.xml"), "w:instrText").map(({ text }) => text.trim());
  expect(footer).toEqual(["PAGE", "NUMPAGES"]);
});

function table(
  body: TableRow[],
  head = [
    [cell("A"), cell("B", { colSpan: 2 })],
    [cell("1"), cell("2"), cell("3")],
  ],
): Content {
  return {
    kind: "table",
    caption: null,
    density: "dense",
    columns: [{ width: 1 }, { width: 1 }, { width: 1 }],
    head,
    body,
  };
}

test("head rows repeat, groups are merges over all their rows, and every row fills the grid", () => {
  const body = bodyOf(
    documentOf(
      table([
        { role: "normal", cells: [cell("G", { rowSpan: 3 }), cell("x"), countCell(1)] },
        { role: "normal", cells: [cell("H", { rowSpan: 2, colSpan: 2 })] },
        { role: "normal", cells: [] },
        { role: "total", cells: [cell("Jumlah", { colSpan: 2 }), countCell(1)] },
      ]),
    ),
  );
  const rows = listElements(body, "w:tr");
  expect(rows.map((row) => listElements(row, "w:tblHeader").length)).toEqual([1, 1, 0, 0, 0, 0]);
  const merges = rows.map((row) =>
    listElements(row, "w:tc").map((own) => {
      const merge = listElements(own, "w:vMerge")[0];
      const mark = merge === undefined ? "" : (attribute(merge, "w:val") ?? "on");
      return `${attribute(listElements(own, "w:gridSpan")[0], "w:val") ?? "1"}${mark}`;
    }),
  );
  expect(merges).toEqual([
    ["1", "2"],
    ["1", "1", "1"],
    ["1restart", "1", "1"],
    ["1on", "2restart"],
    ["1on", "2on"],
    ["2", "1"],
  ]);
  // The row above a total stays with it.
  expect(rows.map((row) => listElements(row, "w:keepNext").length > 0)).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});

test("a table whose cells don't fill it is refused and not printed shifted", () => {
  const gap = documentOf(table([{ role: "normal", cells: [cell("x")] }]));
  expect(() => renderDocx(gap, makePicture)).toThrow(RangeError);
});

test("lists count each from its own beginning", () => {
  const list = (): Content => ({ kind: "list", marker: "number", items: [[plain("a")], [plain("b")]] });
  const document = documentOf(list(), list());
  const numbers = listElements(bodyOf(document), "w:numId").map((number) => attribute(number, "w:val"));
  expect(numbers).toEqual(["1", "1", "2", "2"]);
});

test("hostile words stay words wherever they stand", () => {
  const visible = (text: string) => bare(text.replaceAll(/[^\P{Cc}\s]|[\u{D800}-\u{DFFF}\u{FFFE}]/gu, "\u{FFFD}"));
  fc.assert(
    fc.property(hostileText, (text) => {
      const row: TableRow = { role: "normal", cells: [cell(text), cell(text), cell(text)] };
      const document = { ...documentOf(heading(1, text), paragraph(text), table([row], [])), title: text };
      const bytes = renderDocx(document, makePicture);
      expect(findPackageFaults(bytes)).toEqual([]);
      const body = xmlPart(readParts(bytes), "word/document.xml");
      const words = listElements(body, "w:t")
        .map((own) => own.text)
        .join("");
      const expected = text.replaceAll(/(?![\t\n\r\u{7F}-\u{9F}])\p{Cc}/gu, "\u{FFFD}");
      expect(visible(words)).toBe(visible(`BAB I ${expected.repeat(5)}`));
      const codes = listElements(body, "w:instrText").map((code) => code.text);
      expect(codes).toEqual([]);
    }),
    { numRuns: 30, examples: HOSTILE_TEXTS.map((text): [string] => [text]) },
  );
});

test("a chart too high for a page is several pictures, each with its words for who can't see it", () => {
  const bars = Array.from({ length: 80 }, (_, at) => ({ label: `Bagian ${at}`, value: at, text: String(at) }));
  const document = documentOf({ kind: "chart", caption: null, alternative: "kata", figure: { form: "bars", bars } });
  const pictures = listElements(bodyOf(document), "wp:docPr").map((picture) => attribute(picture, "descr"));
  expect(pictures).toEqual(["kata (1/3)", "kata (2/3)", "kata (3/3)"]);
});
