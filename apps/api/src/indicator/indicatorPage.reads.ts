import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { lastPeriod } from "@rata/domain/analysis/indicator/rankPeers";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { findAt } from "@rata/domain/indicator/Series";
import { formatPeriod } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import { sayShortly, sayUnit } from "@rata/reporting/narrative/figureWords";
import { nameOf, type RegionNames } from "@rata/reporting/narrative/RegionNames";
import { sayRange } from "@rata/reporting/narrative/sayTarget";
import { tellTarget } from "@rata/reporting/narrative/tell/tellTarget";
import { tellIndicator } from "@rata/reporting/narrative/tellIndicator";
import type { Work } from "#Work";
import { analyse, getIndicator, listLine, readFigures, readTargetPlans } from "./figures.reads.ts";
import type { Figures } from "./Figures.ts";
import { toFigureView } from "./figureView.ts";
import { drawIndicator } from "./indicatorCharts.ts";
import type { IndicatorPage, PeerRow, SeriesView, TargetView } from "./indicator.views.ts";
import { layRegions } from "./boundary.reads.ts";
import { getShown, listPeers, listShown, nameRegions, toNamed } from "./indicatorRegions.ts";
import { listRegionsWith } from "./observation.queries.ts";

/** What is asked for: an indicator of a region. */
export interface PageWish {
  code: string;
  region: RegionCode;
}

/** An indicator of a region as it was read and analysed: what page, file and picture have in common. */
export interface ReadIndicator {
  analysed: AnalysedIndicator;
  figures: Figures;
  names: RegionNames;
  peers: readonly RegionCode[];
}

/** @throws DomainError "not-found" for an unknown indicator, and for a region that is not shown here */
export async function readIndicator(work: Work, { code, region }: PageWish): Promise<ReadIndicator> {
  const indicator = getIndicator(code);
  getShown(work.services, region);
  const peers = listPeers(work.services, region).map((peer) => peer.code);
  const figures = await readFigures(work.services, {
    indicators: [code],
    regions: [...new Set([...listLine(region), ...peers])],
  });
  const plans = await readTargetPlans(work, region);
  const analysed = analyse(figures, { indicator, region, peers, plans });
  return { analysed, figures, names: nameRegions(work.services), peers };
}

/** Everything about one indicator of one region. @throws DomainError "not-found" */
export async function describeIndicator(work: Work, wish: PageWish): Promise<IndicatorPage> {
  const read = await readIndicator(work, wish);
  const { analysed, names } = read;
  const shown = listShown(work.services);
  const held = await listRegionsWith(work.em, {
    indicator: wish.code,
    among: shown.map(({ code }) => code),
  });
  return {
    indicator: toDefinition(analysed.indicator),
    region: { code: wish.region, name: nameOf(names, wish.region) },
    regions: shown.filter(({ code }) => code === wish.region || held.has(code)).map(toNamed),
    sentences: tellIndicator(analysed, names),
    charts: drawIndicator(analysed, names, await layRegions(work.services)),
    series: listSeries(read),
    peers: toPeers(read),
    targets: toTargets(analysed, names),
  };
}

function toDefinition(indicator: Indicator): IndicatorPage["indicator"] {
  const { code, names, symbol, definition, formula, unit, better, source, reference, confidence, breaks } = indicator;
  return {
    code,
    name: names.id,
    symbol,
    definition: definition.id,
    formula,
    unit: sayUnit(unit),
    better,
    source,
    reference,
    confidence,
    breaks: breaks.map(({ from, note }) => ({ from, note: note.id })),
  };
}

function listSeries({ analysed, figures, names }: ReadIndicator): SeriesView[] {
  const toSeries = (region: RegionCode, role: SeriesView["role"], series: readonly Observation[]): SeriesView => ({
    region: { code: region, name: nameOf(names, region) },
    role,
    figures: series.map((one) => toFigureView(one, figures.releasesOf(one))),
  });
  return [
    toSeries(analysed.region, "own", analysed.series),
    ...analysed.beside.map(({ region, role, series }) => toSeries(region, role, series)),
  ];
}

/** The peers at one period, the ranked ones first. Where figures of unlike publishers stand beside each other nobody has a rank. */
function toPeers({ analysed, figures, names }: ReadIndicator): IndicatorPage["peers"] {
  const { ranking, peers, region } = analysed;
  const period = ranking?.period ?? lastPeriod(peers.get(region) ?? [...peers.values()].flat());
  if (period === null) return null;
  const isRanked = ranking?.order === "best-first";
  const order = new Map(ranking?.ranked.map((ranked) => [ranked.region, ranked]));
  const codes = [...order.keys(), ...[...peers.keys()].filter((code) => !order.has(code))];
  const rows = codes.map((code): PeerRow => {
    const figure = findAt(peers.get(code) ?? [], period);
    return {
      region: { code, name: nameOf(names, code) },
      figure: figure === null ? null : toFigureView(figure, figures.releasesOf(figure)),
      rank: isRanked ? (order.get(code)?.rank ?? null) : null,
      isOwn: code === region,
    };
  });
  return { periodText: formatPeriod(period), rows };
}

function toTargets(analysed: AnalysedIndicator, names: RegionNames): TargetView[] {
  const { unit } = analysed.indicator;
  return analysed.targets.map((target) => ({
    period: target.period,
    periodText: formatPeriod(target.period),
    text: target.to === null ? sayShortly(target.from, unit) : sayRange({ from: target.from, to: target.to }, unit),
    source: target.source,
    distance: tellTarget(analysed, names, target),
  }));
}
