import { attribute, listElements, readParts, type XmlElement, xmlPart } from "./readParts.ts";

/** A cell as another program reads it. */
export interface ReadCell {
  name: string;
  kind: "words" | "number" | "blank";
  /** Words as written, or the digits of a number. */
  value: string;
  isFormula: boolean;
  isQuoted: boolean;
  format: string;
}

/** The cells of each sheet by its name. */
export function readSheets(bytes: Uint8Array): ReadonlyMap<string, ReadCell[]> {
  const parts = readParts(bytes);
  const styles = xmlPart(parts, "xl/styles.xml");
  const formats = new Map(
    listElements(styles, "numFmt").map((own) => [attribute(own, "numFmtId") ?? "", attribute(own, "formatCode") ?? ""]),
  );
  const looks = listElements(listElements(styles, "cellXfs")[0] ?? styles, "xf");
  const names = listElements(xmlPart(parts, "xl/workbook.xml"), "sheet").map((sheet) => attribute(sheet, "name") ?? "");
  return new Map(
    names.map((name, at) => {
      const cells = listElements(xmlPart(parts, `xl/worksheets/sheet${at + 1}.xml`), "c");
      return [name, cells.map((cell) => readCell(cell, looks, formats))];
    }),
  );
}

function readCell(cell: XmlElement, looks: readonly XmlElement[], formats: ReadonlyMap<string, string>): ReadCell {
  const words = listElements(cell, "t")[0];
  const number = listElements(cell, "v")[0];
  const look = looks[Number(attribute(cell, "s"))];
  const format = attribute(look, "numFmtId") ?? "";
  return {
    name: attribute(cell, "r") ?? "",
    kind: words !== undefined ? "words" : number !== undefined ? "number" : "blank",
    value: words === undefined ? (number?.text ?? "") : decode(words.text),
    isFormula: listElements(cell, "f").length > 0,
    isQuoted: attribute(look, "quotePrefix") === "1",
    format: formats.get(format) ?? format,
  };
}

/** `_x000D_` stands for a character that XML can't hold. */
function decode(text: string): string {
  return text.replaceAll(/_x([\dA-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
