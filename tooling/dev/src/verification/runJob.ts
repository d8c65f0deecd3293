import { type Job, startGroup } from "#process/ChildGroup";

/** Runs a program with everything that it starts to its end, or until the run is stopped; gives back its code. */
export async function runJob(job: Job, signal: AbortSignal, hear?: (text: string) => void): Promise<number | null> {
  const group = startGroup(job, hear);
  const stop = () => void group.stop();
  signal.addEventListener("abort", stop, { once: true });
  const code = await group.ended;
  signal.removeEventListener("abort", stop);
  return code;
}
