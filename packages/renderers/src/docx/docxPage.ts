import type { Section } from "@rata/reporting/document/Document";
import { XML_HEAD, xmlText } from "#ooxml/xml";
import { pageGeometry } from "#page/PageGeometry";
import { LINE, LOOKS } from "./looks.ts";
import { pointsOf, twips, WORD, writeField, writeParagraph, writeRun } from "./wordXml.ts";

/** Millimetres from the paper's edge to head and foot. */
const EDGE = 8;

/** The room for text on a page of a section, in points. */
export function typeArea(section: Section): { width: number; height: number } {
  const { width, height, side, top, bottom } = pageGeometry(section);
  return { width: pointsOf(width - 2 * side), height: pointsOf(height - top - bottom) };
}

/** The properties of a section: its paper, its margins, its head and foot. */
export function writeSectionProperties(section: Section, ids: { head: string; foot: string }): string {
  const { width, height, side, top, bottom } = pageGeometry(section);
  const mm = (length: number) => twips(pointsOf(length));
  const lying = section.orientation === "landscape" ? ' w:orient="landscape"' : "";
  return `<w:sectPr><w:headerReference w:type="default" r:id="${ids.head}"/><w:footerReference w:type="default" r:id="${ids.foot}"/><w:type w:val="nextPage"/><w:pgSz w:w="${mm(width)}" w:h="${mm(height)}"${lying}/><w:pgMar w:top="${mm(top)}" w:right="${mm(side)}" w:bottom="${mm(bottom)}" w:left="${mm(side)}" w:header="${mm(EDGE)}" w:footer="${mm(EDGE - 2)}" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>`;
}

/** The head of a section's pages, and the mark across them. `at` tells the marks of several sections apart. */
export function writeHeader(section: Section, at: number): string {
  // The style draws a line below its words: none without words, as on a letter.
  const words =
    section.head === ""
      ? writeParagraph({ style: "Normal" }, "")
      : writeParagraph({ style: "Header" }, writeRun(section.head));
  const mark = section.mark === null ? "" : writeMark(section.mark, at);
  return `${XML_HEAD}<w:hdr ${WORD} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word">${words.replace("</w:p>", `${mark}</w:p>`)}</w:hdr>`;
}

/** The foot with the page's number and how many there are; `pages` is what is shown until a program has counted. */
export function writeFooter(section: Section, pages: { first: number; all: number }): string {
  const { width } = typeArea(section);
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${twips(width)}"/></w:tabs>`;
  const number = section.hasPageNumbers
    ? `${writeRun("\tHalaman ")}${writeField("PAGE", String(pages.first))}${writeRun(" dari ")}${writeField("NUMPAGES", String(pages.all))}`
    : "";
  return `${XML_HEAD}<w:ftr ${WORD}>${writeParagraph({ style: "Footer", tabs }, `${writeRun(section.foot)}${number}`)}</w:ftr>`;
}

/** The height that a head takes from the type area, when its words are so many that it grows into it. */
export function headOverflow(section: Section, lines: number): number {
  return Math.max(0, pointsOf(EDGE) + lines * LOOKS.Header.size * LINE + 4 - pointsOf(pageGeometry(section).top));
}

/** The mark as Word itself makes watermarks, so that its own command can take it away. */
function writeMark(mark: string, at: number): string {
  const width = Math.min(480, 52 * Math.max(mark.length, 4));
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${SHAPE_TYPE}<v:shape id="PowerPlusWaterMarkObject${at}" o:spid="_x0000_s${2049 + at}" type="#_x0000_t136" alt="${xmlText(mark)}" style="position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${Math.round((width / Math.max(mark.length, 4)) * 1.25)}pt;rotation:328;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page" o:allowincell="f" fillcolor="#ebebeb" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="${xmlText(mark)}"/><w10:wrap anchorx="page" anchory="page"/></v:shape></w:pict></w:r>`;
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';
