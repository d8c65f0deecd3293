import type { Chart } from "@rata/reporting/chart/Chart";
import { type ChartFile, chartSvg } from "@rata/reporting/chart/svg/chartSvg";
import type { PictureMaker } from "./PictureMaker.ts";
import { addPngTexts } from "./addPngTexts.ts";

/** A chart as a PNG of its own, which says what it shows and where its figures come from. The same chart gives the same bytes. */
export function chartPng(chart: Chart, file: ChartFile, make: PictureMaker): Uint8Array<ArrayBuffer> {
  const png = make(chartSvg(chart, file), SCALE);
  return addPngTexts(png, [
    ["Title", file.title],
    ["Description", file.description],
    ["Source", file.source],
  ]);
}

/** Pixels for each unit of the drawing: sharp on paper and on dense screens. */
const SCALE = 2;
