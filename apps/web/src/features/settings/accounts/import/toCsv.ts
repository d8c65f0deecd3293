import { keepAsText } from "@rata/domain/spreadsheet/keepAsText";

/** A CSV as Excel opens it in Indonesia: semicolons, a mark of UTF-8, and no word that would be run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(quote).join(";")).join("\r\n")}\r\n`;
}

function quote(text: string): string {
  const kept = keepAsText(text);
  return /[";\r\n]/u.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}
