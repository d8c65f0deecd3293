import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Chart } from "#chart/Chart";
import { sayChart } from "#chart/sayChart";
import type { RegionNames } from "#narrative/RegionNames";
import { composeMap, composeTiles, type RegionShape, type TilePlace } from "./composeTiles.ts";

/** How regions may be laid out: squares, which in a grid don't lie as the regions do, and boundaries where somebody uploaded them. */
export interface RegionLayout {
  isGrid: boolean;
  places: readonly TilePlace[];
  shapes: readonly RegionShape[];
}

/** The peers' figures on a map: on their boundaries where there are some, else as squares. A region without a boundary is told in words. */
export function composeRegions(
  analysed: AnalysedIndicator,
  names: RegionNames,
  { isGrid, places, shapes }: RegionLayout,
): Chart | null {
  const held = new Map(shapes.map((shape) => [shape.code, shape]));
  const peers = places.map(({ code }) => code);
  if (peers.some((code) => held.has(code))) {
    const drawn = peers.map((code): RegionShape => held.get(code) ?? { code, rings: [] });
    return composeMap(analysed, names, drawn);
  }
  const chart = composeTiles(analysed, names, places);
  return chart === null || !isGrid ? chart : callGrid(chart);
}

/** Squares in the order of codes are no map, and say so. */
function callGrid(chart: Chart): Chart {
  if (chart.caption === null) return chart;
  const text = `${chart.caption.text.replace(/^Peta /u, "Petak ")} (urut kode wilayah, bukan menurut letak)`;
  return {
    ...chart,
    caption: { ...chart.caption, text },
    alternative: sayChart(chart.figure).replace(/^Peta petak/u, "Petak urut kode wilayah"),
  };
}
