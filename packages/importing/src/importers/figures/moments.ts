import type { Mark } from "@rata/domain/indicator/Observation";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { roundsAt } from "@rata/domain/indicator/judgeObservation";
import { findMonth } from "@rata/domain/period/indonesianDate";
import { parsePeriod, type Period, periodOf, type Round, roundOf, yearOf } from "@rata/domain/period/Period";
import type { RegionLevel } from "@rata/domain/region/Region";

/** What words tell of a time: a year, a round, or half of it each. Semesters are the two rounds of an indicator. */
export interface Moment {
  year: number | null;
  /** `S1` and `S2` beside the rounds: which month they are is the indicator's own. */
  round: Round | null;
  marks: readonly Mark[];
}

/** Reads `2021`, `Maret 2021`, `Maret`, `Semester 1 (Maret)`, `Triwulan II`, `2023*`, `Tahunan`; null for words that tell no time. */
export function parseMoment(text: string): Moment | null {
  const { words, marks } = takeSigns(text.replaceAll(/\s+/gu, " ").trim());
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/u.exec(words)?.[1] ?? null;
  const period = parsePeriod(words);
  if (period !== null) return { year: yearOf(period), round: saidRound(period), marks };
  const rest = year === null ? words : words.replace(year, " ");
  const round = readRound(
    rest
      .replaceAll(/[()[\],/-]/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim()
      .toLowerCase(),
  );
  if (round === undefined) return null;
  return { year: year === null ? null : Number(year), round, marks };
}

/** What several words tell together: each fills what those before it leave open. */
export function joinMoments(moments: readonly Moment[]): Moment {
  return {
    year: moments.find(({ year }) => year !== null)?.year ?? null,
    round: moments.find(({ round }) => round !== null)?.round ?? null,
    marks: [...new Set(moments.flatMap(({ marks }) => marks))],
  };
}

/** The period of a moment for one indicator at one level, or what is missing. `isSettled`: the year alone was said, the round follows. */
export type SettledPeriod =
  | { kind: "period"; period: Period; isSettled: boolean }
  | { kind: "no-year" }
  | { kind: "round-open"; rounds: readonly Round[] }
  | { kind: "round-unknown" };

/** Settles a year by the one round that the indicator has at that level, or by the round that a person named. */
export function settlePeriod(
  { year, round }: Moment,
  { indicator, level, chosen }: { indicator: Indicator; level: RegionLevel; chosen: Round | null },
): SettledPeriod {
  if (year === null) return { kind: "no-year" };
  const rounds = roundsAt(indicator, level);
  if (round === "S1" || round === "S2") {
    const [first, second, third] = indicator.rounds;
    const own = round === "S1" ? first : second;
    if (own === undefined || second === undefined || third !== undefined) return { kind: "round-unknown" };
    return { kind: "period", period: periodOf(year, own), isSettled: false };
  }
  if (round !== null) return { kind: "period", period: periodOf(year, round), isSettled: false };
  if (rounds.includes("year")) return { kind: "period", period: periodOf(year, "year"), isSettled: false };
  const [only] = rounds;
  const settled = rounds.length === 1 ? (only ?? null) : chosen;
  if (settled === null || !rounds.includes(settled)) return { kind: "round-open", rounds };
  return { kind: "period", period: periodOf(year, settled), isSettled: true };
}

function saidRound(period: Period): Round | null {
  const round = roundOf(period);
  return round === "year" ? null : round;
}

/** The round that words without a year name; null where they say only "a year", undefined where they are no time at all. */
function readRound(words: string): Moment["round"] | undefined {
  if (words === "") return null;
  if (/^(?:tahun|tahunan|setahun|annual|year)$/u.test(words)) return null;
  const named = words.replace(/^(?:bulan|ronde|keadaan|periode|tahun) /u, "");
  const quarter = /^(?:triwulan|tw|kuartal|quarter|q) ?(iv|i{1,3}|[1-4])$/u.exec(named)?.[1];
  if (quarter !== undefined) return `Q${(QUARTERS.indexOf(quarter) % 4) + 1}`;
  const half = /^(?:semester|smt|sem) ?(ii|i|2|1)(?: ([a-z]+))?$/u.exec(named);
  const month = findMonth(half === null ? named : (half[2] ?? ""));
  if (month !== null) return String(month).padStart(2, "0");
  if (half === null) return undefined;
  return half[1] === "1" || half[1] === "i" ? "S1" : "S2";
}

/** `2023*` and `2023 r)`: signs that hold for every figure under a head. */
function takeSigns(words: string): { words: string; marks: Mark[] } {
  const found = /^(.*\d) ?(\*{1,3}|[er])\)?$/iu.exec(words);
  if (found === null) return { words, marks: [] };
  const sign = (found[2] ?? "").toLowerCase();
  const mark = sign === "e" ? "estimate" : sign === "r" ? "revised" : "provisional";
  return { words: found[1] ?? "", marks: [mark] };
}

const QUARTERS = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];
