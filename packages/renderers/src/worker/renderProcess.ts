import { answerJobs } from "./answerJobs.ts";
import { RenderJob } from "./messages.ts";
import { type Engines, renderJob } from "./renderJob.ts";

/** The rendering process, started by `RenderWorker` and never by hand. */
const engines: Engines = { folder: process.argv[2], pdf: null, pictures: null };

answerJobs((job) => renderJob(RenderJob.parse(job), engines));
