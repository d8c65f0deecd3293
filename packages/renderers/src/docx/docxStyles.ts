import { XML_HEAD } from "#ooxml/xml";
import { LOOKS, type LookKey } from "./looks.ts";
import { WORD } from "./wordXml.ts";

/** The styles part. Constant: nothing of a document stands in it. Word shows the built-in names in the reader's own language. */
export function writeStyles(): string {
  const styles = Object.keys(LOOKS).map((key) => (isLook(key) ? writeStyle(key) : ""));
  return `${XML_HEAD}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="22201D"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${styles.join("")}${OTHER_STYLES}</w:styles>`;
}

function isLook(key: string): key is LookKey {
  return Object.hasOwn(LOOKS, key);
}

interface Naming {
  name: string;
  based?: LookKey;
  paragraph?: string;
  run?: string;
}

const NAMES: Readonly<Record<LookKey, Naming>> = {
  Normal: { name: "Normal" },
  Keterangan: { name: "Keterangan", run: '<w:color w:val="5C574F"/>' },
  Title: { name: "Title", paragraph: '<w:jc w:val="center"/>' },
  Heading1: { name: "heading 1", paragraph: '<w:outlineLvl w:val="0"/>' },
  Heading2: { name: "heading 2", paragraph: '<w:outlineLvl w:val="1"/>' },
  Heading3: { name: "heading 3", paragraph: '<w:outlineLvl w:val="2"/>' },
  Caption: { name: "caption" },
  CaptionBelow: { name: "Keterangan gambar" },
  TOCHeading: { name: "TOC Heading" },
  TOC1: { name: "toc 1" },
  TOC2: { name: "toc 2", paragraph: '<w:ind w:left="284"/>' },
  ListParagraph: { name: "List Paragraph" },
  TabelIsi: { name: "Tabel isi" },
  TabelRapat: { name: "Tabel rapat", based: "TabelIsi" },
  KopPemerintah: { name: "Kop pemerintah", paragraph: '<w:jc w:val="center"/>' },
  KopUnit: { name: "Kop unit", paragraph: '<w:jc w:val="center"/>' },
  KopAlamat: { name: "Kop alamat", paragraph: '<w:jc w:val="center"/>' },
  TandaTangan: { name: "Tanda tangan" },
  Header: {
    name: "header",
    paragraph: '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="8A847A"/></w:pBdr>',
    run: '<w:color w:val="5C574F"/>',
  },
  Footer: { name: "footer", run: '<w:color w:val="5C574F"/>' },
};

function writeStyle(key: LookKey): string {
  const { size, before, after, isBold, staysWithNext } = LOOKS[key];
  const { name, based, paragraph = "", run = "" } = NAMES[key];
  const isDefault = key === "Normal";
  const isCustom = /^(?:Keterangan|CaptionBelow|Tabel|Kop|Tanda)/u.test(key);
  const [border, rest] = paragraph.startsWith("<w:pBdr>") ? [paragraph, ""] : ["", paragraph];
  const spacing = `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;
  const bold = isBold ? "<w:b/><w:bCs/>" : "";
  const halves = Math.round(size * 2);
  return [
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""}${isCustom ? ' w:customStyle="1"' : ""} w:styleId="${key}"><w:name w:val="${name}"/>`,
    isDefault ? "" : `<w:basedOn w:val="${based ?? "Normal"}"/>`,
    key.startsWith("Heading") ? '<w:next w:val="Normal"/>' : "",
    "<w:qFormat/>",
    `<w:pPr>${staysWithNext ? "<w:keepNext/><w:keepLines/>" : ""}${border}${spacing}${rest}</w:pPr>`,
    `<w:rPr>${bold}${run}<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/></w:rPr></w:style>`,
  ].join("");
}

const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="8A847A"/>`)
  .join("");

const OTHER_STYLES = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="TabelRata"><w:name w:val="Tabel Rata"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${EDGES}</w:tblBorders></w:tblPr></w:style>`;
