import { readBoundaries } from "@rata/importing/boundary/readBoundaries";
import { readTables } from "@rata/readers/readTables";
import { answerJobs } from "@rata/renderers/worker/answerJobs";
import { readFigures } from "./readFigures.ts";
import { BoundaryJob, TableJob } from "./TableJob.ts";
import { UPLOAD_LIMITS } from "./uploadLimits.ts";

/** The reading process, started by `TableProcess` and never by hand. */
answerJobs((job) => {
  const boundary = BoundaryJob.safeParse(job);
  if (boundary.success) return readBoundaries(new TextDecoder().decode(boundary.data.bytes), boundary.data.regions);
  const { bytes, fileName, figures } = TableJob.parse(job);
  return figures === undefined ? readTables(bytes, fileName, UPLOAD_LIMITS) : readFigures(bytes, fileName, figures);
});
