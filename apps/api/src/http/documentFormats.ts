import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { DocumentFormat } from "@rata/renderers/worker/messages";

export type { DocumentFormat } from "@rata/renderers/worker/messages";

/** Content type of every format that a document is given out in. */
export const CONTENT_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
};

/** The format of that name, or null: names from outside are looked for and never used as keys. */
export function findFormat(name: string): DocumentFormat | null {
  return FORMATS.find((format) => format === name) ?? null;
}

/** Semicolons are for Excel set to Indonesian, which knows UTF-8 by its mark only; commas for programs, which stumble over it. */
export function toConvention(separator: CsvConvention["separator"]): CsvConvention {
  return { separator, hasMark: separator === "semicolon" };
}

const FORMATS: readonly DocumentFormat[] = ["pdf", "docx", "xlsx", "csv", "html"];
