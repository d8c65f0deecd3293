import { changesOf } from "@rata/domain/analysis/change/changesOf";
import { compareOverTime, compareRegions } from "@rata/domain/analysis/change/compare";
import { judgeDirection } from "@rata/domain/analysis/change/judgeDirection";
import { type Point, pointsOf, toSeries } from "@rata/domain/indicator/Series";
import { absolute, difference } from "@rata/domain/number/measuredMath";
import { formatPeriod } from "@rata/domain/period/Period";
import type { RegionFigures } from "@rata/importing/importers/figures/RegionFigures";
import { saySize, saySubject, sayValue, type Subject } from "@rata/reporting/narrative/figureWords";
import { sayChange } from "@rata/reporting/narrative/sayChange";
import { sayLevel } from "@rata/reporting/narrative/sayLevel";
import { isComparableAcross, sayComparison } from "@rata/reporting/narrative/sayPlace";
import { sayRecord, sayTrend } from "@rata/reporting/narrative/sayTrend";
import { NATION } from "@rata/domain/indicator/nation";

const NTT = "Provinsi Nusa Tenggara Timur";

/** Sentences that are true of two series: those that Rata itself writes, and the same things in other people's words. For tests. */
export function trueSentences(own: RegionFigures, nation: RegionFigures): string[] {
  return own.columns.flatMap(({ indicator }) => {
    const series = toSeries(own.rows, {
      indicator: indicator.code,
      region: "53",
      daerah: "total",
      affair: null,
    });
    const other = toSeries(nation.rows, {
      indicator: indicator.code,
      region: NATION,
      daerah: "total",
      affair: null,
    });
    const subject: Subject = { indicator, region: NTT, daerah: "total" };
    const points = pointsOf(series);
    return [
      ...points.flatMap((point) => levels(subject, point)),
      ...points.flatMap((point) => courses(subject, series, point)),
      ...points.flatMap((point, index) =>
        points.slice(0, index).flatMap((earlier) => changes(subject, point, earlier)),
      ),
      ...pointsOf(other).flatMap((point) => beside(subject, points, point)),
    ];
  });
}

function levels(subject: Subject, point: Point): string[] {
  const { indicator } = subject;
  const value = sayValue(point.value, indicator.unit);
  return [
    sayLevel(subject, point),
    `Pada ${formatPeriod(point.period)}, ${saySubject(subject)} tercatat ${value}.`,
    `${indicator.names.id} di NTT mencapai ${value.replace(" persen", "%")} per ${formatPeriod(point.period)}.`,
  ];
}

function courses(subject: Subject, series: Parameters<typeof changesOf>[1], { period }: Point): string[] {
  const found = changesOf(subject.indicator, series, period);
  if (found === null) return [];
  return [sayTrend(subject, found, judgeDirection(subject.indicator, found)), sayRecord(subject, found)].filter(
    (one) => one !== null,
  );
}

function changes(subject: Subject, point: Point, earlier: Point): string[] {
  const { indicator } = subject;
  const change = difference(point.value, earlier.value);
  const compared = compareOverTime(indicator, point.observation, earlier.observation);
  if (change.amount === 0 || compared.kind === "refused")
    return compared.kind === "refused" ? [] : [sayChange(subject, compared)];
  const [verb, noun] = change.amount < 0 ? ["turun", "penurunan"] : ["naik", "peningkatan"];
  const [now, then] = [formatPeriod(point.period), formatPeriod(earlier.period)];
  const size = saySize(absolute(change), indicator.unit);
  const [value, before] = [sayValue(point.value, indicator.unit), sayValue(earlier.value, indicator.unit)];
  return [
    sayChange(subject, compared),
    `${indicator.names.id} ${verb} ${size} dari ${then} ke ${now}.`,
    `${indicator.names.id} pada ${now} sebesar ${value}, ${verb} ${size} terhadap ${then}.`,
    `${indicator.names.id} ${verb} dari ${before} pada ${then} menjadi ${value} pada ${now}.`,
    `Terjadi ${noun} ${saySubject(subject)} sebesar ${size} pada ${now} dibandingkan ${then}.`,
  ];
}

function beside(subject: Subject, points: readonly Point[], nation: Point): string[] {
  const { indicator } = subject;
  const own = points.find(({ period }) => period === nation.period);
  const level = `${indicator.names.id} nasional pada ${formatPeriod(nation.period)} sebesar ${sayValue(nation.value, indicator.unit)}.`;
  if (own === undefined || !isComparableAcross(indicator.unit)) return [level];
  return [level, sayComparison(subject, "Indonesia", compareRegions(indicator, own.observation, nation.observation))];
}
