import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hashJobs, JOBS } from "#testing/printHash";
import { RenderWorker } from "./RenderWorker.ts";

test("every format gives the same bytes, twice in a process and in another folder, zone and language", async () => {
  const here = await hashJobs();
  expect(await hashJobs()).toEqual(here);
  const script = fileURLToPath(new URL("../testing/printHash.ts", import.meta.url));
  const elsewhere = execFileSync(process.execPath, [script], {
    cwd: tmpdir(),
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", PATH: "" },
    encoding: "utf8",
  });
  expect(JSON.parse(elsewhere)).toEqual(here);
});

test("the rendering process makes every format", async () => {
  const worker = new RenderWorker();
  try {
    for (const job of JOBS) {
      const { bytes, pages, sheets } = await worker.render(job);
      expect(bytes.length).toBeGreaterThan(20);
      expect([job.format, pages !== null, sheets !== null]).toEqual([
        job.format,
        job.format === "pdf",
        job.format === "xlsx",
      ]);
    }
  } finally {
    worker.close();
  }
});
