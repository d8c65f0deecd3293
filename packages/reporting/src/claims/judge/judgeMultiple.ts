import { formatMeasured } from "@rata/domain/number/formatNumber";
import type { Measured } from "@rata/domain/number/Measured";
import { ratio, widen } from "@rata/domain/number/measuredMath";
import type { Span, Verdict } from "../Claim.ts";
import { verdictOf, whyOf } from "../Claim.ts";
import { pairDatum, listPairs, listRegionPairs, type Pair } from "./Pair.ts";
import { anchorAt, indicatorsAt, isCompared, referenceAt, resolve, type Scene, subjectRegion } from "./Scene.ts";

/** "dua kali angka nasional": the quotient of two figures, rounded as far as it is written. */
export function judgeMultiple(scene: Scene, span: Span, value: Measured): Verdict {
  const [pair] = findPairs(scene, span);
  if (pair === undefined) return verdictOf("unbound", { why: whyOf("no-figure") });
  const scale = Math.max(pair.current.value.scale, pair.earlier.value.scale);
  const divisor = widen(pair.earlier.value, scale);
  if (divisor === 0n) return verdictOf("unbound", { why: whyOf("no-figure") });
  const found = ratio(widen(pair.current.value, scale), divisor, value.scale);
  const exact = `${formatMeasured(ratio(widen(pair.current.value, scale), divisor, 2))} kali`;
  if (found.amount === value.amount) return verdictOf("bound", { datum: pairDatum(pair) });
  return verdictOf("contradicted", {
    datum: pairDatum(pair),
    expected: exact,
    why: whyOf("other-value", { expected: exact }),
  });
}

function findPairs(scene: Scene, span: Span): Pair[] {
  const { sentence, figures } = scene;
  const [indicator] = indicatorsAt(scene, span);
  const region = subjectRegion(scene, span);
  if (indicator === undefined || region === null) return [];
  const token = referenceAt(scene, span, sentence.text.length);
  const ends = {
    indicator,
    region,
    current: anchorAt(scene, span),
    reference: token === null ? null : resolve(scene, token),
  };
  const other =
    sentence.regions.find(({ start, region: code }) => start >= span.end && code !== region) ??
    sentence.regions.find((one) => isCompared(sentence.text, one));
  if (other !== undefined) return other.region === null ? [] : listRegionPairs(figures, ends, other.region);
  return token === null ? [] : listPairs(figures, ends);
}
