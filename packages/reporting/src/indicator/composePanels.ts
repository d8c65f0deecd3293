import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { pointsOf } from "@rata/domain/indicator/Series";
import { comparePeriods, formatPeriod } from "@rata/domain/period/Period";
import type { Chart } from "#chart/Chart";
import { nameOf, type RegionNames } from "#narrative/RegionNames";
import { sayUnit } from "#narrative/figureWords";
import { chartOf } from "./chartOf.ts";
import { courseLines } from "./courseLines.ts";

/** The course of every peer in a small picture of its own, on one scale. Null before two of them have two figures: a point is no course. */
export function composePanels({ indicator, peers, region }: AnalysedIndicator, names: RegionNames): Chart | null {
  const drawn = [...peers].filter(([, series]) => pointsOf(series).length > 0);
  if (drawn.filter(([, series]) => pointsOf(series).length > 1).length < 2) return null;
  const periods = [...new Set(drawn.flatMap(([, series]) => pointsOf(series).map(({ period }) => period)))].toSorted(
    comparePeriods,
  );
  const panels = drawn.map(([code, series]) => {
    const role = code === region ? ("own" as const) : ("other" as const);
    // The title names the region; one name for all others keeps the legend short.
    const label = code === region ? nameOf(names, code) : "Wilayah lain";
    const lines = courseLines(indicator, [{ label, role, series }], periods);
    return {
      title: nameOf(names, code),
      course: {
        form: "course" as const,
        periods: periods.map(formatPeriod),
        lines,
        ranges: [],
        unit: sayUnit(indicator.unit),
      },
    };
  });
  const span = `${formatPeriod(periods[0] ?? "")}–${formatPeriod(periods.at(-1) ?? "")}`;
  return chartOf(`${indicator.names.id} menurut kabupaten/kota, ${span}`, {
    form: "panels",
    unit: sayUnit(indicator.unit),
    panels,
  });
}
