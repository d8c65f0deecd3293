import { findQuadrants } from "@rata/domain/analysis/place/findQuadrants";
import { rankRegions } from "@rata/domain/analysis/place/rankRegions";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import type { Measured } from "@rata/domain/number/Measured";
import { periodOf } from "@rata/domain/period/Period";
import { sayQuadrant, sayRank } from "../sayPlace.ts";
import { levelsOf, observation, REGIONS, subjectOf } from "./figures.ts";
import type { GridSentence } from "./GridSentence.ts";

/** Ranks with ties and gaps, and quadrants for the share of poor people. For tests. */
export function placeSentences(indicator: Indicator): GridSentence[] {
  const quadrants = indicator.code === "p0" ? quadrantSentences() : [];
  return [
    ...rankSentences(indicator).map((sentence) => ({ kind: "rank", indicator, sentence })),
    ...quadrants.map((sentence) => ({ kind: "quadrant", indicator, sentence })),
  ];
}

function rankSentences(indicator: Indicator): string[] {
  const [low, middle, high] = levelsOf(indicator);
  const sets = [
    [low, middle, high],
    [middle, middle, high],
    [low, null, middle],
  ];
  const period = periodOf(2024, (indicator.regencyRounds ?? indicator.rounds)[0] ?? "year");
  return sets.flatMap((values) => {
    const peers = new Map(
      values.map((value, index) => [`53.0${index + 1}`, observation(indicator, period, value ?? null)]),
    );
    const ranking = rankRegions(indicator, peers, period);
    return [...peers.keys()].flatMap((region) => {
      const said = sayRank(subjectOf(indicator, { region: REGIONS[1] }), ranking, { region, peers: "kabupaten/kota" });
      return said === null ? [] : [said];
    });
  });
}

function quadrantSentences(): string[] {
  const [rate, count] = INDICATORS;
  if (rate === undefined || count === undefined) return [];
  const figure = (indicator: Indicator, amount: number) => observation(indicator, "2024-03", { amount, scale: 2 });
  const rows: [number, number][] = [
    [3000, 5000],
    [1000, 6000],
    [1000, 1000],
    [3000, 2000],
  ];
  const areaRate: Measured = { amount: 1948, scale: 2 };
  const found = findQuadrants(
    rows.map(([share, people], index) => ({
      region: `53.0${index + 1}`,
      rate: figure(rate, share),
      count: figure(count, people),
    })),
    areaRate,
  );
  return found === null ? [] : found.placed.map((placed) => sayQuadrant(REGIONS[1], placed, found));
}
