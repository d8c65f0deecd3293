import { analyseBudget } from "@rata/domain/analysis/budget/analyseBudget";
import { analyseContributions } from "@rata/domain/analysis/indicator/analyseContributions";
import { analyseIndicator, type GivenIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { analysePriority } from "@rata/domain/analysis/indicator/analysePriority";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import { spending } from "@rata/domain/indicator/definitions/spending";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import type { Measured } from "@rata/domain/number/Measured";
import { toRupiah } from "@rata/domain/number/Rupiah";
import { addYears, type Period, periodOf } from "@rata/domain/period/Period";
import { tellBudget } from "../tellBudget.ts";
import { tellContributions } from "../tellContributions.ts";
import { tellIndicator } from "../tellIndicator.ts";
import { tellPriority } from "../tellPriority.ts";
import type { ToldSentence } from "../Told.ts";
import { levelsOf, observation } from "./figures.ts";
import type { GridSentence } from "./GridSentence.ts";

/** Regions far from the east of the country, so that no sentence is made for one place. */
const NAMES = new Map([
  [NATION, NATION_NAME],
  ["18", "Provinsi Lampung"],
  ["18.01", "Kabupaten Lampung Selatan"],
  ["18.02", "Kabupaten Lampung Tengah"],
  ["18.71", "Kota Bandar Lampung"],
  ["18.72", "Kota Metro"],
]);
const PARTS = ["18.01", "18.02", "18.71", "18.72"] as const;

/** What is told of whole analyses: ends of ranks with ties and gaps, what is missing or unsure, ranges of targets. For tests. */
export function tellSentences(indicator: Indicator): GridSentence[] {
  const period = periodOf(2024, (indicator.regencyRounds ?? indicator.rounds)[0] ?? "year");
  const [low, middle, high] = levelsOf(indicator);
  const sets: readonly (readonly (Measured | null | undefined)[])[] = [
    [low, middle, high, middle],
    [high, low, low, high],
    [null, middle, high, null],
    [middle, middle, middle, middle],
    [middle, null, null, null],
    [null, null, null, null],
  ];
  return sets.flatMap((values) => {
    const peers = new Map(
      PARTS.map((code, at) => [code, [placed(indicator, { region: code, period }, values[at] ?? null)]]),
    );
    const unsure = new Map(
      [...peers].map(([code, own], at) => [code, own.map((one) => ({ ...one, ...certainty(at) }))]),
    );
    return [peers, unsure].flatMap((all) => [
      ...tag(indicator, tell(indicator, { region: "18", peers: all })),
      ...tag(indicator, tell(indicator, { region: "18.01", own: all.get("18.01") ?? [], peers: all })),
      ...tag(indicator, tell(indicator, course(indicator, period, values))),
    ]);
  });
}

/** What is told of priority regions, contributions and budgets. For tests. */
export function tellOtherSentences(): GridSentence[] {
  const shares = [3000, 1000, 1948, 2500];
  const counts = [
    [5000, 4200, 3000, 100],
    [5000, 5000, 5000, 5000],
    [0, 0, 0, 0],
  ];
  const figure = (indicator: Indicator, [code, period]: readonly [string, Period], amount: number) =>
    placed(indicator, { region: code, period }, { amount, scale: 2 });
  const areas = counts.map(
    (numbers) =>
      new Map(
        PARTS.map((code, at) => [
          code,
          [
            figure(povertyRate, [code, "2024-03"], shares[at] ?? 0),
            figure(poorPeople, [code, "2024-03"], numbers[at] ?? 0),
            figure(poorPeople, [code, "2023-03"], (numbers[3 - at] ?? 0) + at * 25),
          ],
        ]),
      ),
  );
  const own = [
    figure(povertyRate, ["18", "2024-03"], 1948),
    figure(poorPeople, ["18", "2024-03"], 12_300),
    figure(poorPeople, ["18", "2023-03"], 12_401),
  ];
  const told = [...areas, new Map<string, Observation[]>()].flatMap((parts) => [
    ...tellPriority(analysePriority("18", parts, own), NAMES),
    ...tellContributions(analyseContributions("18", parts, own), NAMES),
  ]);
  return [...tag(poorPeople, told), ...tag(spending, budgets())];
}

function budgets(): ToldSentence[] {
  const amounts = [null, 0, 1, 164_734_762_202];
  return amounts.flatMap((ceiling) =>
    amounts.flatMap((whole) => {
      const activity = {
        affair: null,
        group: "empowerment",
        strategy: null,
        booked: toRupiah(ceiling ?? 0),
        unplaced: toRupiah(7_500_000),
      };
      const amount = whole === null ? null : toRupiah(whole);
      const analysis = analyseBudget({
        year: 2026,
        revenue: amount,
        ownRevenue: ceiling === null ? null : toRupiah(ceiling),
        transfers: toRupiah(17),
        spending: amount,
        affairs: new Map(),
        activities: [
          { ...activity, ceiling: ceiling === null ? null : toRupiah(ceiling), realised: amount, affair: "1.02" },
          { ...activity, ceiling: toRupiah(7_500_000), booked: toRupiah(0), realised: null, affair: "1.06" },
        ],
        poor: whole === null ? null : { thousands: { amount: 44_847, scale: 2 }, period: "2026-03" },
      });
      const names = new Map([
        ["1.02", "Kesehatan"],
        ["1.06", "Sosial"],
        ["empowerment", "Pemberdayaan masyarakat"],
      ]);
      return tellBudget(analysis, { region: "Provinsi Lampung", budget: "APBD provinsi", names, on: [] });
    }),
  );
}

function course(
  indicator: Indicator,
  period: Period,
  values: readonly (Measured | null | undefined)[],
): Partial<GivenIndicator> & { region: string } {
  const own = values.map((value, at) => ({
    ...placed(indicator, { region: "18", period: addYears(period, at - values.length + 1) }, value ?? null),
    ...certainty(at),
  }));
  const [from, to] = levelsOf(indicator);
  const targets =
    from === undefined || to === undefined ? [] : [{ period: addYears(period, 2), from, to, source: "RPJMD" }];
  return {
    region: "18",
    own,
    targets,
    nation: { region: NATION, observations: own.map((one) => ({ ...one, region: NATION })) },
  };
}

function certainty(at: number): Pick<Observation, "confidence"> {
  return { confidence: (["A", "B", "C", "A"] as const)[at] ?? "A" };
}

function tell(indicator: Indicator, change: Partial<GivenIndicator> & { region: string }): ToldSentence[] {
  const given = { own: [], parent: null, nation: null, peers: new Map(), targets: [], ...change };
  return tellIndicator(analyseIndicator(indicator, given), NAMES);
}

function placed(
  indicator: Indicator,
  { region, period }: { region: string; period: Period },
  value: Measured | null,
): Observation {
  return { ...observation(indicator, period, value), region };
}

/** Levels, changes and the like are in the grid by themselves; what whole analyses add is the rest. */
function tag(indicator: Indicator, told: readonly ToldSentence[]): GridSentence[] {
  return told.flatMap(({ kind, text }) =>
    ["rank", "gap", "target", "quadrant", "contribution", "budget", "relevance"].includes(kind)
      ? [{ kind: kind === "rank" ? "ends" : kind, indicator, sentence: text }]
      : [],
  );
}
