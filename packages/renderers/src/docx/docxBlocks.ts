import type { Block, Letterhead, Renderer, Run, Section } from "@rata/reporting/document/Document";
import { renderBlock } from "@rata/reporting/document/renderBlock";
import { sayCaptionLabel, sayHeading } from "@rata/reporting/document/sayCaption";
import type { Anchor } from "./anchors.ts";
import { listEntries } from "./anchors.ts";
import { typeArea } from "./docxPage.ts";
import { writeTable } from "./docxTable.ts";
import type { Lists } from "./Lists.ts";
import type { Pictures } from "./pictures.ts";
import { pointsOf, twips, writeField, writeParagraph, writeRun } from "./wordXml.ts";

/** What the text of a document needs from outside: where its contents lead, and where lists and pictures are kept. */
export interface DocxSurroundings {
  anchors: ReadonlyMap<Block, Anchor>;
  /** The page on which a heading or caption stands, as estimated. */
  pageOf: (anchor: Anchor) => number;
  lists: Lists;
  pictures: Pictures;
}

/** Writes each kind of block as paragraphs and tables of the format. */
export function docxRenderer(surroundings: DocxSurroundings, section: Section): Renderer<string> {
  const { anchors, lists, pictures } = surroundings;
  const area = typeArea(section);
  const marked = (block: Block, runs: string) => {
    const anchor = anchors.get(block);
    if (anchor === undefined) return runs;
    return `<w:bookmarkStart w:id="${anchor.id}" w:name="${anchor.name}"/>${runs}<w:bookmarkEnd w:id="${anchor.id}"/>`;
  };
  const caption = (block: Extract<Block, { kind: "table" | "chart" }>) => {
    if (block.caption === null) return "";
    const runs = `${writeRun(sayCaptionLabel(block.kind, block.caption), "<w:b/>")}${writeRun(` ${block.caption.text}`)}`;
    return writeParagraph({ style: block.kind === "table" ? "Caption" : "CaptionBelow" }, marked(block, runs));
  };
  const renderer: Renderer<string> = {
    section: (block) => block.blocks.map((inner) => renderBlock(docxRenderer(surroundings, block), inner)).join(""),
    heading: (block) => writeParagraph({ style: `Heading${block.level}` }, marked(block, writeRun(sayHeading(block)))),
    paragraph: (block) => writeParagraph({ style: STYLES[block.size], align: block.align }, writeRuns(block.runs)),
    list: (block) => {
      const list = lists.add(block.marker);
      return block.items.map((item) => writeParagraph({ style: "ListParagraph", list }, writeRuns(item))).join("");
    },
    table: (block) => `${caption(block)}${writeTable(block, area.width, area.height)}${AFTER_TABLE}`,
    chart: (block) => {
      const drawn = pictures.drawChart(block, area.width);
      const pictured = drawn.map((run) =>
        writeParagraph({ style: "Normal", staysWithNext: block.caption !== null }, run),
      );
      return `${pictured.join("")}${caption(block)}`;
    },
    contents: (block) => writeContents(block.title, listEntries(anchors, block.of), block.of, surroundings, area.width),
    letterhead: (block) => writeLetterhead(block, area.width, pictures),
    signature: (block) => {
      const indent = `<w:ind w:left="${twips(area.width - pointsOf(75))}"/>`;
      const line = (text: string, look = "", before?: number) =>
        writeParagraph(
          { style: "TandaTangan", indent, ...(before === undefined ? {} : { before }) },
          writeRun(text, look),
        );
      return [
        line(block.intro, "", 18),
        ...block.office.map((text) => line(text)),
        line(block.name ?? "", "<w:b/>", pointsOf(20)),
        ...block.details.map((text) => line(text)),
      ].join("");
    },
    "page-break": () => writeParagraph({ style: "TabelRapat", startsPage: true }, ""),
  };
  return renderer;
}

const STYLES = { normal: "Normal", small: "Keterangan", large: "Title" } as const;

/** Two tables without a paragraph between them would be one; and a section can't end with a table. */
const AFTER_TABLE = writeParagraph({ style: "TabelRapat" }, "");

function writeRuns(runs: readonly Run[]): string {
  const looks = { plain: "", strong: "<w:b/>", emphasis: "<w:i/>" } as const;
  return runs.map((run) => writeRun(run.text, looks[run.mark])).join("");
}

/**
 * A contents list whose numbers stand there already, so that no program asks to be allowed to update it. The list of headings is
 * Word's own kind, so that whoever edits the document can have it made anew.
 */
function writeContents(
  title: string,
  entries: readonly Anchor[],
  of: Anchor["of"],
  { pageOf }: DocxSurroundings,
  width: number,
): string {
  const heading = writeParagraph({ style: "TOCHeading" }, writeRun(title));
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(width)}"/></w:tabs>`;
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const isField = of === "headings" && entries.length > 0;
  const begin = `${mark("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${mark("separate")}`;
  const lines = entries.map((entry, at) => {
    const page = writeField(`PAGEREF ${entry.name} \\h`, String(pageOf(entry)));
    const link = `<w:hyperlink w:anchor="${entry.name}" w:history="1">${writeRun(`${entry.label}\t`)}${page}</w:hyperlink>`;
    const first = isField && at === 0 ? begin : "";
    const last = isField && at === entries.length - 1 ? mark("end") : "";
    return writeParagraph({ style: entry.level === 1 ? "TOC1" : "TOC2", tabs }, `${first}${link}${last}`);
  });
  return `${heading}${lines.join("")}`;
}

const LETTERHEAD_STYLES = { government: "KopPemerintah", unit: "KopUnit", address: "KopAlamat" } as const;

/** The words in the middle; the arms at the left and as much room at the right, above a line across the page. */
function writeLetterhead({ lines, logo }: Letterhead, width: number, pictures: Pictures): string {
  const words = lines
    .map(({ text, size }) => writeParagraph({ style: LETTERHEAD_STYLES[size] }, writeRun(text)))
    .join("");
  const side = twips(pointsOf(23));
  const widths = [side, twips(width) - 2 * side, side];
  const arms = logo === null ? "" : pictures.drawLogo(logo);
  const contents = [writeParagraph({ style: "KopAlamat" }, arms), words === "" ? EMPTY : words, EMPTY];
  const cells = contents.map(
    (content, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`,
  );
  const grid = widths.map((own) => `<w:gridCol w:w="${own}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${twips(width)}" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="13" w:space="0" w:color="22201D"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:bottom w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr>${cells.join("")}</w:tr></w:tbl>${writeParagraph({ style: "Normal" }, "")}`;
}

const EMPTY = writeParagraph({ style: "KopAlamat" }, "");
