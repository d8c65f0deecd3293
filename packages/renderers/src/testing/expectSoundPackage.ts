import { posix } from "node:path";
import { expect } from "vitest";
import { attribute, everyElement, listElements, readParts, xmlPart } from "./readParts.ts";

/** The rules that every office package must keep, or the program that opens it offers to repair it. */
export function expectSoundPackage(bytes: Uint8Array): void {
  const parts = readParts(bytes);
  const kinds = xmlPart(parts, "[Content_Types].xml");
  const named = new Set(listElements(kinds, "Override").map((kind) => attribute(kind, "PartName")));
  const endings = new Set(listElements(kinds, "Default").map((kind) => attribute(kind, "Extension")));
  for (const path of parts.keys()) {
    const hasKind = named.has(`/${path}`) || (/\.(?:rels|png)$/u.test(path) && endings.has(path.split(".").at(-1)));
    expect(hasKind || path === "[Content_Types].xml", `kind of ${path}`).toBe(true);
  }
  for (const name of named) expect(parts.has((name ?? "").slice(1)), `part ${name}`).toBe(true);
  for (const path of parts.keys()) if (path.endsWith(".rels")) expectRelations(parts, path);
  for (const [path, ranks] of ORDERS)
    for (const part of parts.keys()) if (path.test(part)) expectOrder(parts, part, ranks);
}

function expectRelations(parts: ReturnType<typeof readParts>, path: string): void {
  const folder = posix.dirname(posix.dirname(path));
  const relations = listElements(xmlPart(parts, path), "Relationship");
  const ids = relations.map((relation) => attribute(relation, "Id") ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  for (const relation of relations) {
    const target = posix.join(folder, attribute(relation, "Target") ?? "");
    expect(parts.has(target), `target ${target}`).toBe(true);
  }
  const owner = posix.join(folder, posix.basename(path, ".rels"));
  if (!parts.has(owner) || folder === ".") return;
  const used = everyElement(xmlPart(parts, owner)).flatMap((element) =>
    Object.entries(element.attributes).flatMap(([name, value]) =>
      name === "r:id" || name === "r:embed" ? [value] : [],
    ),
  );
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
}

/** Elements whose children the formats demand in one order, with that order as far as it is used here. */
type Ranks = Readonly<Record<string, string>>;

const WORD: Ranks = {
  "w:pPr":
    "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:widowControl w:numPr w:pBdr w:shd w:tabs w:spacing w:ind w:jc w:outlineLvl w:rPr w:sectPr",
  "w:rPr": "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:noProof w:color w:sz w:szCs w:lang",
  "w:tblPr": "w:tblStyle w:tblW w:jc w:tblInd w:tblBorders w:tblLayout w:tblCellMar w:tblLook w:tblCaption",
  "w:tcPr": "w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:vAlign",
  "w:tc": "w:tcPr w:p",
  "w:tr": "w:trPr w:tc",
  "w:tbl": "w:tblPr w:tblGrid w:tr",
  "w:sectPr": "w:headerReference w:footerReference w:type w:pgSz w:pgMar w:pgNumType w:cols",
  "w:style": "w:name w:basedOn w:next w:qFormat w:pPr w:rPr w:tblPr",
  "w:lvl": "w:start w:numFmt w:lvlText w:lvlJc w:pPr w:rPr",
  "w:numbering": "w:abstractNum w:num",
  "w:settings":
    "w:zoom w:defaultTabStop w:characterSpacingControl w:compat w:themeFontLang w:decimalSymbol w:listSeparator",
  "wp:inline": "wp:extent wp:docPr wp:cNvGraphicFramePr a:graphic",
};
const SHEET: Ranks = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells printOptions pageMargins pageSetup headerFooter ignoredErrors",
  workbook: "workbookPr bookViews sheets definedNames calcPr",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles",
  font: "b i sz color name family",
  border: "left right top bottom diagonal",
};
const ORDERS: readonly (readonly [RegExp, Ranks])[] = [
  [/^word\/.*\.xml$/u, WORD],
  [/^xl\/.*\.xml$/u, SHEET],
];

function expectOrder(parts: ReturnType<typeof readParts>, path: string, ranks: Ranks): void {
  for (const element of everyElement(xmlPart(parts, path))) {
    const order = ranks[element.name]?.split(" ");
    if (order === undefined) continue;
    const places = element.children.map((child) => order.indexOf(child.name));
    const names = element.children.map((child) => child.name).join(" ");
    expect(places.includes(-1), `${path}: ${element.name} holds ${names}`).toBe(false);
    expect(places, `${path}: order in ${element.name}`).toEqual(places.toSorted((a, b) => a - b));
  }
}
