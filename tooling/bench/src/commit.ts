import { measureCommit } from "@rata/api/testing/measureCommit";
import { randomPlan } from "@rata/domain/testing/randomPlan";
import type { Bench, Figure } from "./Bench.ts";
import { sayMilliseconds } from "./median.ts";

const ROWS = 10_000;
const RUNS = 5;

/** Storing a whole plan as an import does, beside the bare statements for the same rows; turn by turn, so that both meet the same noise. */
export const commit: Bench = {
  name: "commit",
  run: async (): Promise<Figure[]> => {
    const measure = await measureCommit(randomPlan(2023, ROWS));
    const times: { commit: number; bare: number }[] = [];
    try {
      await measure.commit();
      await measure.bare();
      for (let run = 0; run < RUNS; run += 1)
        times.push({ commit: await measure.commit(), bare: await measure.bare() });
    } finally {
      await measure.close();
    }
    const whole = middle(times.map((time) => time.commit));
    const bare = middle(times.map((time) => time.bare));
    return [
      {
        name: `10.000 baris disimpan: muat, banding, terapkan, simpan, catat`,
        measured: sayMilliseconds(whole),
        reference: `${sayMilliseconds(bare)} pernyataan penyimpanannya saja`,
        ratio: whole / bare,
        limit: 2,
      },
    ];
  },
};

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
