import { DomainError } from "@rata/domain/problem/DomainError";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import { toJob } from "@rata/renderers/worker/toJob";
import { nameFile } from "@rata/texts/document/fileName";
import type { Scope } from "#access/Scope";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { CONTENT_TYPES, findFormat, toConvention } from "#http/documentFormats";
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
export async function printReport(services: Services, scope: Scope, printing: Printing): Promise<Printed> {
  const format = findFormat(printing.format);
  if (format === null) throw new DomainError("not-found");
  const { made, record } = await makeReport(services, scope, printing);
  const { bytes } = await services.renderer.render(toJob(made, format, toConvention(printing.separator)));
  if (format !== "html") await leaveTrace(services, scope, printing, made.document.factsDigest);
  return {
    bytes,
    name: nameFile(printing.report, { region: services.region, year: record.year, format }),
    contentType: CONTENT_TYPES[format],
    isPage: format === "html",
  };
}

function leaveTrace(services: Services, scope: Scope, printing: Printing, facts: string): Promise<void> {
  return inTransaction(services, (em) => recordPrinting(services, em, scope, { ...printing, facts }));
}
