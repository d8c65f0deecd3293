import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { findAt, pointsOf } from "@rata/domain/indicator/Series";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { formatPeriod, type Period } from "@rata/domain/period/Period";
import { cell, figureCell, headedTable, remark } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell } from "#document/Table";
import { beginWith, saySubject, sayUnit } from "#narrative/figureWords";
import { nameOf, type RegionNames, subjectOf } from "#narrative/RegionNames";
import { isComparableAcross } from "#narrative/sayPlace";
import { signsOf } from "./signs.ts";

/** The figures by period, beside those of the province and the nation, with the source of each, and under the table what its signs mean. Nothing where there is no figure. */
export function composeTable(analysed: AnalysedIndicator, names: RegionNames): Content[] {
  const { indicator, series, region, beside } = analysed;
  if (pointsOf(series).length === 0) return [];
  const others = isComparableAcross(indicator.unit) ? beside : [];
  const columns = [{ region, series }, ...others];
  // What is missing before the first figure is no gap in the series.
  const first = series.findIndex(({ reading }) => reading.kind === "value");
  const periods = series.slice(first).map(({ period }) => period);
  const all = columns.flatMap((one) => periods.flatMap((period) => findAt(one.series, period) ?? []));
  return [
    headedTable({
      caption: `${beginWith(saySubject(subjectOf(analysed, names)))} (${sayUnit(indicator.unit)})`,
      density: periods.length > LONG ? "dense" : "normal",
      heads: ["Periode", ...columns.map((one) => nameOf(names, one.region)), "Sumber"],
      widths: [3, ...columns.map(() => 3), 5],
      rows: periods.map((period) => toCells(period, columns)),
    }),
    ...explainSigns(all),
  ];
}

/** From so many rows on a table is set closer, so that it does not run over to a page for a few rows. */
const LONG = 12;

function toCells(period: Period, columns: readonly { series: readonly Observation[] }[]): Cell[] {
  const found = columns.map(({ series }) => findAt(series, period));
  const source = found[0]?.reading.kind === "value" ? found[0].source.document : "";
  return [cell(formatPeriod(period)), ...found.map(observationCell), cell(source)];
}

/** A cell of a figure with its signs, empty where there is none. Its value stands in the cell for formats that can sum, unless a sign would be lost by that. */
export function observationCell(observation: Observation | null): Cell {
  if (observation === null) return figureCell("");
  const signs = signsOf(observation).map(([sign]) => sign);
  if (observation.reading.kind === "absent") return figureCell(signs.join(""));
  const { value } = observation.reading;
  const text = [formatMeasured(value), ...signs].join(" ");
  return cell(text, { align: "end", value: signs.length === 0 ? value : null });
}

/** Under a table: what the signs in it mean; nothing where none stands. */
export function explainSigns(observations: readonly Observation[]): Content[] {
  const used = new Map(observations.flatMap(signsOf));
  return used.size === 0
    ? []
    : [remark(`Keterangan: ${[...used].map(([sign, meaning]) => `${sign} ${meaning}`).join("; ")}.`)];
}
