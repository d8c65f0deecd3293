import type { MadeReport } from "@rata/reporting/reports/makeReport";
import type { CsvConvention } from "#csv/renderCsv";
import type { DocumentFormat, RenderJob } from "./messages.ts";

/** What the rendering process is asked for: pages where the format has pages, sheets where it has cells. */
export function toJob(
  { document, workbook }: MadeReport,
  format: DocumentFormat,
  convention: CsvConvention,
): RenderJob {
  switch (format) {
    case "pdf":
    case "docx":
    case "html":
      return { format, document };
    case "xlsx":
      return { format, workbook };
    case "csv":
      return { format, workbook, convention };
  }
}
