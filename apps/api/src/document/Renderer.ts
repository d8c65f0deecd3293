import type { RenderJob } from "@rata/renderers/worker/messages";

/** Makes a file of any format outside the server's own process. */
export interface Renderer {
  /** @throws DomainError "render-timeout", "render-memory", "render-busy", "render-failed", "render-closed" */
  render: (job: RenderJob) => Promise<{ bytes: Uint8Array }>;
  close: () => void;
}
