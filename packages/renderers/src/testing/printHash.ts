import { createHash } from "node:crypto";
import type { Chart } from "@rata/reporting/chart/Chart";
import { sayChart } from "@rata/reporting/chart/sayChart";
import { EXAMPLE_FIGURES } from "@rata/reporting/chart/testing/exampleFigures";
import { EXAMPLE_DOCUMENT } from "@rata/reporting/document/examples";
import { toSheets } from "@rata/reporting/sheet/toSheets";
import type { RenderJob } from "#worker/messages";
import { renderJob } from "#worker/renderJob";
import { tableOf, workbookOf } from "./sampleSheets.ts";

const FIGURE = EXAMPLE_FIGURES.course;
const CHART: Chart = { kind: "chart", caption: null, alternative: sayChart(FIGURE), figure: FIGURE };
const FILE = { width: 640, title: "Judul", description: "Uraian", source: "Sumber" };

/** One job for each format. */
export const JOBS: readonly RenderJob[] = [
  { format: "pdf", document: EXAMPLE_DOCUMENT },
  { format: "docx", document: EXAMPLE_DOCUMENT },
  { format: "html", document: EXAMPLE_DOCUMENT },
  { format: "svg", chart: CHART, file: FILE },
  { format: "png", chart: CHART, file: FILE },
  { format: "xlsx", workbook: workbookOf(tableOf(["-a", 1, null]), ...toSheets(EXAMPLE_DOCUMENT)) },
  {
    format: "csv",
    workbook: workbookOf(tableOf(["-a", 1, { amount: 5, scale: 1 }])),
    convention: { separator: "semicolon", hasMark: true },
  },
];

/** The hash of the file of each job, made in this process. */
export async function hashJobs(): Promise<string[]> {
  const engines = { folder: undefined, pdf: null, pictures: null };
  const hashes: string[] = [];
  for (const job of JOBS) {
    const { bytes } = await renderJob(job, engines);
    hashes.push(`${job.format} ${createHash("sha256").update(bytes).digest("hex")}`);
  }
  return hashes;
}

// Run by itself it prints them, from a process of its own: another folder, zone and language must not change a byte.
if (import.meta.main) process.stdout.write(JSON.stringify(await hashJobs()));
