/** What became of one job of a turn. */
export type Outcome<Result> = { ok: true; value: Result } | { ok: false; error: unknown };

interface Waiting<Job, Result> {
  job: Job;
  tell: (outcome: Outcome<Result>) => void;
}

/**
 * Jobs for one key are done in turns: those that come while a turn is under way are done together in the next, up to `most`. Where
 * each would wait for the same lock they share it, so that more of them at once make it no slower for the last.
 */
export class Turns<Job, Result> {
  readonly #most: number;
  readonly #waiting = new Map<string, Waiting<Job, Result>[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** `work` gives an outcome for each of its jobs, in their order. The work of whoever begins a turn is done for all of it. */
  async add(key: string, job: Job, work: (jobs: readonly Job[]) => Promise<Outcome<Result>[]>): Promise<Result> {
    const outcome = await new Promise<Outcome<Result>>((tell) => {
      const waiting = this.#waiting.get(key);
      if (waiting !== undefined) waiting.push({ job, tell });
      else {
        this.#waiting.set(key, [{ job, tell }]);
        void this.#take(key, work);
      }
    });
    if (outcome.ok) return outcome.value;
    throw outcome.error;
  }

  async #take(key: string, work: (jobs: readonly Job[]) => Promise<Outcome<Result>[]>): Promise<void> {
    for (let turn = this.#next(key); turn.length > 0; turn = this.#next(key)) {
      const outcomes = await work(turn.map(({ job }) => job)).catch((error: unknown) =>
        turn.map((): Outcome<Result> => ({ ok: false, error })),
      );
      for (const [at, { tell }] of turn.entries())
        tell(outcomes[at] ?? { ok: false, error: new Error("a job without an outcome") });
    }
    this.#waiting.delete(key);
  }

  #next(key: string): Waiting<Job, Result>[] {
    return this.#waiting.get(key)?.splice(0, this.#most) ?? [];
  }
}
