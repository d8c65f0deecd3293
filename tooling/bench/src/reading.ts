import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPlan } from "@rata/domain/check/checkPlan";
import { RULES } from "@rata/domain/check/rules";
import { NTT } from "@rata/importing/testing/context";
import type { Bench, Figure } from "./Bench.ts";
import { medianMilliseconds, sayMilliseconds } from "./median.ts";
import { manyRows } from "./manyRows.ts";
import { planOf, readBytes, REAL_BYTES } from "./realPlan.ts";

/** Reading and checking: the real 34 rows against 50 ms; ten thousand rows against twice half of them, and against 300 MB. */
export const reading: Bench = {
  name: "reading",
  async run() {
    const regions = [...NTT.where.tree.byCode.values()];
    const task = (bytes: Uint8Array) => () =>
      checkPlan(planOf(readBytes(bytes)), { regions, agencies: [] }, RULES).length;
    const real = await medianMilliseconds(15, task(REAL_BYTES));
    const half = await medianMilliseconds(3, task(manyRows(5000)));
    const whole = await medianMilliseconds(3, task(manyRows(10_000)));
    return [
      {
        name: "34 baris nyata dibaca dan ditelaah (ms)",
        measured: sayMilliseconds(real),
        reference: null,
        ratio: real,
        limit: 50,
      },
      {
        name: "10.000 baris dibanding 5.000 baris (2 = sebanding)",
        measured: sayMilliseconds(whole),
        reference: sayMilliseconds(half),
        ratio: whole / half,
        limit: 2.6,
      },
      memoryFigure(),
    ];
  },
};

/** The command line starts Node with this; so does the measurement. */
const AS_THE_COMMAND = "--max-semi-space-size=16";

/** Memory is measured in a process of its own: what earlier figures and the making of the file left behind must not count. */
function memoryFigure(): Figure {
  const folder = mkdtempSync(join(tmpdir(), "rata-bench-"));
  try {
    const file = join(folder, "rencana.tsv");
    writeFileSync(file, manyRows(10_000));
    const script = fileURLToPath(new URL("readingMemory.ts", import.meta.url));
    const result = spawnSync(process.execPath, [AS_THE_COMMAND, script, file], { encoding: "utf8" });
    const megabytes = Number(result.stdout);
    if (result.status !== 0 || !(megabytes > 0)) throw new Error(result.stderr);
    return {
      name: "puncak memori proses untuk 10.000 baris (MB)",
      measured: `${Math.round(megabytes)} MB`,
      reference: null,
      ratio: megabytes,
      limit: 300,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
