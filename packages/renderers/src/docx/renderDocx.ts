import type { Document } from "@rata/reporting/document/Document";
import { renderBlock } from "@rata/reporting/document/renderBlock";
import { OFFICE, type TypedPart, writePackage, writeRelations } from "#ooxml/writePackage";
import { XML_HEAD } from "#ooxml/xml";
import type { PictureMaker } from "#picture/PictureMaker";
import { type Anchor, findAnchors } from "./anchors.ts";
import { docxRenderer, type DocxSurroundings } from "./docxBlocks.ts";
import { writeFooter, writeHeader, writeSectionProperties } from "./docxPage.ts";
import { writeStyles } from "./docxStyles.ts";
import { estimatePages, type PageEstimate } from "./estimatePages.ts";
import { Lists } from "./Lists.ts";
import { DRAWING, Pictures } from "./pictures.ts";
import { WORD, writeParagraph } from "./wordXml.ts";

/**
 * The document as a Word file that people can go on writing in: real styles, heads that repeat, merges from the tree. The same
 * document gives the same bytes on any day and machine.
 */
export function renderDocx(document: Document, makePicture: PictureMaker): Uint8Array<ArrayBuffer> {
  const anchors = findAnchors(document);
  const pages = estimatePages(document, anchors);
  const surroundings: DocxSurroundings = {
    anchors,
    pageOf: pageFinder(document, anchors, pages),
    lists: new Lists(),
    pictures: new Pictures(makePicture),
  };
  const body = writeBody(document, surroundings);
  const { pictures, lists } = surroundings;
  const ends = document.sections.flatMap((section, at): TypedPart[] => [
    { path: `word/header${at + 1}.xml`, type: typeOf("header"), content: [writeHeader(section, at)] },
    {
      path: `word/footer${at + 1}.xml`,
      type: typeOf("footer"),
      content: [writeFooter(section, { first: pages.sections[at] ?? 1, all: pages.all })],
    },
  ]);
  return writePackage({ title: document.title, factsDigest: document.factsDigest, main: "word/document.xml" }, [
    { path: "word/document.xml", type: typeOf("document.main"), content: body },
    { path: "word/_rels/document.xml.rels", type: "", content: [writeDocumentRelations(document, pictures)] },
    { path: "word/styles.xml", type: typeOf("styles"), content: [writeStyles()] },
    { path: "word/settings.xml", type: typeOf("settings"), content: [SETTINGS] },
    { path: "word/numbering.xml", type: typeOf("numbering"), content: [lists.write()] },
    ...ends,
    ...pictures.list.map(({ path, bytes }) => ({ path: `word/${path}`, type: "image/png", content: bytes })),
  ]);
}

function typeOf(part: string): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;
}

function pageFinder(document: Document, anchors: ReadonlyMap<unknown, Anchor>, pages: PageEstimate) {
  const byName = new Map<string, number>();
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    const anchor = anchors.get(block);
    if (anchor !== undefined) byName.set(anchor.name, pages.blocks.get(block) ?? 1);
  }
  return ({ name }: Anchor) => byName.get(name) ?? 1;
}

/** The text in pieces, one for each block. All sections but the last end in a paragraph that carries their properties. */
function writeBody(document: Document, surroundings: DocxSurroundings): string[] {
  const pieces = [`${XML_HEAD}<w:document ${WORD} ${DRAWING}><w:body>`];
  for (const [at, section] of document.sections.entries()) {
    const renderer = docxRenderer(surroundings, section);
    for (const block of section.blocks) pieces.push(renderBlock(renderer, block));
    const properties = writeSectionProperties(section, { head: `rIdKepala${at + 1}`, foot: `rIdKaki${at + 1}` });
    const isLast = at === document.sections.length - 1;
    pieces.push(isLast ? properties : writeParagraph({ style: "TabelRapat", section: properties }, ""));
  }
  if (document.sections.length === 0) pieces.push(writeParagraph({ style: "Normal" }, ""));
  pieces.push("</w:body></w:document>");
  return pieces;
}

function writeDocumentRelations(document: Document, pictures: Pictures): string {
  const own = ["styles", "settings", "numbering"].map((name, at) => ({
    id: `rId${at + 1}`,
    type: `${OFFICE}/${name}`,
    target: `${name}.xml`,
  }));
  const ends = document.sections.flatMap((_, at) => [
    { id: `rIdKepala${at + 1}`, type: `${OFFICE}/header`, target: `header${at + 1}.xml` },
    { id: `rIdKaki${at + 1}`, type: `${OFFICE}/footer`, target: `footer${at + 1}.xml` },
  ]);
  const images = pictures.list.map(({ id, path }) => ({ id, type: `${OFFICE}/image`, target: path }));
  return writeRelations([...own, ...ends, ...images]);
}

/** Word 2013 or later, so that it opens without a mode of compatibility; nothing in it asks for fields to be updated. */
const SETTINGS = `${XML_HEAD}<w:settings ${WORD}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
