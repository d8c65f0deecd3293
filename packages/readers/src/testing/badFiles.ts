import { cellXml, documentOf, rowXml, tableXml } from "./documentOf.ts";
import { keptWorkbook } from "./realPlanFiles.ts";
import {
  BOOK,
  LAUGHS,
  bytes,
  encode,
  oldOffice,
  externalEntity,
  flipped,
  longTexts,
  manyLongCells,
  manyMerges,
  nested,
  openDocument,
  series,
  spoilt,
  typed,
  withMore,
  withPart,
  withSheet,
} from "./spoiltFiles.ts";
import { partsOf, workbookOf } from "./workbookOf.ts";
import { zipOf } from "./zipOf.ts";

/** A file that must be refused, or read rightly with a remark: what it is, its name, its bytes and the code that tells. */
export interface BadFile {
  what: string;
  name: string;
  make: () => Uint8Array;
  code: string;
}

/** Every bad file that readers were built against. */
export const BAD_FILES: readonly BadFile[] = [
  { what: "nothing", name: "a.xlsx", make: () => new Uint8Array(), code: "file-empty" },
  { what: "a picture", name: "a.xlsx", make: () => bytes(0x89, 0x50, 0x4e, 0x47), code: "file-binary" },
  { what: "a PDF", name: "a.docx", make: () => encode("%PDF-1.7\n"), code: "format-pdf" },
  { what: "a page", name: "a.xlsx", make: () => encode("<html><table><tr><td>a"), code: "format-unsupported" },
  {
    what: "a workbook in XML of 2003",
    name: "a.xlsx",
    make: () => encode('<?xml version="1.0"?><Workbook/>'),
    code: "format-unsupported",
  },
  { what: "an old workbook", name: "a.xlsx", make: () => oldOffice("Workbook"), code: "format-old-office" },
  {
    what: "a workbook with a password",
    name: "a.xlsx",
    make: () => oldOffice("EncryptedPackage"),
    code: "file-encrypted",
  },
  {
    what: "a locked archive",
    name: "a.xlsx",
    make: () => spoilt("sheet1.xml", { isEncrypted: true }),
    code: "file-encrypted",
  },
  {
    what: "an archive of texts",
    name: "a.xlsx",
    make: () => zipOf([{ name: "a.txt", content: "a" }]),
    code: "archive-not-office",
  },
  { what: "an archive without parts", name: "a.xlsx", make: () => zipOf([]), code: "archive-not-office" },
  { what: "an OpenDocument sheet", name: "a.xlsx", make: openDocument, code: "format-open-document" },
  {
    what: "a binary workbook",
    name: "a.xlsx",
    make: () => typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    code: "format-binary-workbook",
  },
  {
    what: "slides",
    name: "a.docx",
    make: () => typed("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    code: "archive-not-office",
  },
  { what: "half a workbook", name: "a.xlsx", make: () => keptWorkbook().slice(0, 3000), code: "file-damaged" },
  {
    what: "a workbook without its last byte",
    name: "a.xlsx",
    make: () => keptWorkbook().slice(0, -1),
    code: "file-damaged",
  },
  {
    what: "a part that is missing",
    name: "a.xlsx",
    make: () => zipOf(partsOf(BOOK).filter(({ name }) => !name.endsWith("sheet1.xml"))),
    code: "file-damaged",
  },
  { what: "a byte that changed", name: "a.xlsx", make: flipped, code: "file-damaged" },
  {
    what: "two parts of one name",
    name: "a.xlsx",
    make: () => zipOf([...partsOf(BOOK), ...partsOf(BOOK)]),
    code: "file-damaged",
  },
  {
    what: "a method of packing that Office has not",
    name: "a.xlsx",
    make: () => spoilt("sheet1.xml", { method: 9 }),
    code: "archive-method",
  },
  {
    what: "ten thousand parts and one",
    name: "a.xlsx",
    make: () => zipOf(Array.from({ length: 10_001 }, (_, at) => ({ name: `p${at}`, content: "" }))),
    code: "archive-too-many-parts",
  },
  {
    what: "a bomb by density",
    name: "a.xlsx",
    make: () => withSheet(" ".repeat(30_000_000)),
    code: "archive-too-dense",
  },
  {
    what: "a bomb that tells its size",
    name: "a.xlsx",
    make: () => spoilt("sheet1.xml", { claimedSize: 4_000_000_000 }),
    code: "archive-too-large",
  },
  {
    what: "a bomb that hides its size",
    name: "a.xlsx",
    make: () => spoilt("sheet1.xml", { content: " ".repeat(30_000_000), claimedSize: 1000 }),
    code: "file-damaged",
  },
  { what: "shared texts of seventy megabytes", name: "a.xlsx", make: () => longTexts(70), code: "archive-too-large" },
  { what: "billion laughs", name: "a.xlsx", make: () => withPart("sheet1.xml", LAUGHS), code: "xml-doctype" },
  { what: "an external entity", name: "a.docx", make: externalEntity, code: "xml-doctype" },
  {
    what: "an entity that nobody declared",
    name: "a.xlsx",
    make: () => withSheet('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'),
    code: "file-damaged",
  },
  { what: "elements a thousand deep", name: "a.xlsx", make: () => withSheet("<a>".repeat(1000)), code: "xml-too-deep" },
  {
    what: "tables within tables without end",
    name: "a.docx",
    make: () => documentOf("<w:tbl><w:tr><w:tc>".repeat(1000)),
    code: "xml-too-deep",
  },
  {
    what: "a million attributes",
    name: "a.xlsx",
    make: () => withSheet(`<row ${series(1_000_000, (at) => `a${at}=""`)}/>`),
    code: "cell-too-long",
  },
  { what: "a sheet that is no XML", name: "a.xlsx", make: () => withPart("sheet1.xml", "PK"), code: "file-damaged" },
  {
    what: "a sheet of broken UTF-8",
    name: "a.xlsx",
    make: () => withPart("sheet1.xml", bytes(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c)),
    code: "file-damaged",
  },
  {
    what: "rows that go back",
    name: "a.xlsx",
    make: () => withSheet('<row r="5"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'),
    code: "file-damaged",
  },
  {
    what: "a row beyond every sheet",
    name: "a.xlsx",
    make: () => withSheet('<row r="1048577"><c><v>1</v></c></row>'),
    code: "file-damaged",
  },
  {
    what: "a cell beyond every sheet",
    name: "a.xlsx",
    make: () => withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    code: "file-damaged",
  },
  {
    what: "a cell in the last column",
    name: "a.xlsx",
    make: () => withSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    code: "too-many-cells-in-line",
  },
  {
    what: "a million rows",
    name: "a.xlsx",
    make: () => withSheet("<row><c><v>1</v></c></row>".repeat(1_048_576), true),
    code: "too-many-lines",
  },
  { what: "one long text in very many cells", name: "a.xlsx", make: manyLongCells, code: "too-many-letters" },
  {
    what: "a cell of a million letters",
    name: "a.xlsx",
    make: () => workbookOf({ sheets: [{ rows: [["x".repeat(1_000_000)]] }] }),
    code: "cell-too-long",
  },
  { what: "merged cells over everything, again and again", name: "a.xlsx", make: manyMerges, code: "too-many-merges" },
  {
    what: "a thousand sheets",
    name: "a.xlsx",
    make: () => workbookOf({ sheets: Array.from({ length: 1000 }, (_, at) => ({ name: `S${at}` })) }),
    code: "too-many-sheets",
  },
  {
    what: "a cell over a billion columns",
    name: "a.docx",
    make: () => documentOf(tableXml([rowXml([cellXml("a", '<w:gridSpan w:val="1000000000"/>')])])),
    code: "too-many-cells-in-line",
  },
  { what: "a document of prose", name: "a.docx", make: () => documentOf("<w:p/>"), code: "document-without-table" },
  { what: "a workbook without content", name: "a.xlsx", make: () => workbookOf({ sheets: [{}] }), code: "file-empty" },
];

/** Files that look bad and are read like any other. */
export const ODD_FILES: readonly { what: string; name: string; make: () => Uint8Array }[] = [
  {
    what: "names that climb out of the archive",
    name: "a.xlsx",
    make: () =>
      withMore([
        { name: "../../../tmp/x", content: "x" },
        { name: "C:\\x", content: "x" },
      ]),
  },
  {
    what: "archives within archives",
    name: "a.xlsx",
    make: () => withMore([{ name: "xl/embeddings/a.zip", content: nested(8) }]),
  },
  {
    what: "a bomb in a part that nobody reads",
    name: "a.xlsx",
    make: () => withMore([{ name: "xl/media/a.xml", content: " ".repeat(30_000_000) }]),
  },
  { what: "macros", name: "a.xlsm", make: () => withMore([{ name: "xl/vbaProject.bin", content: "x" }]) },
  {
    what: "sizes of eight bytes",
    name: "a.xlsx",
    make: () => zipOf(partsOf(BOOK).map((part) => ({ ...part, isWide: true }))),
  },
  {
    what: "parts that are only stored",
    name: "a.xlsx",
    make: () => zipOf(partsOf(BOOK).map((part) => ({ ...part, isStored: true }))),
  },
];
