import * as z from "zod";
import type { JobAnswer } from "./JobAnswer.ts";

/** Has this process do the jobs of its parent, a `WatchedProcess`, and end with it. A job that throws is answered with its reason. */
export function answerJobs(perform: (job: unknown) => unknown): void {
  process.on("message", (message) => {
    const { id, job } = NumberedJob.parse(message);
    void answer(id, () => perform(job)).then(send);
  });
  process.on("disconnect", () => process.exit(0));
}

const NumberedJob = z.object({ id: z.int(), job: z.unknown() });

async function answer(id: number, perform: () => unknown): Promise<JobAnswer> {
  try {
    return { ok: true, id, made: await perform() };
  } catch (error) {
    return { ok: false, id, reason: error instanceof Error ? error.message : String(error) };
  }
}

function send(made: JobAnswer): void {
  process.send?.(made);
}
