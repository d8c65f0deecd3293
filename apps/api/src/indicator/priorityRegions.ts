import { lastPeriod } from "@rata/domain/analysis/indicator/rankPeers";
import { findQuadrants, type Quadrants } from "@rata/domain/analysis/place/findQuadrants";
import { subjectKey, type Observation } from "@rata/domain/indicator/Observation";
import { findAt, toSeries } from "@rata/domain/indicator/Series";
import { formatCount } from "@rata/domain/number/formatNumber";
import type { Period } from "@rata/domain/period/Period";
import { parentOf, type RegionCode } from "@rata/domain/region/Region";
import { sayPeriod } from "@rata/reporting/narrative/figureWords";
import { nameOf, type RegionNames } from "@rata/reporting/narrative/RegionNames";
import { sayQuadrant } from "@rata/reporting/narrative/sayPlace";
import type { ToldSentence } from "@rata/reporting/narrative/Told";
import type { Figures } from "./Figures.ts";
import type { OverviewPage } from "./indicator.views.ts";

/** What orders regions: the share of poor people and their number. */
export const PRIORITY_INDICATORS = ["p0", "poor-people"] as const;
const [RATE, COUNT] = PRIORITY_INDICATORS;

interface Around {
  region: RegionCode;
  peers: readonly RegionCode[];
  names: RegionNames;
}

/** Which regions come first by share and number, or what is missing to say so. */
export function findPriorities(figures: Figures, around: Around): OverviewPage["priority"] {
  const { region, peers, names } = around;
  const rates = new Map(peers.map((peer) => [peer, totals(figures, RATE, peer)]));
  const period = lastPeriod([...rates.values()].flat());
  if (period === null) return { chart: null, map: null, sentences: [sayGap(NO_RATE, [])] };
  const poverty = peers.map((peer) => ({
    region: peer,
    rate: findAt(rates.get(peer) ?? [], period),
    count: findAt(totals(figures, COUNT, peer), period),
  }));
  const area = findAt(totals(figures, RATE, parentOf(region) ?? region), period);
  const found = findQuadrants(poverty, area?.reading.kind === "value" ? area.reading.value : null);
  const read = poverty.flatMap(({ rate, count }) => [rate, count]).filter((one) => one !== null);
  return {
    chart: null,
    map: null,
    sentences: found === null ? [sayGap(sayNoCount(period), read)] : tellQuadrants(found, read, names),
  };
}

function totals(figures: Figures, indicator: string, region: RegionCode): Observation[] {
  return toSeries(figures.of(indicator, region), { indicator, region, daerah: "total", affair: null });
}

/** Those of priority 1, and how many could not be placed. */
function tellQuadrants(found: Quadrants, read: readonly Observation[], names: RegionNames): ToldSentence[] {
  const first = found.placed.filter(({ priority }) => priority === 1);
  const told = first.map((placed): ToldSentence => ({
    kind: "quadrant",
    text: sayQuadrant(nameOf(names, placed.region), placed, found),
    subjects: read.filter(({ region }) => region === placed.region).map(subjectKey),
    rule: found.rule,
  }));
  const left = found.unplaced.length;
  return left === 0 ? told : [...told, sayGap(`${formatCount(left)} ${UNPLACED}`, [])];
}

const NO_RATE = "Persentase penduduk miskin menurut kabupaten/kota belum ada; wilayah prioritas belum dapat disusun.";
const UNPLACED =
  "kabupaten/kota tidak ditempatkan dalam kuadran karena persentase atau jumlah penduduk miskinnya belum ada.";

function sayNoCount(period: Period): string {
  return `Jumlah penduduk miskin menurut kabupaten/kota untuk ${sayPeriod(period)} belum ada; wilayah prioritas menurut persentase dan jumlah belum dapat disusun.`;
}

function sayGap(text: string, on: readonly Observation[]): ToldSentence {
  return { kind: "gap", text, subjects: on.map(subjectKey), rule: null };
}
