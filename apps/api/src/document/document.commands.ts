import { DomainError } from "@rata/domain/problem/DomainError";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import { toJob } from "@rata/renderers/worker/toJob";
import type { MadeReport } from "@rata/reporting/reports/makeReport";
import { nameFile } from "@rata/reporting/reports/nameFile";
import type { Services } from "#Services";
import { CONTENT_TYPES, type DocumentFormat, findFormat, toConvention } from "#http/documentFormats";
import type { Work } from "#Work";
import { makeReport, type ReportWish } from "./makeReport.ts";
import { recordPrinting } from "./recordPrinting.ts";

export interface Printing extends ReportWish {
  /** The ending of the file, as it came from outside. */
  format: string;
  separator: CsvConvention["separator"];
}

export interface Printed {
  bytes: Uint8Array;
  name: string;
  contentType: string;
  /** A page to look at rather than a file to keep. */
  isPage: boolean;
}

/**
 * A report on a plan as a file of any format, made in another process, and the trace of who took it. Looking at the page leaves no
 * trace, as looking at the plan leaves none. @throws DomainError "not-found" for an unknown plan, report or format, or the renderer's code
 */
export async function printReport(work: Work, printing: Printing): Promise<Printed> {
  demandFormat(printing.format);
  const { made, record } = await makeReport(work, printing);
  const file = { ...printing, region: work.services.region, year: record.year };
  const printed = await printMade(work.services, made, file);
  if (!printed.isPage) await leaveTrace(work, printing, made.document.factsDigest);
  return printed;
}

/** A made report as a file. @throws DomainError "not-found" for an unknown format, or the renderer's code */
export async function printMade(
  services: Services,
  made: MadeReport,
  { separator, report, ...file }: Pick<Printing, "format" | "separator" | "report"> & { region: string; year: number },
): Promise<Printed> {
  const format = demandFormat(file.format);
  const { bytes } = await services.renderer.render(toJob(made, format, toConvention(separator)));
  return {
    bytes,
    name: nameFile(report, file),
    contentType: CONTENT_TYPES[format],
    isPage: format === "html",
  };
}

/** @throws DomainError "not-found": a name from outside is looked for before anything is made */
function demandFormat(name: string): DocumentFormat {
  const format = findFormat(name);
  if (format === null) throw new DomainError("not-found");
  return format;
}

function leaveTrace(work: Work, printing: Printing, facts: string): Promise<void> {
  return work.inTransaction((work) => recordPrinting(work, { ...printing, facts }));
}
