import { expect, test } from "vitest";
import { cell, paragraph } from "#document/blocks";
import { Document } from "#document/Document";
import { EXAMPLE_DOCUMENT, EXAMPLES } from "#document/examples";
import { listTexts } from "#document/listTexts";
import { renderHtml, renderHtmlFile } from "./renderHtml.ts";

/** The words between the tags, decoded, without white space. */
function textOf(html: string): string {
  return html
    .replaceAll(/<(style|title)>.*?<\/\1>/gsu, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/gu, "");
}

function documentOf(...blocks: Document["sections"][number]["blocks"]): Document {
  return {
    ...EXAMPLE_DOCUMENT,
    sections: EXAMPLE_DOCUMENT.sections.slice(0, 1).map((section) => ({ ...section, blocks })),
  };
}

test("every text of the tree stands in the page", () => {
  const text = textOf(renderHtml(EXAMPLE_DOCUMENT));
  for (const expected of listTexts(EXAMPLE_DOCUMENT)) expect(text).toContain(expected.replaceAll(/\s+/gu, ""));
});

test.each(EXAMPLES.map((block) => [block.kind, block] as const))("a block of kind %s is drawn", (_, block) => {
  const sections = block.kind === "section" ? [block] : documentOf(block).sections;
  expect(renderHtml({ ...EXAMPLE_DOCUMENT, sections })).toContain("rata-document");
});

test("hostile words stay words, in text, table, picture and title alike", () => {
  const hostile = `"><script>alert('x')</script>&amp;`;
  const figure = { form: "bars", bars: [{ label: hostile, value: 1, text: hostile }] } as const;
  const document = documentOf(
    paragraph(hostile),
    { kind: "table", caption: null, density: "normal", columns: [{ width: 1 }], head: [[cell(hostile)]], body: [] },
    {
      kind: "chart",
      caption: { text: hostile, fixed: null, number: null },
      alternative: hostile,
      figure: { ...figure, bars: [...figure.bars] },
    },
  );
  const html = renderHtmlFile({ ...document, title: hostile, factsDigest: hostile });
  expect(html).not.toContain("<script");
  expect(textOf(html)).toContain(hostile);
});

test("a group over rows heads its rows for a screen reader, and column heads are scoped", () => {
  const html = renderHtml(EXAMPLE_DOCUMENT);
  expect(html).toContain('<th scope="rowgroup" rowspan="2" class="rata-start">Sosial</th>');
  expect(html).toContain('<th scope="colgroup" colspan="2">Rincian</th>');
  expect(html).toContain('<article class="rata-document" lang="id">');
});

test("the contents list leads to headings that exist", () => {
  const html = renderHtml(EXAMPLE_DOCUMENT);
  const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1]);
  expect(targets.length).toBe(12);
  for (const target of targets) expect(html).toContain(`id="${target}"`);
});

test("no inline style needs a hole in the content security policy", () => {
  expect(renderHtml(EXAMPLE_DOCUMENT)).not.toMatch(/ style=/u);
});

test("the same document gives the same file", () => {
  expect(renderHtmlFile(EXAMPLE_DOCUMENT)).toBe(renderHtmlFile(Document.parse(EXAMPLE_DOCUMENT)));
});
