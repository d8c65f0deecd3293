import { formatCount } from "@rata/domain/number/formatNumber";
import { roundOf } from "@rata/domain/period/Period";
import { sayRound } from "#narrative/figureWords";
import { type Verdict, verdictOf, whyOf } from "../Claim.ts";
import type { NumberToken } from "../text/Token.ts";
import { findField } from "./judgeRecord.ts";
import { countPeers } from "./judgeRank.ts";
import { resolve, type Scene } from "./Scene.ts";

/** What a plan holds, each thing once: programmes by code or normalised name. */
export interface PlanCounts {
  program: number;
  activity: number;
  sector: number;
}

export interface CountScene {
  scene: Scene;
  plan: PlanCounts | null;
  /** How many items the list below the sentence has; 0 without one. */
  listed: number;
}

/** A count against what can be counted: the years named, the figures of a series, the plan, the list below. */
export function judgeCount(number: NumberToken, { scene, plan, listed }: CountScene): Verdict {
  const unit = number.unitText.toLowerCase();
  if (unit.startsWith("tahun")) return judgeYears(number, scene);
  if (unit.startsWith("nilai")) return judgeFigures(number, scene);
  if (PLACES.test(unit)) return judgePlaces(number, scene);
  const of = THINGS.find(([word]) => unit.startsWith(word))?.[1];
  if (of === undefined) return verdictOf("unbound", { why: whyOf("no-figure") });
  if (plan !== null) return compare(number, plan[of], { of, listed });
  return listed > 0 ? compare(number, listed, { of: "list", listed }) : verdictOf("unbound", { why: whyOf("no-plan") });
}

const PLACES = /^(?:kabupaten|kab|wilayah|daerah)/u;

/** "di antara 22 kabupaten/kota": as many as have a figure, where a rank is told among them. */
function judgePlaces(number: NumberToken, scene: Scene): Verdict {
  const { text } = scene.sentence;
  const isRanked =
    /\b(?:di\s?antara|dari)\s*$/iu.test(text.slice(0, number.start)) &&
    /\burutan\b|peringkat|ter(?:tinggi|endah|besar|kecil)\b/iu.test(text);
  const counted = isRanked ? countPeers(scene, number) : null;
  return counted === null
    ? verdictOf("unbound", { why: whyOf("no-figure") })
    : compare(number, counted, { of: "region", listed: 0 });
}

const THINGS: readonly (readonly [string, keyof PlanCounts])[] = [
  ["program", "program"],
  ["kegiatan", "activity"],
  ["sektor", "sector"],
  ["urusan", "sector"],
];

/** "selama 5 Tahun dari Tahun 2019 sampai dengan Tahun 2022": the years, both ends counted, or those between. */
function judgeYears(number: NumberToken, scene: Scene): Verdict {
  const years = scene.sentence.periods.flatMap((token) => resolve(scene, token)?.year ?? []);
  if (years.length < 2) return verdictOf("unbound", { why: whyOf("no-figure") });
  const span = Math.max(...years) - Math.min(...years);
  return number.value.amount === span
    ? compare(number, span, { of: "year", listed: 0 })
    : compare(number, span + 1, { of: "year", listed: 0 });
}

function judgeFigures(number: NumberToken, scene: Scene): Verdict {
  const field = findField(scene, number);
  if (field === null) return verdictOf("unbound", { why: whyOf("no-figure") });
  const round = sayRound(roundOf(field.point.period));
  const counted = compare(number, field.field.length, { of: "figure", listed: 0 });
  const isNamed = number.unitText.toLowerCase() === round.toLowerCase();
  if (isNamed || counted.status !== "bound") return counted;
  return { ...counted, status: "unlike", expected: round, why: whyOf("unlike-round", { value: round }) };
}

function compare({ value }: NumberToken, counted: number, { of, listed }: { of: string; listed: number }): Verdict {
  const datum = { kind: "count", of, value: { amount: counted, scale: 0 }, text: formatCount(counted) } as const;
  if (value.amount === counted && value.scale === 0) return verdictOf("bound", { datum });
  return verdictOf("contradicted", {
    datum,
    expected: formatCount(counted),
    why: whyOf("other-count", { expected: formatCount(counted), listed: listed === 0 ? "" : formatCount(listed) }),
  });
}
