import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLE_DOCUMENT } from "@rata/reporting/document/examples";
import { afterEach, expect, test } from "vitest";
import { makePdfEngine, renderPdf } from "#pdf/renderPdf";
import { RenderWorker, type RenderWorkerOptions } from "./RenderWorker.ts";

const workers: RenderWorker[] = [];
const folders: string[] = [];

function start(options: RenderWorkerOptions = {}): RenderWorker {
  const worker = new RenderWorker(options);
  workers.push(worker);
  return worker;
}

/** A process that answers nothing, or does what the given line says on a message. */
async function entryOf(line: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rata-render-"));
  folders.push(folder);
  const file = join(folder, "entry.mjs");
  await writeFile(file, `process.on("message", (message) => { ${line} });`);
  return file;
}

afterEach(async () => {
  for (const worker of workers.splice(0)) worker.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

test("documents asked for at once are rendered one after the other, to the bytes of this process", async () => {
  const worker = start();
  const pdfs = await Promise.all([1, 2, 3].map(() => worker.renderPdf(EXAMPLE_DOCUMENT)));
  const here = renderPdf(EXAMPLE_DOCUMENT, makePdfEngine());
  for (const pdf of pdfs) expect(Buffer.compare(pdf.bytes, here.bytes)).toBe(0);
  expect(pdfs[0]?.pages).toBe(here.pages);
});

test("a document that takes too long is refused and its process stopped; the next one is served", async () => {
  const entry = await entryOf(
    "if (message.job.document.title === 'lambat') while (true); process.send({ ok: false, id: message.id, reason: 'hidup' })",
  );
  const worker = start({ entry, limits: { timeout: 4000 } });
  await expect(worker.renderPdf({ ...EXAMPLE_DOCUMENT, title: "lambat" })).rejects.toThrow("render-timeout");
  await expect(worker.renderPdf(EXAMPLE_DOCUMENT)).rejects.toMatchObject({
    code: "render-failed",
    params: { reason: "hidup" },
  });
});

test("a process that dies is a refusal and not a hanging download", async () => {
  const worker = start({ entry: await entryOf("process.exit(3)") });
  await expect(worker.renderPdf(EXAMPLE_DOCUMENT)).rejects.toMatchObject({ code: "render-failed" });
});

test.runIf(process.platform === "linux")("a document that takes too much memory is refused", async () => {
  const entry = await entryOf("globalThis.kept = Buffer.alloc(400_000_000, 1)");
  const worker = start({ entry, limits: { memory: 200_000_000, timeout: 20_000 } });
  await expect(worker.renderPdf(EXAMPLE_DOCUMENT)).rejects.toThrow("render-memory");
});

test("more documents than may wait are refused at once", async () => {
  const worker = start({ entry: await entryOf(""), limits: { waiting: 1 } });
  const first = worker.renderPdf(EXAMPLE_DOCUMENT).catch((error: unknown) => error);
  await expect(worker.renderPdf(EXAMPLE_DOCUMENT)).rejects.toThrow("render-busy");
  worker.close();
  await expect(first).resolves.toMatchObject({ code: "render-closed" });
  await expect(worker.renderPdf(EXAMPLE_DOCUMENT)).rejects.toThrow("render-closed");
});

test("what is no document is refused by its shape", async () => {
  const worker = start();
  const broken = {
    ...EXAMPLE_DOCUMENT,
    chapters: "letter" as const,
    sections: [{ ...EXAMPLE_DOCUMENT.sections[0], size: "A9" }],
  };
  // @ts-expect-error a size that no printer has
  await expect(worker.renderPdf(broken)).rejects.toMatchObject({ code: "render-failed" });
});
