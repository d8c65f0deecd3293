interface Round {
  every: number;
  /** May ask whether it should come to an end. */
  work: (isStopping: () => boolean) => Promise<void>;
  fail: (error: unknown) => void;
}

/** Does some work at the start and again and again, never twice at the same time. */
export class Rounds {
  readonly #round: Round;
  readonly #timer: NodeJS.Timeout;
  #work: Promise<void> | null = null;
  #isClosed = false;

  constructor(round: Round) {
    this.#round = round;
    this.#timer = setInterval(() => this.#begin(), round.every);
    this.#begin();
  }

  /** Waits for what is in work; nothing more is begun. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#work;
  }

  #begin(): void {
    this.#work ??= this.#round
      .work(() => this.#isClosed)
      .catch(this.#round.fail)
      .finally(() => {
        this.#work = null;
      });
  }
}
