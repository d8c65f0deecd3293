import { formatPeriod } from "@rata/domain/period/Period";
import { type ClaimKind, type Verdict, verdictOf, whyOf } from "../Claim.ts";
import type { MoveToken, NumberToken, PeriodToken } from "../text/Token.ts";
import { judgeCount, type PlanCounts } from "./judgeCount.ts";
import { judgeMean } from "./judgeMean.ts";
import { judgeMultiple } from "./judgeMultiple.ts";
import { findRanks, judgeRank } from "./judgeRank.ts";
import { judgeRecord } from "./judgeRecord.ts";
import { listWordClaims } from "./listWordClaims.ts";
import { codesAt, indicatorsAt, resolve, type Scene, subjectRegion } from "./Scene.ts";
import { type SentenceClaim, SentenceJudge } from "./SentenceJudge.ts";

/** What lies beside the text of a sentence. */
export interface Beside {
  plan: PlanCounts | null;
  listed: number;
}

/** Every claim of one sentence, in the order of its words. */
export function listClaims(scene: Scene, beside: Beside): SentenceClaim[] {
  const judge = new SentenceJudge(scene);
  const words = [...listWordClaims(scene), ...listRanks(scene)];
  const numbers = scene.sentence.numbers
    .filter(
      (number) =>
        !words.some(({ kind, span }) => kind === "rank" && span.start <= number.start && number.start < span.end),
    )
    .map((number) => ({ span: number, number, ...judgeNumber(judge, number, beside) }));
  const claims = [...numbers, ...words, ...listMoves(judge, words), ...listPeriods(judge)];
  return claims.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Ranks in figures, with the number of regions that they are among: one claim, and their numbers none of their own. */
function listRanks(scene: Scene): SentenceClaim[] {
  return findRanks(scene.sentence.text).map(({ start, end, ...stated }) => ({
    span: { start, end },
    kind: "rank",
    number: null,
    ...judgeRank(scene, { start, end, ...stated }),
  }));
}

function judgeNumber(judge: SentenceJudge, number: NumberToken, beside: Beside): Verdict & { kind: ClaimKind } {
  const { scene } = judge;
  const level = judge.levels.get(number);
  if (level !== undefined)
    return {
      ...verdictOf(level.status, level),
      kind:
        level.status === "unbound" && (number.unit === "other" || level.why?.code === "no-indicator")
          ? "number"
          : "level",
    };
  const size = judge.sizes.get(number);
  if (size !== undefined) return { ...verdictOf(size.status, size), kind: size.kind };
  const role = judge.roles.get(number);
  if (role === "count") return { ...judgeCount(number, { scene, ...beside }), kind: "count" };
  if (role === "multiple") return { ...judgeMultiple(scene, number, number.value), kind: "multiple" };
  if (role === "mean") return { ...meanVerdict(judge, number), kind: "mean" };
  if (role === "share") return { ...verdictOf("unbound", { why: whyOf("no-indicator") }), kind: "number" };
  return { ...verdictOf("unbound", { why: whyOf("target") }), kind: "target" };
}

function meanVerdict(judge: SentenceJudge, number: NumberToken): Verdict {
  // "sejauh ini rata-rata …": since when is not said, so that any pair of periods might be meant.
  if (/\bsejauh\s+ini\b[^.;]*$/iu.test(judge.scene.sentence.text.slice(0, number.start)))
    return verdictOf("unbound", { why: whyOf("no-figure") });
  const [indicator] = indicatorsAt(judge.scene, number);
  return indicator === undefined
    ? verdictOf("unbound", { why: whyOf("no-indicator") })
    : judgeMean(number, judge.pairsAt(indicator, number));
}

/** Words of direction, side, effect and rank; those within a cause or a comparison told already stay with it. */
function listMoves(judge: SentenceJudge, told: readonly SentenceClaim[]): SentenceClaim[] {
  const own = judge.scene.sentence.moves.filter(
    (move) =>
      !(move.sort === "noun" && move.sign === 0) &&
      !told.some(({ span }) => span.start < move.end && move.start < span.end),
  );
  return own.map((move) => ({ span: move, number: null, kind: KINDS[move.sort], ...judgeWord(judge, move) }));
}

const KINDS: Readonly<Record<MoveToken["sort"], ClaimKind>> = {
  verb: "direction",
  noun: "direction",
  effect: "direction",
  side: "comparison",
  record: "rank",
};

function judgeWord(judge: SentenceJudge, move: MoveToken): Verdict {
  const { sentence } = judge.scene;
  if (move.sort === "record") return judgeRecord(judge.scene, move);
  const clause = sentence.text.slice(sentence.text.lastIndexOf(";", move.start) + 1, move.start);
  if (/\b(?:target|diperkirakan|diproyeksikan|diharapkan|diperlukan)\b/iu.test(clause))
    return verdictOf("unbound", { why: whyOf("target") });
  const inherited = move.sort === "noun" ? judgeInherited(judge.scene, move) : null;
  if (inherited !== null) return inherited;
  const isOfSubject = move.sort !== "noun" || isNounOfFigure(judge, move);
  return isOfSubject ? judge.judgeMove(move) : verdictOf("unbound", { why: whyOf("judgement") });
}

/** "Peningkatan ini": the change that the sentence before told, which went that way or did not; null where it told none that is borne out. */
function judgeInherited({ sentence, carried }: Scene, { sign, end }: MoveToken): Verdict | null {
  if (!/^\s+(?:ini|itu|tersebut)\b/iu.test(sentence.text.slice(end)) || carried.move?.verdict.status !== "bound")
    return null;
  const { datum } = carried.move.verdict;
  if (carried.move.sign === sign) return verdictOf("bound", { datum });
  const expected = sign > 0 ? "penurunan" : "peningkatan";
  return verdictOf("contradicted", {
    datum,
    expected,
    why: whyOf("other-direction", { expected, size: datum?.text ?? "" }),
  });
}

/** "peningkatan jumlah penduduk miskin", "mengalami penurunan sebesar": of a figure; "peningkatan kemampuan masyarakat" of none. */
function isNounOfFigure({ scene: { sentence } }: SentenceJudge, { start, end }: MoveToken): boolean {
  const { text, indicators, numbers } = sentence;
  const isNamed = indicators.some(
    (token) => token.start >= end && /^\s*(?:angka|nilai|pada|dari)?\s*$/iu.test(text.slice(end, token.start)),
  );
  const isSized = numbers.some(
    (number) =>
      number.start >= end && /^\s*(?:sebesar|sebanyak|rata-rata|yaitu)?\s*$/iu.test(text.slice(end, number.start)),
  );
  const before = text.slice(0, start);
  return isSized || /mengalami\s+$/iu.test(before) || (isNamed && !PURPOSE.test(before));
}

/** What is wanted and not told: "upaya percepatan penurunan angka kemiskinan". */
const PURPOSE =
  /\b(?:upaya|rangka|untuk|guna|percepatan|mendukung|mendorong|agar|strategi|program|kebijakan|rencana|sasaran|terhadap|melalui|bagi|fokus)\b/iu;

/** Periods in sentences that speak of an indicator: unlike where the figure they date is of another period, unbound where no figure is of them. */
function listPeriods(judge: SentenceJudge): SentenceClaim[] {
  const { scene } = judge;
  if (scene.sentence.indicators.length === 0 && scene.topic.codes === null) return [];
  return scene.sentence.periods

    .map((token) => ({
      span: token,
      number: null,
      kind: "period",
      ...judgePeriod(judge, token),
    }));
}

function judgePeriod(judge: SentenceJudge, token: PeriodToken): Verdict {
  const { scene } = judge;
  const wrong = (judge.dated.get(token) ?? [])
    .map((number) => judge.levels.get(number))
    .find((found) => found?.status === "unlike" && isOfTime(found.why?.code));
  if (wrong !== undefined && wrong.point !== null)
    return verdictOf("unlike", { datum: wrong.datum, expected: formatPeriod(wrong.point.period), why: wrong.why });
  const when = resolve(scene, token);
  const region = subjectRegion(scene, token);
  const codes = codesAt(scene, token) ?? [];
  const points = when === null || region === null ? [] : codes.flatMap((code) => scene.figures.at(code, region, when));
  return points.length > 0 ? verdictOf("bound") : verdictOf("unbound", { why: whyOf("no-figure") });
}

function isOfTime(code: string | undefined): boolean {
  return code === "unlike-round" || code === "unlike-year";
}
