import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Point } from "@rata/domain/indicator/Series";
import { formatCount } from "@rata/domain/number/formatNumber";
import { compareMeasured } from "@rata/domain/number/measuredMath";
import { parentOf, type RegionCode } from "@rata/domain/region/Region";
import { sayShortly } from "#narrative/figureWords";
import { type Span, type Verdict, verdictOf, whyOf } from "../Claim.ts";
import type { MoveToken } from "../text/Token.ts";
import { datumOf } from "./matching.ts";
import { anchorAt, indicatorsAt, type Scene, subjectRegion } from "./Scene.ts";

/** A rank that a text states: `urutan ke-3 dari yang terendah di antara 22 kabupaten/kota`, `peringkat 3 dari 22`. */
export interface RankSpan extends Span {
  rank: number;
  /** +1 counted from the highest, −1 from the lowest, 0 where it is not said from which end. */
  from: -1 | 0 | 1;
  /** Among how many; null where it is not said. */
  of: number | null;
}

/** The ranks that a sentence states in figures. */
export function findRanks(text: string): RankSpan[] {
  return [...text.matchAll(RANK)].map((match) => {
    const { rank = "", side = "", of } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      rank: Number(rank),
      from: side === "" ? 0 : /tinggi|besar|banyak/iu.test(side) ? 1 : -1,
      of: of === undefined ? null : Number(of),
    };
  });
}

const RANK =
  /\b(?:urutan|peringkat|ranking|posisi)\s+(?:ke[\s-]*)?(?<rank>\d{1,3})(?![\d.,]\d|\s*persen)(?:\s*,?\s*(?:dari\s+(?:yang\s+)?)?(?<side>tertinggi|terendah|terbesar|terkecil|terbanyak|tersedikit))?(?:\s*,?\s*(?:dari|di\s?antara)\s+(?<of>\d{1,3})(?:\s+(?:kabupaten\/kota|kabupaten(?:\s+dan\s+kota)?|kab\.?\/kota|wilayah|daerah))?)?/giu;

/** A rank against the figures of all peers at the period spoken of; level figures share theirs. */
export function judgeRank(scene: Scene, stated: RankSpan): Verdict {
  const found = findPeers(scene, stated, subjectRegion(scene, stated));
  if (found === null) return verdictOf("unbound", { why: whyOf("no-peers") });
  const { indicator, region, point, peers } = found;
  const above = peers.filter((peer) => compareMeasured(peer.point.value, point.value) > 0).length;
  const below = peers.filter((peer) => compareMeasured(peer.point.value, point.value) < 0).length;
  const [fromHigh, fromLow] = [above + 1, below + 1];
  const isRank = (stated.from >= 0 && stated.rank === fromHigh) || (stated.from <= 0 && stated.rank === fromLow);
  const datum = datumOf(indicator, region, point);
  if (isRank && (stated.of === null || stated.of === peers.length)) return verdictOf("bound", { datum });
  const expected = `urutan ke-${formatCount(fromLow)} dari yang terendah dan ke-${formatCount(fromHigh)} dari yang tertinggi di antara ${formatCount(peers.length)} wilayah`;
  return verdictOf("contradicted", { datum, expected, why: whyOf("other-rank", { expected }) });
}

/** "tertinggi di antara kabupaten/kota": whether no peer lies beyond the region that is called so. */
export function judgeEnd(scene: Scene, move: MoveToken): Verdict {
  const found = findPeers(scene, move, calledRegion(scene, move));
  if (found === null) return verdictOf("unbound", { why: whyOf("no-peers") });
  const { indicator, region, point, peers } = found;
  const best = peers.toSorted((a, b) => compareMeasured(b.point.value, a.point.value) * move.sign)[0];
  const datum = datumOf(indicator, region, point);
  if (best === undefined || compareMeasured(best.point.value, point.value) === 0) return verdictOf("bound", { datum });
  const expected = sayShortly(best.point.value, indicator.unit);
  return verdictOf("contradicted", { datum, expected, why: whyOf("other-rank", { expected }) });
}

/** How many peers the ranks of a sentence are among; null where nobody can tell. */
export function countPeers(scene: Scene, span: Span): number | null {
  const region = scene.sentence.regions.find((token) => token.region !== null && isPeer(scene, token.region))?.region;
  return findPeers(scene, span, region ?? scene.figures.own)?.peers.length ?? null;
}

interface Peers {
  indicator: Indicator;
  region: RegionCode;
  point: Point;
  peers: readonly { region: RegionCode; point: Point }[];
}

/** Below three figures of one period nobody is ranked. A region that is no peer of others has no rank among them. */
function findPeers(scene: Scene, span: Span, region: RegionCode | null): Peers | null {
  const { figures } = scene;
  const [indicator] = indicatorsAt(scene, span);
  const when = anchorAt(scene, span);
  if (indicator === undefined || when === null || region === null) return null;
  const area = parentOf(region);
  for (const point of figures.at(indicator.code, region, when)) {
    const peers = figures.regions
      .filter((other) => area !== null && parentOf(other) === area)
      .flatMap((other) => {
        const at = figures.list(indicator.code, other).find(({ period }) => period === point.period);
        return at === undefined ? [] : [{ region: other, point: at }];
      });
    if (peers.length >= FEWEST) return { indicator, region, point, peers };
  }
  return null;
}

const FEWEST = 3;

/** "tertinggi … adalah di Kabupaten Sumba Tengah", "terendah di Kota Kupang": the region that follows, else what the sentence is about. */
function calledRegion(scene: Scene, { start, end }: Span): RegionCode | null {
  const { text, regions } = scene.sentence;
  const after = regions.find((token) => token.start >= end && CALLED.test(text.slice(end, token.start)));
  return after === undefined ? subjectRegion(scene, { start, end }) : after.region;
}

const CALLED =
  /(?:\b(?:adalah|yaitu|yakni|ialah|dimiliki|terjadi|terdapat|tercatat|berada|ditempati)(?:\s+(?:oleh|di|pada))?|^\s*(?:di|pada))\s*$/iu;

function isPeer({ figures }: Scene, region: RegionCode): boolean {
  const area = parentOf(region);
  return area !== null && figures.regions.filter((other) => parentOf(other) === area).length >= FEWEST;
}
