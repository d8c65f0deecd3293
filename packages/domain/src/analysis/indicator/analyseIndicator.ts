import type { Indicator } from "#indicator/Indicator";
import type { IndicatorTarget } from "#indicator/IndicatorTarget";
import type { Observation } from "#indicator/Observation";
import { findAt, toSeries } from "#indicator/Series";
import { addYears, comparePeriods, isSameRound } from "#period/Period";
import type { RegionCode } from "#region/Region";
import { type Changes, changesOf } from "../change/changesOf.ts";
import { compareRegions, type Comparison } from "../change/compare.ts";
import type { TargetDistance } from "../change/distanceToTarget.ts";
import { type Direction, judgeDirection } from "../change/judgeDirection.ts";
import { judgeRelevance, type Relevance } from "../change/judgeRelevance.ts";
import { type Projection, projectTo } from "../change/projectTo.ts";
import type { Ranking } from "../place/rankRegions.ts";
import { rankPeers } from "./rankPeers.ts";
import { pickTarget, targetOf } from "./targetOf.ts";

/** A region that the own one is held beside. */
export interface Beside {
  region: RegionCode;
  role: "parent" | "nation";
  series: readonly Observation[];
  /** At the period of the own latest figure; null where the other has nothing of that period. */
  comparison: Comparison | null;
}

/** What is known of one indicator of one region. Without a figure of its own, everything but the ranking is null. */
export interface AnalysedIndicator {
  indicator: Indicator;
  region: RegionCode;
  /** The newest release of each period in order of time, absences included. */
  series: readonly Observation[];
  changes: Changes | null;
  direction: Direction | null;
  /** The last period of the series, where the indicator has no figure any more. */
  missing: Observation | null;
  beside: readonly Beside[];
  /** Against all regions beside together. */
  relevance: Relevance | null;
  /** Among the peers: the own one with its siblings, or the parts of the own one. */
  ranking: Ranking | null;
  /** The series of each peer. */
  peers: ReadonlyMap<RegionCode, readonly Observation[]>;
  /** Every target, in order of time, and the distance to the one that is held against the latest figure. */
  targets: readonly IndicatorTarget[];
  target: TargetDistance | null;
  projection: Projection | null;
}

/** What an indicator is analysed from. Observations of other indicators, places or daerah among them are left out. */
export interface GivenIndicator {
  region: RegionCode;
  own: readonly Observation[];
  parent: GivenBeside | null;
  nation: GivenBeside | null;
  peers: ReadonlyMap<RegionCode, readonly Observation[]>;
  targets: readonly IndicatorTarget[];
}
export interface GivenBeside {
  region: RegionCode;
  observations: readonly Observation[];
}

/** The analyses of one indicator of one region, each by equal rounds and at equal periods only. */
export function analyseIndicator(indicator: Indicator, given: GivenIndicator): AnalysedIndicator {
  const series = seriesOf(indicator, { region: given.region, observations: given.own });
  const changes = changesOf(indicator, series);
  const beside = listBeside(indicator, given, changes);
  const target = changes === null ? null : pickTarget(changes, given.targets);
  const last = series.at(-1);
  const peers = new Map(
    [...given.peers].map(([region, observations]) => [region, seriesOf(indicator, { region, observations })]),
  );
  return {
    indicator,
    region: given.region,
    series,
    changes,
    direction: changes === null ? null : judgeDirection(indicator, changes),
    missing: last?.reading.kind === "absent" ? last : null,
    beside,
    relevance: changes === null ? null : relevanceOf(series, beside, changes),
    ranking: rankPeers(indicator, given.region, peers),
    peers,
    targets: given.targets.toSorted((a, b) => comparePeriods(a.period, b.period)),
    target: changes === null || target === null ? null : targetOf(indicator, changes, target),
    projection: changes === null ? null : project(indicator, changes, target),
  };
}

function listBeside(indicator: Indicator, given: GivenIndicator, changes: Changes | null): Beside[] {
  const others = [
    { role: "parent" as const, other: given.parent },
    { role: "nation" as const, other: given.nation },
  ];
  return others.flatMap(({ role, other }) => {
    if (other === null) return [];
    const series = seriesOf(indicator, other);
    if (series.length === 0) return [];
    const at = changes === null ? null : findAt(series, changes.latest.period);
    const comparison =
      changes === null || at === null ? null : compareRegions(indicator, changes.latest.observation, at);
    return [{ region: other.region, role, series, comparison }];
  });
}

function relevanceOf(series: readonly Observation[], beside: readonly Beside[], changes: Changes): Relevance | null {
  if (beside.length === 0) return null;
  return judgeRelevance([series, ...beside.map((other) => other.series)], changes.latest.period);
}

/** To the target's period where it is a later one of the round, else one round ahead. */
function project(indicator: Indicator, changes: Changes, target: IndicatorTarget | null): Projection {
  const { period } = changes.latest;
  const isLater = target !== null && isSameRound(target.period, period) && comparePeriods(target.period, period) > 0;
  return projectTo(indicator, changes, isLater ? target.period : addYears(period, 1));
}

function seriesOf({ code }: Indicator, { region, observations }: GivenBeside): Observation[] {
  return toSeries(observations, { indicator: code, region, daerah: "total", affair: null });
}
