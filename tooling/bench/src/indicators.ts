import { type FiguresMeasure, measureFigures } from "@rata/api/testing/measureFigures";
import type { Bench, Figure } from "./Bench.ts";
import { compareTurns } from "./compareTurns.ts";

/** Pages of figures of the whole nation, each beside the raw SQL of the same rows. */
export const indicators: Bench = {
  name: "indicators",
  run: async (): Promise<Figure[]> => {
    const measure = await measureFigures({ indicators: 40, periods: 30 });
    try {
      return [
        await compare("ikhtisar", measure, measure.overview),
        await compare("halaman wilayah", measure, measure.region),
      ];
    } finally {
      await measure.close();
    }
  },
};

/** After some turns of each: a server that runs has compiled what it runs. */
async function compare(name: string, { held }: FiguresMeasure, measured: FiguresMeasure["overview"]): Promise<Figure> {
  for (let turn = 0; turn < WARMING; turn += 1) {
    await measured.page();
    await measured.raw();
  }
  const read = `${measured.rows} baris dan ${measured.buffers} blok dibaca dari ${held} angka`;
  return compareTurns(`${name}: ${read}`, 2, { ours: measured.page, theirs: measured.raw, turns: TURNS });
}

const WARMING = 40;
const TURNS = 25;
