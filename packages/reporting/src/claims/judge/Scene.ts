import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Round } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Span, Verdict } from "../Claim.ts";
import type { Figures, When } from "../Figures.ts";
import type { Topic } from "../Topic.ts";
import { OF_TOPIC } from "../text/findNames.ts";
import { firstAfter, lastBefore, type Sentence } from "../text/Sentence.ts";
import type { PeriodToken } from "../text/Token.ts";

/** A sentence where it stands: under a topic, after what was said before it in its paragraph. */
export interface Scene {
  sentence: Sentence;
  figures: Figures;
  topic: Topic;
  carried: Carried;
}

/** What the sentences before leave for this one: of what and of when they spoke, and the last change that they told. */
export interface Carried {
  codes: readonly string[] | null;
  when: When | null;
  move: { sign: number; verdict: Verdict } | null;
}

export const NOTHING_CARRIED: Carried = { codes: null, when: null, move: null };

/** The indicators that a place may speak of: the last named before it, else the first after it, else what was spoken of before, else the topic. */
export function codesAt({ sentence, topic, carried }: Scene, { start, end }: Span): readonly string[] | null {
  const before = lastBefore(sentence.indicators, start);
  // "Penurunan ini" goes on with what the sentence before spoke of, until this one names something else.
  const back = [...sentence.text.slice(0, end + NEXT_WORD).matchAll(POINTING)].at(-1);
  const isPointing = back !== undefined && back.index <= start && (before === null || before.end <= back.index);
  if (isPointing && carried.codes !== null) return carried.codes;
  const named = before ?? sentence.indicators.find((token) => token.start >= end) ?? null;
  const codes = named?.codes ?? carried.codes ?? topic.codes;
  return codes?.includes(OF_TOPIC) === true ? (topic.codes ?? []) : codes;
}

const POINTING =
  /\b(?:penurunan|pengurangan|peningkatan|kenaikan|pertambahan|perubahan|angka|nilai|capaian)\s+(?:ini|itu|tersebut)\b/giu;
/** As long as " tersebut". */
const NEXT_WORD = 10;

export function indicatorsAt(scene: Scene, span: Span): Indicator[] {
  return (codesAt(scene, span) ?? []).flatMap((code) => scene.figures.get(code) ?? []);
}

/** The regions that a number may be of: one right behind it, else the last before it; beside one it is compared with, also the own. */
export function regionsAt({ sentence, figures }: Scene, span: Span): (RegionCode | null)[] {
  const { text, regions } = sentence;
  const after = regions.find(
    (token) =>
      token.start >= span.end &&
      /^\s*\(?(?:(?:di|untuk|pada|secara|di tingkat|tingkat)\s+)?(?:tingkat\s+)?$/iu.test(
        text.slice(span.end, token.start),
      ),
  );
  if (after !== undefined) return [after.region];
  const before = lastBefore(regions, span.start);
  const first = regions[0];
  if (before === null) return [first !== undefined && !isCompared(text, first) ? first.region : figures.own];
  if (!isCompared(text, before)) return [before.region];
  const subject = regions.findLast((token) => token.start < before.start && !isCompared(text, token));
  const own = subject === undefined ? figures.own : subject.region;
  return isBracketed(text, before, span) ? [before.region] : [before.region, own];
}

/** The region that a sentence is about, apart from one that it is compared with. */
export function subjectRegion({ sentence, figures }: Scene, span: Span): RegionCode | null {
  const own = sentence.regions.filter((token) => !isCompared(sentence.text, token));
  const found = lastBefore(own, span.start) ?? own[0];
  return found === undefined ? figures.own : found.region;
}

/** Whether a region is one that the subject is held against: "daripada di Indonesia", "di bawah angka nasional". */
export function isCompared(text: string, { start }: Span): boolean {
  return /(?:daripada|dibanding(?:kan)?(?:\s+dengan)?|terhadap|di\s?bawah|di\s?atas|lebih\s+(?:tinggi|rendah)\s+dari|sama\s+dengan|dari|searah\s+dengan|melampaui|kali(?:\s+lipat)?)(?:\s+(?:di|pada|dari|angka|rata-rata|capaian|tingkat|nilai|persentase|kondisi|secara|penduduk|miskin))*\s*$/iu.test(
    text.slice(0, start),
  );
}

function isBracketed(text: string, region: Span, span: Span): boolean {
  return /^\s*\((?:[^()]*\s)?$/u.test(text.slice(region.end, span.start));
}

/** A period with the year and round that its surroundings lend it; null where no year can be told. */
export function resolve(scene: Scene, token: PeriodToken, round: Round | null = null): When | null {
  const { topic } = scene;
  if (token.back !== null) {
    const anchor = anchorAt(scene, token);
    if (token.year !== null) return { year: token.year, round: anchor?.round ?? topic.round };
    return anchor === null ? null : { year: anchor.year - token.back, round: anchor.round ?? round ?? topic.round };
  }
  return token.year === null ? null : { year: token.year, round: token.round ?? topic.round };
}

/** The period that a place speaks of: the last that nothing is measured from, else the first after it, else the one before the sentence. */
export function anchorAt(scene: Scene, { start, end }: Span): When | null {
  const { sentence, carried, topic } = scene;
  const own = sentence.periods.filter((token) => !token.isReference && token.back === null);
  const token = lastBefore(own, start) ?? firstAfter(own, end);
  const found = token === null ? null : resolve(scene, token);
  return found ?? carried.when ?? topic.when;
}

/** From what a change at a place is measured: the first reference behind it before the next number, else the last one before it. */
export function referenceAt(scene: Scene, { start, end }: Span, until: number): PeriodToken | null {
  const references = scene.sentence.periods.filter(({ isReference }) => isReference);
  const after = references.find((token) => token.start >= end && token.start < until);
  const before = lastBefore(references, start);
  const isNear =
    after !== undefined && !/[,;]|\b(?:sedangkan|sementara|dan)\b/iu.test(scene.sentence.text.slice(end, after.start));
  return isNear ? after : (before ?? after ?? null);
}
