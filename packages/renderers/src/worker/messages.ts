import { Chart } from "@rata/reporting/chart/Chart";
import { ChartFile } from "@rata/reporting/chart/svg/chartSvg";
import { Document } from "@rata/reporting/document/Document";
import { Workbook } from "@rata/reporting/sheet/Workbook";
import * as z from "zod";
import { CsvConvention } from "#csv/renderCsv";

/** What is to be made of what: a document, a chart on its own, or a workbook where the format holds sheets. */
export const RenderJob = z.discriminatedUnion("format", [
  z.object({ format: z.enum(["pdf", "docx", "html"]), document: Document }),
  z.object({ format: z.enum(["svg", "png"]), chart: Chart, file: ChartFile }),
  z.object({ format: z.literal("xlsx"), workbook: Workbook }),
  z.object({ format: z.literal("csv"), workbook: Workbook, convention: CsvConvention }),
]);
export type RenderJob = z.infer<typeof RenderJob>;

/** The formats that a document comes in: all but those of a chart on its own. */
export type DocumentFormat = Exclude<RenderJob["format"], "svg" | "png">;

/** A rendered file. Pages and sheets are null where the format has none; `replaced` counts characters shown as □, `cut` texts that a cell could not hold whole. */
export const Rendered = z.object({
  bytes: z.instanceof(Uint8Array),
  pages: z.int().nullable(),
  sheets: z.int().nullable(),
  replaced: z.int(),
  cut: z.int(),
});
export type Rendered = z.infer<typeof Rendered>;
