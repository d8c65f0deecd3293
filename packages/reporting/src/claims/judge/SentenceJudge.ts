import type { Indicator } from "@rata/domain/indicator/Indicator";
import { formatPeriod, roundOf, yearOf } from "@rata/domain/period/Period";
import type { Span, Verdict } from "../Claim.ts";
import { type ClaimKind, verdictOf, whyOf } from "../Claim.ts";
import type { When } from "../Figures.ts";
import type { MoveToken, NumberToken, PeriodToken } from "../text/Token.ts";
import { firstAfter, lastBefore } from "../text/Sentence.ts";
import { type ChangeFound, judgeMove, judgeSize } from "./judgeChange.ts";
import { judgeLevel, type LevelFound } from "./judgeLevel.ts";
import { type Ends, listPairs, listRegionPairs, type Pair } from "./Pair.ts";
import { type NumberRole, roleOf } from "./roleOf.ts";
import {
  anchorAt,
  indicatorsAt,
  isCompared,
  referenceAt,
  regionsAt,
  resolve,
  type Scene,
  subjectRegion,
} from "./Scene.ts";
import { whensOf } from "./whensOf.ts";

/** A claim of a sentence, its place being one of the sentence. */
export interface SentenceClaim extends Verdict {
  span: Span;
  kind: ClaimKind;
  number: NumberToken | null;
}

/** Judges the numbers of one sentence in order, each knowing what those before it turned out to be, then the words between them. */
export class SentenceJudge {
  readonly levels = new Map<NumberToken, LevelFound>();
  readonly sizes = new Map<NumberToken, ChangeFound>();
  readonly roles = new Map<NumberToken, NumberRole>();
  /** Which numbers each period gave its date to. */
  readonly dated = new Map<PeriodToken, NumberToken[]>();
  readonly #used = new Set<PeriodToken>();
  scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
    for (const number of scene.sentence.numbers) this.roles.set(number, roleOf(scene.sentence, number));
    for (const [number, role] of this.roles)
      if (role === "level" || role === "from" || role === "to") this.#judgeLevel(number, role);
    for (const [number, role] of this.roles) if (role === "size" || role === "relative") this.#judgeSize(number);
  }

  #judgeLevel(number: NumberToken, role: NumberRole): void {
    const before = new Set(this.#used);
    const whens = whensOf(this.scene, { number, role, used: this.#used });
    for (const token of this.#used)
      if (!before.has(token)) this.dated.set(token, [...(this.dated.get(token) ?? []), number]);
    const indicators = indicatorsAt(this.scene, number);
    const found = judgeLevel(this.scene.figures, {
      number,
      indicators: this.#orTopic(indicators, number),
      regions: regionsAt(this.scene, number),
      whens,
    });
    const isForeign = indicators.length === 0 && found.status !== "unbound";
    this.levels.set(number, isForeign ? this.#foreign(found) : found);
    if (found.status === "bound" && found.point !== null) this.#carry(found.point.period);
  }

  /** A number that is said of no indicator of the dictionary may still be one: the poverty line read as mean spending. */
  #orTopic(indicators: readonly Indicator[], number: NumberToken): readonly Indicator[] {
    if (indicators.length > 0 || number.unit === "plain" || number.unit === "other") return indicators;
    const codes = this.scene.carried.codes ?? this.scene.topic.codes ?? [];
    const named = this.scene.sentence.indicators.flatMap((token) => token.codes);
    return [...new Set([...named, ...codes])].flatMap((code) => this.scene.figures.get(code) ?? []);
  }

  #foreign(found: LevelFound): LevelFound {
    if (found.status === "contradicted" || found.status === "unlike")
      return { ...verdictOf("unbound", { why: whyOf("no-indicator") }), point: null, indicator: null };
    const name = found.indicator?.names.id ?? "";
    return {
      ...found,
      status: "unlike",
      expected: name,
      why: whyOf("unlike-indicator", { name, value: found.datum?.text ?? "", period: found.point?.period ?? "" }),
    };
  }

  #carry(period: string): void {
    const when: When = { year: yearOf(period), round: roundOf(period) };
    this.scene = { ...this.scene, carried: { ...this.scene.carried, when } };
  }

  #judgeSize(number: NumberToken): void {
    const indicator = this.#indicatorOf(number);
    if (indicator === null) {
      this.sizes.set(number, {
        ...verdictOf("unbound", { why: whyOf("no-indicator") }),
        kind: "difference",
        pairs: [],
      });
      return;
    }
    const ends = this.endsAt(indicator, number);
    const earlier = lastBefore(this.scene.sentence.numbers, number.start);
    const own = earlier === null || this.roles.get(number) !== "relative" ? undefined : this.sizes.get(earlier)?.pairs;
    const pairs = own !== undefined && own.length > 0 ? own : this.pairsAt(indicator, number);
    this.sizes.set(number, judgeSize(this.scene.figures, number, { ends, pairs }));
  }

  /** The indicator whose change a size is: by its unit, "persen poin" being of percentages alone. */
  #indicatorOf({ unit, ...span }: NumberToken): Indicator | null {
    const among = indicatorsAt(this.scene, span);
    const wanted =
      unit === "percent-point"
        ? "percent"
        : unit === "thousand-persons" || unit === "persons"
          ? "thousand-persons"
          : null;
    return among.find((indicator) => indicator.unit === wanted) ?? among[0] ?? null;
  }

  /** The ends of the change that a word or a size at this place tells. */
  endsAt(indicator: Indicator, span: Span): Ends {
    const { sentence } = this.scene;
    const until = firstAfter(this.#otherNumbers(span), span.end)?.start ?? sentence.text.length;
    const token = referenceAt(this.scene, span, until);
    const reference = token === null ? null : resolve(this.scene, token, this.scene.carried.when?.round ?? null);
    const region = subjectRegion(this.scene, span) ?? "";
    const named = token === null ? this.#namedEnds(span) : null;
    return { indicator, region, current: anchorAt(this.scene, span), reference, ...named };
  }

  /** The dates of "dari … menjadi …", where nothing else says from when to when a change is told. */
  #namedEnds({ end }: Span): Pick<Ends, "current" | "reference"> | null {
    const dates = [...this.dated].flatMap(([token, numbers]) => numbers.map((number) => ({ number, token })));
    const of = (role: NumberRole) => {
      const own = dates.filter(({ number }) => this.roles.get(number) === role);
      return own.find(({ number }) => number.start >= end) ?? own.at(-1);
    };
    const [from, to] = [of("from"), of("to")];
    if (from === undefined || to === undefined) return null;
    return { current: resolve(this.scene, to.token), reference: resolve(this.scene, from.token) };
  }

  /** Numbers that tell of other periods than the one at a place: a size in brackets tells of the same. */
  #otherNumbers(span: Span): NumberToken[] {
    return this.scene.sentence.numbers.filter(
      (number) => number.start >= span.end && this.roles.get(number) === "size",
    );
  }

  /** The pairs that a place tells of: two regions where it compares with one, else two periods. */
  pairsAt(indicator: Indicator, span: Span): Pair[] {
    const { sentence, figures } = this.scene;
    const ends = this.endsAt(indicator, span);
    const side = sentence.moves.findLast(
      (move) => move.sort === "side" && move.start <= span.start && span.start - move.end < 25,
    );
    const other =
      side === undefined
        ? undefined
        : sentence.regions.find((token) => token.start >= side.end && isCompared(sentence.text, token));
    if (other === undefined && GAP.test(sentence.text.slice(0, span.start))) return this.#gapPairs(ends);
    if (other === undefined) return listPairs(figures, ends);
    return other.region === null ? [] : listRegionPairs(figures, ends, other.region);
  }

  /** "selisih antara NTT dan nasional": two regions, of which one has to be the own. */
  #gapPairs(ends: Ends): Pair[] {
    const { regions } = this.scene.sentence;
    const others = regions.flatMap(({ region }) =>
      region === null || region === this.scene.figures.own ? [] : [region],
    );
    const own = { ...ends, region: this.scene.figures.own };
    return others[0] === undefined
      ? listPairs(this.scene.figures, ends)
      : listRegionPairs(this.scene.figures, own, others[0]);
  }

  /** The verdict on a word of direction, side or effect. */
  judgeMove(move: MoveToken): Verdict {
    const next = this.#partner(move);
    const size = next === null ? undefined : this.sizes.get(next);
    const [indicator] =
      next !== null && size === undefined ? this.#levelIndicators(next) : indicatorsAt(this.scene, next ?? move);
    if (indicator === undefined) return verdictOf("unbound", { why: whyOf("no-indicator") });
    if (size !== undefined && size.pairs.length > 0) return judgeMove(move, size.pairs);
    return this.#judgeByLevels(move, next, indicator);
  }

  #levelIndicators(number: NumberToken): Indicator[] {
    const found = this.levels.get(number)?.indicator ?? null;
    return found === null ? indicatorsAt(this.scene, number) : [found];
  }

  /** The number that a word of direction tells of: the next one, with no other such word between; for "atau membaik" the one before. */
  #partner(move: MoveToken): NumberToken | null {
    const { numbers, moves, text } = this.scene.sentence;
    if (move.sort === "effect")
      return lastBefore(
        numbers.filter((number) => this.sizes.has(number)),
        move.start,
      );
    const next = firstAfter(numbers, move.end);
    if (next === null || moves.some(({ start, sort }) => start >= move.end && start < next.start && sort !== "effect"))
      return null;
    const role = this.roles.get(next);
    const isNear =
      role === "size" || role === "relative"
        ? next.start - move.end < 90
        : role === "to" || role === "from" || /tahun sebelumnya/iu.test(text.slice(move.end, next.start));
    return isNear ? next : null;
  }

  #judgeByLevels(move: MoveToken, next: NumberToken | null, indicator: Indicator): Verdict {
    const asserted = this.#assertedPairs(move, next, indicator);
    const said = judgeMove(move, asserted);
    if (said.status === "bound") return said;
    const truth = this.#truePairs(move, next, indicator);
    const other = judgeMove(move, truth);
    const isOther = truth.length > 0 && other.status === "bound";
    if (isOther)
      return {
        ...other,
        status: "unlike",
        expected: said.expected,
        why: whyOf("unlike-round", { period: sayEnds(truth), value: other.datum?.text ?? "" }),
      };
    return said;
  }

  /** The ends as the sentence names them: those of the figure that follows ("naik menjadi 21,21%") and of the figure before it. */
  #assertedPairs(move: MoveToken, next: NumberToken | null, indicator: Indicator): Pair[] {
    const { figures, sentence } = this.scene;
    const role = next === null ? undefined : this.roles.get(next);
    const to = next !== null && role === "from" ? this.#goalOf(next) : next;
    if (to === null || (role !== "to" && role !== "from")) return this.pairsAt(indicator, move);
    const last =
      role === "from"
        ? next
        : lastBefore(
            sentence.numbers.filter((number) => this.levels.has(number)),
            move.start,
          );
    const dated = [...this.dated].find(([, numbers]) => numbers.includes(to))?.[0];
    const current = dated === undefined ? anchorAt(this.scene, move) : resolve(this.scene, dated);
    const before = last === null ? undefined : [...this.dated].find(([, numbers]) => numbers.includes(last))?.[0];
    const ends = this.endsAt(indicator, move);
    const reference = before === undefined ? ends.reference : resolve(this.scene, before);
    return listPairs(figures, { ...ends, current, reference });
  }

  /** The "menjadi …" that belongs to a "dari …"; null where there is none. */
  #goalOf(from: NumberToken): NumberToken | null {
    const next = firstAfter(this.scene.sentence.numbers, from.end);
    return next !== null && this.roles.get(next) === "to" ? next : null;
  }

  /** The ends that the figures beside the word really are. */
  #truePairs(move: MoveToken, next: NumberToken | null, indicator: Indicator): Pair[] {
    const { numbers } = this.scene.sentence;
    const from =
      next === null
        ? null
        : lastBefore(
            numbers.filter((number) => this.levels.has(number)),
            next.start,
          );
    const isEarlier = next !== null && this.roles.get(next) !== "to";
    const ends = isEarlier ? [from, next] : [next, from];
    const [current, earlier] = ends.map((number) =>
      number === null ? null : (this.levels.get(number)?.point ?? null),
    );
    const region = subjectRegion(this.scene, move);
    if (current === null || current === undefined || earlier === null || earlier === undefined || region === null)
      return [];
    return [{ indicator, region, current, earlier, other: null }];
  }
}

const GAP = /\b(?:selisih|perbedaan|kesenjangan|jarak|gap)\b/iu;

function sayEnds([pair]: readonly Pair[]): string {
  return pair === undefined ? "" : `${formatPeriod(pair.earlier.period)} – ${formatPeriod(pair.current.period)}`;
}
