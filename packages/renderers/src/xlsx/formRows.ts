import { isLikeFormula } from "@rata/domain/spreadsheet/isLikeFormula";
import type { FormColumn, FormSheet, HiddenSheet, TableValue } from "@rata/reporting/sheet/Workbook";
import { countLines } from "#page/countLines";
import { cellName, fitText, writeBlankCell, writeNumberCell, writeTextCell } from "./cellXml.ts";
import { HIGHEST, pointsOf } from "./pageRows.ts";
import type { CellStyle, Styles } from "./Styles.ts";
import { type CutCounter, PLAIN } from "./tableRows.ts";

/** The rows of a form: its head, the filled rows, and empty ones that already look and behave like them. */
export function* writeFormRows(sheet: FormSheet, styles: Styles, counter: CutCounter): Generator<string> {
  const head = styles.add({
    ...PLAIN,
    isBold: true,
    fill: "head",
    hasBorder: true,
    vertical: "center",
    isWrapped: true,
  });
  yield `<row r="1" ht="40" customHeight="1">${sheet.columns.map((column, at) => writeTextCell(cellName(at, 0), head, column.head)).join("")}</row>`;
  for (const [at, row] of sheet.rows.entries()) {
    const cells = sheet.columns.map((column, place) =>
      writeValue(row[place] ?? null, { column, name: cellName(place, at + 1), styles, counter, isFilled: true }),
    );
    yield `<row r="${at + 2}" ht="${heightOf(sheet, row)}">${cells.join("")}</row>`;
  }
  for (let at = sheet.rows.length; at < sheet.rows.length + sheet.emptyRows; at += 1) {
    const cells = sheet.columns.map((column, place) =>
      writeBlankCell(cellName(place, at + 1), styles.add(styleOf(column, false))),
    );
    yield `<row r="${at + 2}">${cells.join("")}</row>`;
  }
}

/** In points, for the tallest cell. Not said to be fixed: a program may grow the row when its words change. */
function heightOf({ columns }: FormSheet, row: readonly TableValue[]): number {
  const lines = row.map((value, at) => {
    const room = pointsOf(columns[at]?.width ?? 10) - 5;
    return typeof value === "string" ? countLines(value, room, PLAIN.size, false) : 1;
  });
  return Math.min(Math.ceil(Math.max(1, ...lines) * PLAIN.size * 1.27 + 2), HIGHEST);
}

/** The rows of a hidden sheet, a column for each list. */
export function* writeHiddenRows({ lists }: HiddenSheet, styles: Styles): Generator<string> {
  const words = styles.add(PLAIN);
  const count = Math.max(...lists.map(({ values }) => values.length));
  for (let row = 0; row <= count; row += 1) {
    const cells = lists.map(({ head, values }, at) => {
      const text = row === 0 ? head : values[row - 1];
      return text === undefined ? "" : writeTextCell(cellName(at, row), words, fitText(text).text);
    });
    yield `<row r="${row + 1}">${cells.join("")}</row>`;
  }
}

interface FormCell {
  column: FormColumn;
  name: string;
  styles: Styles;
  counter: CutCounter;
  isFilled: boolean;
}

function writeValue(value: TableValue, { column, name, styles, counter, isFilled }: FormCell): string {
  const style = styleOf(column, isFilled);
  if (value === null || value === "") return writeBlankCell(name, styles.add(style));
  if (typeof value === "number") return writeNumberCell(name, styles.add(style), { amount: value, scale: 0 });
  if (typeof value === "object") return writeNumberCell(name, styles.add(style), value);
  const { text, isCut } = fitText(value);
  counter.cut += Number(isCut);
  return writeTextCell(name, styles.add({ ...style, isQuoted: isLikeFormula(text) }), text);
}

function styleOf(column: FormColumn, isFilled: boolean): CellStyle {
  const isLocked = column.lock === "always" || (column.lock === "filled" && isFilled);
  const isAmount = column.holds === "amount";
  return {
    ...PLAIN,
    hasBorder: true,
    isWrapped: true,
    isLocked,
    fill: isLocked ? "locked" : "none",
    align: isAmount ? "end" : "start",
    format: isAmount ? { kind: "number", scale: 0 } : null,
  };
}
