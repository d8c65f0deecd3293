import { measureLoad } from "@rata/api/testing/measureLoad";
import type { Bench, Figure } from "./Bench.ts";
import { sayMilliseconds } from "./median.ts";

/** An office at the deadline: two hundred operators in one plan of five thousand rows, each saving every three seconds for a minute. */
export const load: Bench = {
  name: "load",
  run: async (): Promise<Figure[]> => {
    const { server, sql } = await measureLoad({ operators: 200, linesEach: 25, every: 3, lasting: 60 });
    return [
      {
        name: `${server.saves} sel disimpan 200 operator, tiap 3 detik, p95 sejak saat yang dimaksud`,
        measured: `${sayMilliseconds(server.p95)} (median ${sayMilliseconds(server.median)})`,
        reference: `${sayMilliseconds(sql.p95)} pernyataan SQL polos pada saat yang sama (median ${sayMilliseconds(sql.median)})`,
        ratio: server.p95 / sql.p95,
        limit: 40,
      },
      {
        name: "simpanan yang gagal atau hilang",
        measured: String(server.errors + server.lost),
        reference: null,
        ratio: server.errors + server.lost,
        limit: 0,
      },
    ];
  },
};
