import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Document } from "@rata/reporting/document/Document";
import type { Pdf } from "#pdf/renderPdf";
import { RenderAnswer, Rendered, type RenderJob, type RenderRequest } from "./messages.ts";
import { readMemory } from "./readMemory.ts";

export interface RenderLimits {
  /** Milliseconds that one document may take. */
  timeout: number;
  /** Bytes of memory that the process may hold; watched where the system tells (Linux). */
  memory: number;
  /** Documents that may wait for their turn. */
  waiting: number;
}

const LIMITS: RenderLimits = { timeout: 180_000, memory: 3_000_000_000, waiting: 50 };

export interface RenderWorkerOptions {
  /** The file that the process runs; the source beside this one unless a bundle names its own. */
  entry?: string;
  /** Where a bundle keeps the fonts. */
  fontFolder?: string;
  limits?: Partial<RenderLimits>;
}

/**
 * Renders documents in a process of its own, one at a time, so that no save waits for a print. A document that takes too long or
 * too much is stopped with its process; the next one gets a new process. Refusals: `render-timeout`, `render-memory`,
 * `render-busy`, `render-failed`, `render-closed`.
 */
export class RenderWorker {
  readonly #entry: string;
  readonly #arguments: string[];
  readonly #limits: RenderLimits;
  #child: ChildProcess | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #next = 1;
  #isClosed = false;

  constructor({ entry, fontFolder, limits = {} }: RenderWorkerOptions = {}) {
    this.#entry = entry ?? fileURLToPath(new URL("renderProcess.ts", import.meta.url));
    this.#arguments = fontFolder === undefined ? [] : [fontFolder];
    this.#limits = { ...LIMITS, ...limits };
  }

  /** @throws DomainError when the document could not be rendered; its code says why. */
  async renderPdf(document: Document): Promise<Pdf> {
    const { bytes, pages, replaced } = await this.render({ format: "pdf", document });
    return { bytes: new Uint8Array(bytes), pages: pages ?? 0, replaced };
  }

  /** Makes a file of any format. @throws DomainError when it could not be rendered; its code says why. */
  async render(job: RenderJob): Promise<Rendered> {
    if (this.#isClosed) throw new DomainError("render-closed");
    if (this.#waiting >= this.#limits.waiting) throw new DomainError("render-busy", { waiting: this.#waiting });
    this.#waiting += 1;
    const turn = this.#queue.then(() => this.#ask(job));
    this.#queue = turn.catch(() => null);
    return await turn.finally(() => (this.#waiting -= 1));
  }

  /** Ends the process. A document being rendered is refused with `render-closed`. */
  close(): void {
    this.#isClosed = true;
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  #start(): ChildProcess {
    const child = fork(this.#entry, this.#arguments, {
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

  async #ask(job: RenderJob): Promise<Rendered> {
    if (this.#isClosed) throw new DomainError("render-closed");
    const child = this.#child ?? this.#start();
    const id = this.#next;
    this.#next += 1;
    hold(child);
    try {
      return await new Promise<Rendered>((resolve, reject) => this.#settle(child, { id, job }, resolve, reject));
    } finally {
      child.removeAllListeners("message");
      release(child);
    }
  }

  #settle(
    child: ChildProcess,
    request: RenderRequest,
    resolve: (rendered: Rendered) => void,
    reject: (error: Error) => void,
  ): void {
    const { timeout, memory } = this.#limits;
    const stop = (error: DomainError) => {
      child.kill("SIGKILL");
      this.#child = null;
      finish(() => reject(error));
    };
    const clock = setTimeout(
      () => stop(new DomainError("render-timeout", { seconds: Math.round(timeout / 1000) })),
      timeout,
    );
    const watch = setInterval(() => {
      if ((readMemory(child.pid) ?? 0) > memory)
        stop(new DomainError("render-memory", { megabytes: Math.round(memory / 1e6) }));
    }, 200);
    const onExit = () =>
      finish(() => reject(new DomainError(this.#isClosed ? "render-closed" : "render-failed", { reason: "exit" })));
    const finish = (settle: () => void) => {
      clearTimeout(clock);
      clearInterval(watch);
      child.off("exit", onExit);
      settle();
    };
    child.once("exit", onExit);
    child.on("message", (message) => {
      const answer = RenderAnswer.parse(message);
      if (answer.id !== request.id) return;
      finish(() => {
        if (answer.ok) resolve(Rendered.parse(answer));
        else reject(new DomainError("render-failed", { reason: answer.reason }));
      });
    });
    child.send(request, (error) => {
      if (error !== null) finish(() => reject(new DomainError("render-failed", { reason: error.message })));
    });
  }
}

/** While a document is rendered the process keeps its parent alive; an idle one does not. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
