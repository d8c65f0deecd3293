import { readTables } from "@rata/readers/readTables";
import { answerJobs } from "@rata/renderers/worker/answerJobs";
import { TableJob } from "./TableJob.ts";
import { UPLOAD_LIMITS } from "./uploadLimits.ts";

/** The reading process, started by `TableProcess` and never by hand. */
answerJobs((job) => {
  const { bytes, fileName } = TableJob.parse(job);
  return readTables(bytes, fileName, UPLOAD_LIMITS);
});
