import { chartSvg } from "@rata/reporting/chart/svg/chartSvg";
import { renderHtmlFile } from "@rata/reporting/html/renderHtml";
import { renderCsv } from "#csv/renderCsv";
import { renderDocx } from "#docx/renderDocx";
import { makePdfEngine, type PdfEngine, renderPdf } from "#pdf/renderPdf";
import { chartPng } from "#picture/chartPng";
import { loadPictureMaker, type PictureMaker } from "#picture/PictureMaker";
import { renderXlsx } from "#xlsx/renderXlsx";
import type { Rendered, RenderJob } from "./messages.ts";

/** What a process loads once, and only when a format needs it. `folder` is where a bundle keeps fonts and modules. */
export interface Engines {
  folder: string | undefined;
  pdf: PdfEngine | null;
  pictures: PictureMaker | null;
}

/** Makes the file of one job in this process. */
export async function renderJob(job: RenderJob, engines: Engines): Promise<Rendered> {
  switch (job.format) {
    case "pdf":
      engines.pdf ??= makePdfEngine(engines.folder);
      return { ...NOTHING, ...renderPdf(job.document, engines.pdf) };
    case "docx":
      engines.pictures ??= await loadPictureMaker(engines.folder);
      return { ...NOTHING, bytes: renderDocx(job.document, engines.pictures) };
    case "html":
      return { ...NOTHING, bytes: new TextEncoder().encode(renderHtmlFile(job.document)) };
    case "svg":
      return { ...NOTHING, bytes: new TextEncoder().encode(chartSvg(job.chart, job.file)) };
    case "png":
      engines.pictures ??= await loadPictureMaker(engines.folder);
      return { ...NOTHING, bytes: chartPng(job.chart, job.file, engines.pictures) };
    case "xlsx":
      return { ...NOTHING, ...renderXlsx(job.workbook) };
    case "csv":
      return { ...NOTHING, bytes: renderCsv(job.workbook.table, job.convention) };
  }
}

const NOTHING = { pages: null, sheets: null, replaced: 0, cut: 0 } as const;
