import { measureTrail } from "@rata/api/testing/measureTrail";
import type { Bench, Figure } from "./Bench.ts";
import { sayMilliseconds } from "./median.ts";

const ENTRIES = 100_000;
const RUNS = 5;
const SAVES = { writers: 20, turns: 25 };

/** Proving a long trail beside hashing the same bytes, and saving with a seal beside saving without one; turn by turn. */
export const audit: Bench = {
  name: "audit",
  run: async (): Promise<Figure[]> => {
    const measure = await measureTrail(ENTRIES);
    const times: Record<"verify" | "fold" | "sha" | "sealed" | "plain", number>[] = [];
    try {
      await measure.verify();
      for (let run = 0; run < RUNS; run += 1)
        times.push({
          verify: await measure.verify(),
          fold: measure.fold(),
          sha: measure.sha(),
          sealed: await measure.save({ ...SAVES, isSealed: true }),
          plain: await measure.save({ ...SAVES, isSealed: false }),
        });
    } finally {
      await measure.close();
    }
    const middle = (key: "verify" | "fold" | "sha" | "sealed" | "plain") =>
      times.map((time) => time[key]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
    const sha = `${sayMilliseconds(middle("sha"))} SHA-256 atas ${(measure.bytes / 1e6).toFixed(0)} MB yang sama`;
    return [
      {
        name: "100.000 jejak diperiksa dari basis data: baca, bentuk kanonik, sidik, rantai",
        measured: sayMilliseconds(middle("verify")),
        reference: sha,
        ratio: middle("verify") / middle("sha"),
        limit: 100,
      },
      {
        name: "100.000 jejak yang sudah di memori: bentuk kanonik, sidik, rantai",
        measured: sayMilliseconds(middle("fold")),
        reference: sha,
        ratio: middle("fold") / middle("sha"),
        limit: 30,
      },
      {
        name: "20 penulis serentak, 500 simpanan bersegel",
        measured: sayMilliseconds(middle("sealed")),
        reference: `${sayMilliseconds(middle("plain"))} simpanan yang sama tanpa segel`,
        ratio: middle("sealed") / middle("plain"),
        limit: 6,
      },
    ];
  },
};
