import { Numbered, type RenderAnswer, RenderRequest } from "./messages.ts";
import { type Engines, renderJob } from "./renderJob.ts";

/** The rendering process: answers one request after the other and ends with its parent. Started by `RenderWorker`, never by hand. */
process.on("message", (message) => {
  const request = RenderRequest.safeParse(message);
  if (!request.success) {
    send({ ok: false, id: Numbered.safeParse(message).data?.id ?? 0, reason: request.error.message });
    return;
  }
  void render(request.data).then(send);
});
process.on("disconnect", () => process.exit(0));

const engines: Engines = { folder: process.argv[2], pdf: null, pictures: null };

async function render({ id, job }: RenderRequest): Promise<RenderAnswer> {
  try {
    return { ok: true, id, ...(await renderJob(job, engines)) };
  } catch (error) {
    return { ok: false, id, reason: error instanceof Error ? error.message : String(error) };
  }
}

function send(answer: RenderAnswer): void {
  process.send?.(answer);
}
