import { escapeXml } from "./workbookOf.ts";
import { type MadePart, zipOf } from "./zipOf.ts";

/** The bytes of a Word document with this body. For tests and fixtures. */
export function documentOf(body: string, more: readonly MadePart[] = []): Uint8Array {
  return zipOf(documentParts(body, more));
}

/** The same parts before they are packed. */
export function documentParts(body: string, more: readonly MadePart[] = []): MadePart[] {
  return [
    {
      name: "[Content_Types].xml",
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `${HEAD}<w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${OFFICE}/relationships"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ];
}

/** A table of rows that are XML already. */
export function tableXml(rows: readonly string[], widths: readonly number[] = []): string {
  return `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** A row of cells: texts, or XML of cells that {@link cellXml} made. */
export function rowXml(cells: readonly string[], properties = ""): string {
  const head = properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`;
  return `<w:tr>${head}${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : cellXml(cell))).join("")}</w:tr>`;
}

/** A cell: its text, or the XML of its paragraphs, and its properties. */
export function cellXml(content: string, properties = ""): string {
  const inner = content.startsWith("<w:") ? content : paragraphXml(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

export function paragraphXml(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
