import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { findUnlikePeers, lastPeriod } from "@rata/domain/analysis/indicator/rankPeers";
import { RANK_RULE } from "@rata/domain/analysis/change/rules";
import type { Ranking } from "@rata/domain/analysis/place/rankRegions";
import type { Observation } from "@rata/domain/indicator/Observation";
import { findAt } from "@rata/domain/indicator/Series";
import { formatCount } from "@rata/domain/number/formatNumber";
import { sayPeriod, type Subject } from "../figureWords.ts";
import { REFUSALS } from "../sayChange.ts";
import { sayExtremes, sayRank } from "../sayPlace.ts";
import { nameOf, type RegionNames } from "../RegionNames.ts";
import { remark, type Saying, told } from "./told.ts";

/** Where a region stands among its peers, or which of its parts stand at the ends, and what is missing among them. */
export function tellRanking(subject: Subject, analysed: AnalysedIndicator, names: RegionNames): Saying[] {
  const { ranking, region, peers } = analysed;
  if (ranking === null || ranking.ranked.length < 2) return tellNoRanking(analysed);
  const on = ranking.ranked.flatMap((one) => findAt(peers.get(one.region) ?? [], ranking.period) ?? []);
  const text = peers.has(region)
    ? sayRank(subject, ranking, { region, peers: PEERS })
    : sayExtremes(subject, ranking, { names, peers: PEERS });
  return [
    ...told("rank", text, { on, rule: RANK_RULE }),
    ...tellUnsure(on),
    ...tellMissing(ranking, names),
    ...tellOneYear(analysed, ranking),
  ];
}

/** What the regions beside each other are called. */
const PEERS = "kabupaten/kota";

function tellNoRanking({ indicator, region, peers }: AnalysedIndicator): Saying[] {
  const period = lastPeriod(peers.get(region) ?? [...peers.values()].flat());
  const at = [...peers.values()].map((series) => (period === null ? null : findAt(series, period)));
  const unlike = findUnlikePeers(indicator, at);
  if (unlike !== null)
    return [
      remark(
        `Urutan ${PEERS} tidak disusun; ${REFUSALS[unlike]}.`,
        at.filter((one) => one !== null),
      ),
    ];
  if (peers.size < 2) return [];
  const lacking = period === null ? "belum ada" : `pada ${sayPeriod(period)} belum cukup`;
  return [remark(`Nilai ${PEERS} ${lacking}; urutannya tidak disusun.`, [])];
}

function tellUnsure(on: readonly Observation[]): Saying[] {
  const unsure = on.filter(({ confidence }) => confidence !== "A");
  if (unsure.length === 0) return [];
  const words =
    unsure.length === on.length
      ? `Semua nilai ${PEERS} itu`
      : `Sebanyak ${formatCount(unsure.length)} dari ${formatCount(on.length)} nilai ${PEERS} itu`;
  return [remark(`${words} dari satu sumber atau masih perlu dipastikan.`, unsure)];
}

/** Named where they are few; a long list says nothing by its names. */
function tellMissing({ missing, period }: Ranking, names: RegionNames): Saying[] {
  if (missing.length === 0 || missing.length > MOST_NAMED) return [];
  const listed = missing.map(({ region }) => nameOf(names, region)).join(", ");
  return [remark(`Nilai untuk ${sayPeriod(period)} tidak ada pada: ${listed}.`, [])];
}

const MOST_NAMED = 6;

function tellOneYear({ peers }: AnalysedIndicator, { period }: Ranking): Saying[] {
  const periods = new Set([...peers.values()].flatMap((series) => series.map((one) => one.period)));
  return periods.size > 1
    ? []
    : [
        remark(
          `Nilai ${PEERS} baru ada untuk ${sayPeriod(period)}; perkembangan antarwilayah belum dapat disimpulkan.`,
          [],
        ),
      ];
}
