import { makePdfEngine, type PdfEngine, renderPdf } from "#pdf/renderPdf";
import { Numbered, type RenderAnswer, RenderRequest } from "./messages.ts";

/** The rendering process: answers one request after the other and ends with its parent. Started by `RenderWorker`, never by hand. */
process.on("message", (message) => {
  const request = RenderRequest.safeParse(message);
  if (request.success) send(render(request.data));
  else send({ ok: false, id: Numbered.safeParse(message).data?.id ?? 0, reason: request.error.message });
});
process.on("disconnect", () => process.exit(0));

let engine: PdfEngine | null = null;

function render({ id, document }: RenderRequest): RenderAnswer {
  try {
    engine ??= makePdfEngine(process.argv[2]);
    return { ok: true, id, ...renderPdf(document, engine) };
  } catch (error) {
    return { ok: false, id, reason: error instanceof Error ? error.message : String(error) };
  }
}

function send(answer: RenderAnswer): void {
  process.send?.(answer);
}
