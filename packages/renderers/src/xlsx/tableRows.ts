import type { TableSheet, TableValue } from "@rata/reporting/sheet/Workbook";
import { cellName, columnName, fitText, writeNumberCell, writeTextCell } from "./cellXml.ts";
import { isLikeFormula } from "@rata/domain/spreadsheet/isLikeFormula";
import type { CellStyle, Styles } from "./Styles.ts";

/** Counts the texts that had to be cut while rows pass through. */
export interface CutCounter {
  cut: number;
}

/** The rows of a table, one at a time: a hundred thousand of them never stand in memory as text. */
export function* writeTableRows(sheet: TableSheet, styles: Styles, counter: CutCounter): Generator<string> {
  const head = styles.add({
    ...PLAIN,
    isBold: true,
    fill: "head",
    hasBorder: true,
    vertical: "center",
    isWrapped: true,
  });
  const words = styles.add(PLAIN);
  const quoted = styles.add({ ...PLAIN, isQuoted: true });
  const figures = new Map<number, number>();
  const figure = (scale: number) => {
    const known = figures.get(scale) ?? styles.add({ ...PLAIN, align: "end", format: { kind: "number", scale } });
    figures.set(scale, known);
    return known;
  };
  const order = styles.add({ ...PLAIN, align: "end", format: { kind: "id" } });
  const names = sheet.columns.map((_, at) => columnName(at));
  const writeValue = (value: TableValue, name: string, isMoney: boolean) => {
    if (value === null || value === "") return "";
    if (typeof value === "number")
      return writeNumberCell(name, isMoney ? figure(0) : order, { amount: value, scale: 0 });
    if (typeof value === "object") return writeNumberCell(name, figure(value.scale), value);
    const { text, isCut } = fitText(value);
    counter.cut += Number(isCut);
    return writeTextCell(name, isLikeFormula(text) ? quoted : words, text);
  };
  const isMoney = sheet.columns.map((column) => /\(Rp\)/u.test(column.head));
  yield `<row r="1" ht="27" customHeight="1">${sheet.columns.map((column, at) => writeTextCell(cellName(at, 0), head, column.head)).join("")}</row>`;
  for (const [at, row] of sheet.rows.entries()) {
    let cells = "";
    for (const [column, value] of row.entries())
      cells += writeValue(value, `${names[column] ?? ""}${at + 2}`, isMoney[column] === true);
    yield `<row r="${at + 2}">${cells}</row>`;
  }
}

/** Words at the left, without frame or colour. */
export const PLAIN: CellStyle = {
  size: 10,
  isBold: false,
  fill: "none",
  hasBorder: false,
  align: "start",
  vertical: "top",
  isWrapped: false,
  format: null,
  isQuoted: false,
  isLocked: true,
};
