import { compareMeasured } from "@rata/domain/number/measuredMath";
import { formatPeriod, isSameRound, yearOf } from "@rata/domain/period/Period";
import { sayShortly } from "#narrative/figureWords";
import type { Point } from "@rata/domain/indicator/Series";
import { type Span, type Verdict, verdictOf, whyOf } from "../Claim.ts";
import type { MoveToken } from "../text/Token.ts";
import { judgeEnd } from "./judgeRank.ts";
import { datumOf } from "./matching.ts";
import { anchorAt, indicatorsAt, resolve, type Scene, subjectRegion } from "./Scene.ts";

/** "terendah … sejak 2019", "di antara 4 nilai Maret": whether a figure is beyond all others of its round in the years named. */
export function judgeRecord(scene: Scene, move: MoveToken): Verdict {
  if (isAmongRegions(scene.sentence.text)) return judgeEnd(scene, move);
  const found = findField(scene, move);
  if (found === null) return verdictOf("unbound", { why: whyOf("no-peers") });
  const { indicator, region, point, field } = found;
  const best = field.toSorted((a, b) => compareMeasured(b.value, a.value) * move.sign)[0];
  if (best === undefined) return verdictOf("unbound", { why: whyOf("no-figure") });
  if (compareMeasured(best.value, point.value) === 0)
    return verdictOf("bound", { datum: datumOf(indicator, region, point) });
  const expected = `${sayShortly(best.value, indicator.unit)} (${formatPeriod(best.period)})`;
  return verdictOf("contradicted", {
    datum: datumOf(indicator, region, point),
    expected,
    why: whyOf("other-rank", { expected }),
  });
}

/** The figures of one round that a record is told among. */
export function findField(scene: Scene, span: Span) {
  const { sentence, figures } = scene;
  if (isAmongRegions(sentence.text)) return null;
  const [indicator] = indicatorsAt(scene, span);
  const region = subjectRegion(scene, span);
  const when = whenOf(scene, span);
  if (indicator === undefined || region === null || when === null) return null;
  const point = figures.at(indicator.code, region, when)[0];
  const since = sentence.periods.filter(({ isReference }) => isReference).map((token) => resolve(scene, token));
  const from = since.find((one) => one !== null)?.year;
  const until = rangeEnd(scene)?.year;
  if (point === undefined || from === undefined) return null;
  const field: Point[] = figures
    .list(indicator.code, region)
    .filter(
      ({ period }) =>
        isSameRound(period, point.period) &&
        yearOf(period) >= from &&
        yearOf(period) <= (until ?? yearOf(point.period)),
    );
  return { indicator, region, point, field };
}

/** Whether a rank is told among regions and not among years. */
function isAmongRegions(text: string): boolean {
  return /\burutan\b|peringkat|kabupaten\/kota|\bprovinsi\s+(?:lain|se-)|se-?indonesia|antarprovinsi/iu.test(text);
}

/** "tertinggi … terjadi pada Maret 2015": the period that the record fell in; else the one spoken of. */
function whenOf(scene: Scene, span: Span) {
  const { text, periods } = scene.sentence;
  const token = periods.find(
    ({ start }) =>
      start >= span.end &&
      /\b(?:terjadi|tercatat|dicapai|yaitu|yakni|berada)\s+(?:pada|di)\s*$/iu.test(text.slice(0, start)),
  );
  return token === undefined ? anchorAt(scene, span) : resolve(scene, token);
}

/** The end of "2015 sampai dengan 2022", where a record is told among all of these years. */
function rangeEnd(scene: Scene) {
  const { text, periods } = scene.sentence;
  const token = periods.find(
    ({ start }, index) =>
      index > 0 &&
      periods[index - 1]?.isReference === true &&
      /^\s*(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|s\/d|[-–])\s*$/iu.test(text.slice(periods[index - 1]?.end, start)),
  );
  return token === undefined ? null : resolve(scene, token);
}
