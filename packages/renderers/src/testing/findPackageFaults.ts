import { posix } from "node:path";
import { attribute, everyElement, listElements, readParts, xmlPart } from "./readParts.ts";

type Parts = ReturnType<typeof readParts>;

/** What is wrong with an office package: kinds and relations that lead nowhere, numbers used twice, elements out of order. */
export function findPackageFaults(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const paths = [...parts.keys()];
  return [
    ...findKindFaults(parts),
    ...paths.filter((path) => path.endsWith(".rels")).flatMap((path) => findRelationFaults(parts, path)),
    ...ORDERS.flatMap(([pattern, ranks]) =>
      paths.filter((path) => pattern.test(path)).flatMap((path) => findOrderFaults(parts, path, ranks)),
    ),
  ];
}

function findKindFaults(parts: Parts): string[] {
  const kinds = xmlPart(parts, "[Content_Types].xml");
  const named = new Set(listElements(kinds, "Override").map((kind) => (attribute(kind, "PartName") ?? "").slice(1)));
  const endings = new Set(listElements(kinds, "Default").map((kind) => attribute(kind, "Extension")));
  const isKnown = (path: string) =>
    named.has(path) || (/\.(?:rels|png|vml)$/u.test(path) && endings.has(path.split(".").at(-1)));
  return [
    ...[...parts.keys()]
      .filter((path) => path !== "[Content_Types].xml" && !isKnown(path))
      .map((path) => `${path} has no kind`),
    ...[...named].filter((path) => !parts.has(path)).map((path) => `${path} has a kind and is missing`),
  ];
}

function findRelationFaults(parts: Parts, path: string): string[] {
  const folder = posix.dirname(posix.dirname(path));
  const relations = listElements(xmlPart(parts, path), "Relationship");
  const ids = relations.map((relation) => attribute(relation, "Id") ?? "");
  const targets = relations.map((relation) => posix.join(folder, attribute(relation, "Target") ?? ""));
  const owner = posix.join(folder, posix.basename(path, ".rels"));
  const used = parts.has(owner) && folder !== "." ? listUsed(parts, owner) : [];
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path} names ${id} twice`),
    ...targets.filter((target) => !parts.has(target)).map((target) => `${path} leads to ${target}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}`),
  ];
}

function listUsed(parts: Parts, path: string): string[] {
  return everyElement(xmlPart(parts, path)).flatMap((element) =>
    Object.entries(element.attributes).flatMap(([name, value]) =>
      name === "r:id" || name === "r:embed" ? [value] : [],
    ),
  );
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
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells dataValidations printOptions pageMargins pageSetup headerFooter ignoredErrors drawing legacyDrawing",
  "xdr:oneCellAnchor": "xdr:from xdr:ext xdr:pic xdr:clientData",
  "xdr:pic": "xdr:nvPicPr xdr:blipFill xdr:spPr",
  workbook: "workbookPr bookViews sheets definedNames calcPr",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles",
  font: "b i sz color name family",
  border: "left right top bottom diagonal",
};
const ORDERS: readonly (readonly [RegExp, Ranks])[] = [
  [/^word\/.*\.xml$/u, WORD],
  [/^xl\/.*\.xml$/u, SHEET],
];

function findOrderFaults(parts: Parts, path: string, ranks: Ranks): string[] {
  return everyElement(xmlPart(parts, path)).flatMap((element) => {
    const order = ranks[element.name]?.split(" ");
    const names = element.children.map((child) => child.name);
    const places = order === undefined ? [] : names.map((name) => order.indexOf(name));
    const isSound = places.every((place, at) => place >= (places[at - 1] ?? 0));
    return isSound ? [] : [`${path}: ${element.name} holds ${names.join(" ")}`];
  });
}
