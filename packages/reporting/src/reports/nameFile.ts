import { REPORTS } from "./reports.ts";

/** The name under which a report is saved: `rekap-sumber-dana-53-2026.xlsx`. Letters, digits, dots and hyphens only, so that every system takes it. */
export function nameFile(report: string, file: { region: string; year: number; format: string }): string {
  const stem = REPORTS.find(report)?.stem ?? report;
  return `${stem}-${file.region}-${file.year}.${file.format}`.replaceAll(/[^\w.-]/gu, "");
}
