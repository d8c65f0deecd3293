import { readTables } from "@rata/readers/readTables";
import { answerJobs } from "@rata/renderers/worker/answerJobs";
import { readFigures } from "./readFigures.ts";
import { TableJob } from "./TableJob.ts";
import { UPLOAD_LIMITS } from "./uploadLimits.ts";

/** The reading process, started by `TableProcess` and never by hand. */
answerJobs((job) => {
  const { bytes, fileName, figures } = TableJob.parse(job);
  return figures === undefined ? readTables(bytes, fileName, UPLOAD_LIMITS) : readFigures(bytes, fileName, figures);
});
