import type { TableSheet, TableValue } from "@rata/reporting/sheet/Workbook";
import * as z from "zod";
import { plainDigits } from "#xlsx/cellXml";
import { keepAsText } from "@rata/domain/spreadsheet/keepAsText";

/** How a table is written as text. `semicolon` goes with the decimal comma, as programs set to Indonesian expect; `comma` with the point. */
export const CsvConvention = z.object({
  separator: z.enum(["semicolon", "comma"]),
  /** Whether the file begins with the mark by which Excel knows UTF-8. */
  hasMark: z.boolean(),
});
export type CsvConvention = z.infer<typeof CsvConvention>;

/**
 * A table as CSV (RFC 4180). Figures have no separators between thousands. Words that a spreadsheet program would take for a formula
 * get an apostrophe in front (`keepAsText`).
 */
export function renderCsv(table: TableSheet, { separator, hasMark }: CsvConvention): Uint8Array<ArrayBuffer> {
  const [delimiter, point] = separator === "semicolon" ? [";", ","] : [",", "."];
  const rows = [table.columns.map((column): TableValue => column.head), ...table.rows];
  const lines = rows.map((row) => row.map((value) => writeField(value, delimiter, point)).join(delimiter));
  return new TextEncoder().encode(`${hasMark ? "\u{FEFF}" : ""}${lines.map((line) => `${line}\r\n`).join("")}`);
}

function writeField(value: TableValue, delimiter: string, point: string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return plainDigits(value.amount, value.scale, point);
  const text = keepAsText(value);
  const needsQuotes = text.includes(delimiter) || /["\r\n]/u.test(text) || text !== text.trim();
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
