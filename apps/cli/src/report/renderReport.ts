import { DomainError } from "@rata/domain/problem/DomainError";
import { RenderWorker } from "@rata/renderers/worker/RenderWorker";
import type { Document } from "@rata/reporting/document/Document";
import { renderHtmlFile } from "@rata/reporting/html/renderHtml";
import { CommandProblem } from "../Command.ts";
import type { ReportFormat } from "./readReportArguments.ts";

/** A rendered report; pages where the format has pages. `replaced` counts characters that □ stands for. */
export interface RenderedReport {
  bytes: Uint8Array;
  pages: number | null;
  replaced: number;
}

/** @throws CommandProblem when the document can't be laid out. */
export async function renderReport(document: Document, format: ReportFormat): Promise<RenderedReport> {
  if (format === "html") return { bytes: new TextEncoder().encode(renderHtmlFile(document)), pages: null, replaced: 0 };
  const worker = new RenderWorker();
  try {
    return await worker.renderPdf(document);
  } catch (error) {
    throw error instanceof DomainError ? new CommandProblem(error.code, 1, error.params) : error;
  } finally {
    worker.close();
  }
}
