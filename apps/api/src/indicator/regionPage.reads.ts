import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { pointsOf, toSeries } from "@rata/domain/indicator/Series";
import type { Period } from "@rata/domain/period/Period";
import { parentOf, type RegionCode } from "@rata/domain/region/Region";
import { composeCourse } from "@rata/reporting/indicator/composeCourse";
import { nameOf, type RegionNames } from "@rata/reporting/narrative/RegionNames";
import { sayGapShortly } from "@rata/reporting/narrative/sayGap";
import { tellFigures } from "@rata/reporting/narrative/tellIndicator";
import type { Work } from "#Work";
import { analyse, listLine, readFigures, readTargetPlans } from "./figures.reads.ts";
import { Figures } from "./Figures.ts";
import { toFigureView } from "./figureView.ts";
import { keyed } from "./indicatorCharts.ts";
import type { RegionPage, RegionRow } from "./indicator.views.ts";
import { getShown, listPeers, listShown, nameRegions, toNamed } from "./indicatorRegions.ts";
import { listAt } from "./observation.queries.ts";
import { toChange } from "./overview.reads.ts";

/** Every indicator of a region, with where it stands and how it moved. @throws DomainError "not-found" */
export async function describeRegion(work: Work, region: RegionCode): Promise<RegionPage> {
  const own = getShown(work.services, region);
  const shown = listShown(work.services);
  const parent = shown.find(({ code }) => code === parentOf(region));
  const names = nameRegions(work.services);
  const { figures, analysed } = await readRegion(work, region);
  const headlines = analysed.filter(({ indicator }) => work.services.edition.headlines.includes(indicator.code));
  return {
    region: toNamed(own),
    parent: parent === undefined ? null : toNamed(parent),
    parts: shown.filter(({ code }) => parentOf(code) === region).map(toNamed),
    siblings: parent === undefined ? [] : listPeers(work.services, region).map(toNamed),
    population: own.population,
    rows: analysed.flatMap((one) => toRow(one, figures, names)),
    sentences: headlines.flatMap((one) => tellFigures(one, names).filter(({ kind }) => TOLD.has(kind))),
    charts: headlines.flatMap((one) => keyed(one.indicator.code, composeCourse(one, names))),
  };
}

/** What of an indicator is told on a page of all: the rest stands on the indicator's own. */
const TOLD: ReadonlySet<string> = new Set(["level", "change", "comparison", "rank", "gap"]);

/** The whole series of the region and of what it lies in; of its peers the figures of the region's latest period alone. */
async function readRegion(
  work: Work,
  region: RegionCode,
): Promise<{ figures: Figures; analysed: AnalysedIndicator[] }> {
  const [figures, plans] = await Promise.all([
    readFigures(work.services, { indicators: null, regions: listLine(region) }),
    readTargetPlans(work, region),
  ]);
  const peers = parentOf(region) === null ? [] : listPeers(work.services, region).map(({ code }) => code);
  const at = new Map(INDICATORS.flatMap(({ code }) => findLatest(figures, code, region)));
  const beside = new Figures(await listAt(work.em, { regions: peers, at }));
  const analysed = INDICATORS.filter(({ code }) => at.has(code)).map((indicator) =>
    analyse(figures, { indicator, region, peers, plans, peerFigures: beside }),
  );
  return { figures, analysed };
}

function findLatest(figures: Figures, indicator: IndicatorCode, region: RegionCode): [IndicatorCode, Period][] {
  const series = toSeries(figures.of(indicator, region), { indicator, region, daerah: "total", affair: null });
  const last = pointsOf(series).at(-1);
  return last === undefined ? [] : [[indicator, last.period]];
}

function toRow(analysed: AnalysedIndicator, figures: Figures, names: RegionNames): RegionRow[] {
  const { indicator, changes, ranking, region, beside } = analysed;
  if (changes === null) return [];
  const { observation } = changes.latest;
  const change = toChange(analysed, names);
  const own = ranking?.ranked.find((ranked) => ranked.region === region);
  const isRanked = ranking?.order === "best-first" && own !== undefined;
  return [
    {
      code: indicator.code,
      name: indicator.names.id,
      figure: toFigureView(observation, figures.releasesOf(observation)),
      change: change?.text ?? null,
      effect: change?.effect ?? null,
      rank: isRanked ? { rank: own.rank, of: ranking.ranked.length } : null,
      gaps: beside.flatMap((other) => {
        const text = sayGapShortly(indicator, other.comparison);
        return text === null ? [] : [{ region: nameOf(names, other.region), text }];
      }),
    },
  ];
}
