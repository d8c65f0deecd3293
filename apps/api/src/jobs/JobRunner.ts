import type { Services } from "#Services";
import type { Job } from "./Job.ts";
import { workJob } from "./workJob.ts";

/**
 * Does the jobs of a server process: at its start, when the bell rings, and three times within a lease. The looking only finds work;
 * whether it is due stands in the database. Of one kind it does one at a time.
 */
export class JobRunner {
  readonly #services: Services;
  readonly #seconds: number;
  readonly #timer: NodeJS.Timeout;
  readonly #working = new Map<Job, Promise<void>>();
  readonly #rung = new Set<Job>();
  #isClosed = false;

  constructor(services: Services, jobs: readonly Job[], seconds: number) {
    this.#services = services;
    this.#seconds = seconds;
    for (const job of jobs) services.bell.on(job.key, () => this.#begin(job));
    const look = () => jobs.forEach((job) => this.#begin(job));
    this.#timer = setInterval(look, (seconds * 1000) / 3);
    look();
  }

  /** Waits for what is in work; nothing more is begun. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await Promise.all(this.#working.values());
  }

  #begin(job: Job): void {
    if (this.#working.has(job)) this.#rung.add(job);
    else if (!this.#isClosed) this.#working.set(job, this.#work(job));
  }

  async #work(job: Job): Promise<void> {
    this.#rung.delete(job);
    const working = { seconds: this.#seconds, isStopping: () => this.#isClosed };
    await workJob(this.#services, job, working).catch((cause: unknown) =>
      this.#services.say("fault", { path: job.key, cause }),
    );
    this.#working.delete(job);
    if (this.#rung.has(job)) this.#begin(job);
  }
}
