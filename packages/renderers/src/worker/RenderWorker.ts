import { fileURLToPath } from "node:url";
import type { Document } from "@rata/reporting/document/Document";
import type { Pdf } from "#pdf/renderPdf";
import { Rendered, type RenderJob } from "./messages.ts";
import { type ProcessLimits, WatchedProcess } from "./WatchedProcess.ts";

const LIMITS: ProcessLimits = { timeout: 180_000, memory: 3_000_000_000, waiting: 50 };

export interface RenderWorkerOptions {
  /** The file that the process runs; the source beside this one unless a bundle names its own. */
  entry?: string;
  /** Where a bundle keeps the fonts. */
  fontFolder?: string;
  limits?: Partial<ProcessLimits>;
}

/**
 * Renders documents in a process of its own, within limits. Refusals: `render-timeout`, `render-memory`, `render-busy`,
 * `render-failed`, `render-closed`.
 */
export class RenderWorker {
  readonly #process: WatchedProcess;

  constructor({ entry, fontFolder, limits = {} }: RenderWorkerOptions = {}) {
    this.#process = new WatchedProcess({
      work: "render",
      entry: entry ?? fileURLToPath(new URL("renderProcess.ts", import.meta.url)),
      arguments: fontFolder === undefined ? [] : [fontFolder],
      limits: { ...LIMITS, ...limits },
    });
  }

  /** @throws DomainError when the document could not be rendered; its code says why. */
  async renderPdf(document: Document): Promise<Pdf> {
    const { bytes, pages, replaced } = await this.render({ format: "pdf", document });
    return { bytes: new Uint8Array(bytes), pages: pages ?? 0, replaced };
  }

  /** Makes a file of any format. @throws DomainError when it could not be rendered; its code says why. */
  async render(job: RenderJob): Promise<Rendered> {
    return Rendered.parse(await this.#process.ask(job));
  }

  /** Ends the process. A document being rendered is refused with `render-closed`. */
  close(): void {
    this.#process.close();
  }
}
