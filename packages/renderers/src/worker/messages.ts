import { Document } from "@rata/reporting/document/Document";
import { Workbook } from "@rata/reporting/sheet/Workbook";
import * as z from "zod";
import { CsvConvention } from "#csv/renderCsv";

/** The number by which an answer finds its question, readable even when the rest is wrong. */
export const Numbered = z.object({ id: z.int() });

/** What is to be made of what: a document, or a workbook where the format holds sheets. */
export const RenderJob = z.discriminatedUnion("format", [
  z.object({ format: z.enum(["pdf", "docx", "html"]), document: Document }),
  z.object({ format: z.literal("xlsx"), workbook: Workbook }),
  z.object({ format: z.literal("csv"), workbook: Workbook, convention: CsvConvention }),
]);
export type RenderJob = z.infer<typeof RenderJob>;

/** A rendered file. Pages and sheets are null where the format has none; `replaced` counts characters shown as □, `cut` texts that a cell could not hold whole. */
export const Rendered = z.object({
  bytes: z.instanceof(Uint8Array),
  pages: z.int().nullable(),
  sheets: z.int().nullable(),
  replaced: z.int(),
  cut: z.int(),
});
export type Rendered = z.infer<typeof Rendered>;

/** What the parent asks of the rendering process. */
export const RenderRequest = Numbered.extend({ job: RenderJob });
export type RenderRequest = z.infer<typeof RenderRequest>;

/** What it answers: the file, or the reason why there is none. */
export const RenderAnswer = z.discriminatedUnion("ok", [
  Rendered.extend({ ok: z.literal(true), id: z.int() }),
  z.object({ ok: z.literal(false), id: z.int(), reason: z.string() }),
]);
export type RenderAnswer = z.infer<typeof RenderAnswer>;
