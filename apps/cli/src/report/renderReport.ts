import { DomainError } from "@rata/domain/problem/DomainError";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { Rendered } from "@rata/renderers/worker/messages";
import { RenderWorker } from "@rata/renderers/worker/RenderWorker";
import { toJob } from "@rata/renderers/worker/toJob";
import type { MadeReport } from "@rata/reporting/reports/makeReport";
import { CommandProblem } from "../Command.ts";
import type { ReportFormat } from "./readReportArguments.ts";

/** Makes the file in the rendering process. @throws CommandProblem when the document can't be laid out. */
export async function renderReport(
  made: MadeReport,
  { format, convention }: { format: ReportFormat; convention: CsvConvention },
): Promise<Rendered> {
  const worker = new RenderWorker();
  try {
    return await worker.render(toJob(made, format, convention));
  } catch (error) {
    throw error instanceof DomainError ? new CommandProblem(error.code, 1, error.params) : error;
  } finally {
    worker.close();
  }
}
