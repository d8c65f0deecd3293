import { verdictOf, whyOf } from "../Claim.ts";
import { isCompared, type Scene } from "./Scene.ts";
import { judgeMultiple } from "./judgeMultiple.ts";
import type { SentenceClaim } from "./SentenceJudge.ts";

/** Claims that are words alone: causes, a name that no indicator has, a unit that is written as none is, multiples in words. */
export function listWordClaims(scene: Scene): SentenceClaim[] {
  const { text } = scene.sentence;
  return [
    ...listCauses(text),
    ...listUnits(text),
    ...listWrongNames(scene),
    ...listMultiples(scene),
    ...listSides(scene),
  ];
}

/** A cause is a judgement of its author: no series can bear it out, so it is marked and never judged. */
function listCauses(text: string): SentenceClaim[] {
  return spansOf(text, CAUSE).map((span) => ({
    span,
    kind: "cause",
    number: null,
    ...verdictOf("unbound", { why: whyOf("judgement") }),
  }));
}

const CAUSE =
  /\b(?:di?sebabkan(?:\s+oleh)?|menyebabkan|karena|dikarenakan|(?:di)?akibat(?:kan|nya)?(?:\s+(?:dari|oleh))?|mengakibatkan|berkat|berdampak|dampak\s+dari|dipengaruhi(?:\s+oleh)?|didorong(?:\s+oleh)?|menunjukkan\s+(?:adanya(?:\s+perhatian)?|peningkatan|penurunan|keberhasilan|upaya|komitmen))\b/giu;

/** "0,39% poin": a percent sign is no unit of differences, the words are persen poin. */
function listUnits(text: string): SentenceClaim[] {
  return spansOf(text, /(?<=\d\s?)%[\s-]*poin\b/giu).map((span) => ({
    span,
    kind: "unit",
    number: null,
    ...verdictOf("unlike", { expected: "persen poin", why: whyOf("unlike-notation", { expected: "persen poin" }) }),
  }));
}

/** "Indeks kemiskinan": there is a depth index and a severity index; the heading above tells which is meant. */
function listWrongNames(scene: Scene): SentenceClaim[] {
  const { text } = scene.sentence;
  return spansOf(text, /\bindeks\s+kemiskinan\b(?!\s+(?:multidimensi|ekstrem))/giu).map((span) => {
    const [code = ""] = scene.topic.codes ?? scene.carried.codes ?? [];
    const name = scene.figures.get(code)?.names.id ?? null;
    return {
      span,
      kind: "indicator",
      number: null,
      ...verdictOf("unlike", { expected: name, why: whyOf("unlike-name", { name: name ?? "" }) }),
    };
  });
}

function listMultiples(scene: Scene): SentenceClaim[] {
  return spansOf(scene.sentence.text, /\b(?:dua|tiga|empat|lima)\s+kali(?:\s+lipat)?\b/giu).map((span) => {
    const word = scene.sentence.text.slice(span.start).split(/\s/u)[0] ?? "";
    const amount = ["dua", "tiga", "empat", "lima"].indexOf(word.toLowerCase()) + 2;
    return { span, kind: "multiple", number: null, ...judgeMultiple(scene, span, { amount, scale: 0 }) };
  });
}

/** "di bawah capaian nasional": lower, or worse? Both are read out of it; said, not judged. */
function listSides(scene: Scene): SentenceClaim[] {
  const { text } = scene.sentence;
  return spansOf(text, /\bdi\s?(?:bawah|atas)\s+(?:capaian|kinerja|pencapaian)\b/giu)
    .filter(({ end }) => scene.sentence.regions.some((token) => token.start >= end && isCompared(text, token)))
    .map((span) => ({
      span,
      kind: "comparison",
      number: null,
      ...verdictOf("unbound", { why: whyOf("ambiguous-side") }),
    }));
}

function spansOf(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
