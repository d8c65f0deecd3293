import { decodeEscapes, numberText } from "./cellText.ts";
import { type NumberFormat, PLAIN } from "./numberFormat.ts";

/** What all sheets of a workbook share. */
export interface Book {
  texts: readonly string[];
  formats: readonly NumberFormat[];
  is1904: boolean;
}

/** A cell as the file stores it; `formula` null where there is none. */
export interface StoredCell {
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

/** `isExact`: the text comes from a number, so that its comma is a decimal comma beyond question. */
export interface CellText {
  text: string;
  isExact: boolean;
  remark: CellRemark | null;
}
type CellRemark = "formula-read" | "formula-without-value" | "cell-error" | "cell-date";

/** A cell's text. Of a formula the result is read that Excel stored; without one the formula stays visible, so that nothing else is taken for it. */
export function toCellText(cell: StoredCell, inline: string, book: Book): CellText {
  const isFormula = cell.formula !== null;
  if (isFormula && cell.value === "" && cell.type !== "str")
    return { text: `=${cell.formula}`, isExact: false, remark: "formula-without-value" };
  const remark = isFormula ? "formula-read" : null;
  switch (cell.type) {
    case "s":
      return { text: textAt(book, cell.value), isExact: false, remark };
    case "inlineStr":
      return { text: decodeEscapes(inline), isExact: false, remark };
    case "b":
      return { text: cell.value === "1" ? "TRUE" : "FALSE", isExact: false, remark };
    case "e":
      return { text: cell.value, isExact: false, remark: "cell-error" };
    case "n":
      return toNumberText(cell, book, remark);
    default:
      return { text: decodeEscapes(cell.value), isExact: false, remark };
  }
}

function toNumberText(cell: StoredCell, book: Book, remark: CellRemark | null): CellText {
  const format = book.formats[cell.style] ?? PLAIN;
  const text = numberText(cell.value.trim(), format, book.is1904);
  if (text === null) return { text: cell.value, isExact: false, remark };
  if (format.kind === "date") return { text, isExact: false, remark: "cell-date" };
  return { text, isExact: text.includes(","), remark };
}

/** A number that names no text is told like an error in the sheet rather than read as another one. */
function textAt(book: Book, value: string): string {
  return book.texts[Number(value)] ?? "#REF!";
}
