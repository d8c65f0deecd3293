import { type ChildProcess, fork } from "node:child_process";
import { DomainError } from "@rata/domain/problem/DomainError";
import { JobAnswer } from "./JobAnswer.ts";
import { readMemory } from "./readMemory.ts";

export interface ProcessLimits {
  /** Milliseconds that one job may take. */
  timeout: number;
  /** Bytes of memory that the process may hold; watched where the system tells (Linux). */
  memory: number;
  /** Jobs that may wait for their turn. */
  waiting: number;
}

export interface WatchedProcessOptions {
  /** The kind of work; its refusals begin with it. */
  work: "render" | "read";
  /** The file that the process runs; it ends in `answerJobs`. */
  entry: string;
  arguments?: readonly string[];
  limits: ProcessLimits;
}

/**
 * Gives jobs to a process of its own, one at a time, so that no save waits for them. A job that takes too long or too much is
 * stopped with its process; the next one gets a new process, as it does when the last one left half of the memory taken.
 * Refusals, after the kind of work: `…-timeout`, `…-memory`, `…-busy`, `…-failed`, `…-closed`.
 */
export class WatchedProcess {
  readonly #options: WatchedProcessOptions;
  #child: ChildProcess | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #next = 1;
  #isClosed = false;

  constructor(options: WatchedProcessOptions) {
    this.#options = options;
  }

  /** What the process makes of a job, still to be parsed. @throws DomainError whose code says why there is nothing. */
  async ask(job: unknown): Promise<unknown> {
    if (this.#isClosed) throw this.#refuse("closed");
    if (this.#waiting >= this.#options.limits.waiting) throw this.#refuse("busy", { waiting: this.#waiting });
    this.#waiting += 1;
    const turn = this.#queue.then(() => this.#take(job));
    this.#queue = turn.catch(() => null);
    return await turn.finally(() => (this.#waiting -= 1));
  }

  /** Ends the process. A job in work is refused with `…-closed`. */
  close(): void {
    this.#isClosed = true;
    this.#drop();
  }

  #drop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  #start(): ChildProcess {
    const child = fork(this.#options.entry, [...(this.#options.arguments ?? [])], {
      serialization: "advanced",
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("exit", () => {
      if (this.#child === child) this.#child = null;
    });
    this.#child = child;
    return child;
  }

  async #take(job: unknown): Promise<unknown> {
    if (this.#isClosed) throw this.#refuse("closed");
    const child = this.#child ?? this.#start();
    const id = this.#next;
    this.#next += 1;
    hold(child);
    try {
      return await new Promise<unknown>((resolve, reject) => this.#settle(child, { id, job }, { resolve, reject }));
    } finally {
      child.removeAllListeners("message");
      release(child);
      // What one large job left behind would else be held against the next one.
      if ((readMemory(child.pid) ?? 0) > this.#options.limits.memory / 2) this.#drop();
    }
  }

  #settle(child: ChildProcess, request: { id: number; job: unknown }, { resolve, reject }: Settling): void {
    const { timeout, memory } = this.#options.limits;
    const stop = (error: DomainError) => {
      child.kill("SIGKILL");
      this.#child = null;
      finish(() => reject(error));
    };
    const clock = setTimeout(() => stop(this.#refuse("timeout", { seconds: Math.round(timeout / 1000) })), timeout);
    const watch = setInterval(() => {
      if ((readMemory(child.pid) ?? 0) > memory)
        stop(this.#refuse("memory", { megabytes: Math.round(memory / 1_000_000) }));
    }, 200);
    const onExit = () =>
      finish(() => reject(this.#isClosed ? this.#refuse("closed") : this.#refuse("failed", { reason: "exit" })));
    const finish = (settle: () => void) => {
      clearTimeout(clock);
      clearInterval(watch);
      child.off("exit", onExit);
      settle();
    };
    child.once("exit", onExit);
    child.on("message", (message) => {
      const answer = JobAnswer.parse(message);
      if (answer.id !== request.id) return;
      finish(() => {
        if (answer.ok) resolve(answer.made);
        else reject(this.#refuse("failed", { reason: answer.reason }));
      });
    });
    child.send(request, (error) => {
      if (error !== null) finish(() => reject(this.#refuse("failed", { reason: error.message })));
    });
  }

  #refuse(
    why: "timeout" | "memory" | "busy" | "failed" | "closed",
    params: Readonly<Record<string, string | number>> = {},
  ): DomainError {
    return new DomainError(`${this.#options.work}-${why}`, params);
  }
}

interface Settling {
  resolve: (made: unknown) => void;
  reject: (error: Error) => void;
}

/** While a job is done the process keeps its parent alive; an idle one does not. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
