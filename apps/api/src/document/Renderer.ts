import type { Document } from "@rata/reporting/document/Document";

/** Turns a document into bytes outside the server's own process. */
export interface Renderer {
  renderPdf: (document: Document) => Promise<{ bytes: Uint8Array }>;
  close: () => void;
}
