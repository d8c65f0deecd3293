import type { PeriodToken, NumberToken } from "../text/Token.ts";
import type { When } from "../Figures.ts";
import { lastBefore } from "../text/Sentence.ts";
import { anchorAt, referenceAt, resolve, type Scene } from "./Scene.ts";
import type { NumberRole } from "./roleOf.ts";

/** The periods that a level may be of, the likeliest first. `used` holds the periods that earlier numbers have taken. */
export function whensOf(
  scene: Scene,
  { number, role, used }: { number: NumberToken; role: NumberRole; used: Set<PeriodToken> },
): (When | null)[] {
  const listed = tokenListed(scene, number);
  const tokens = [listed, tokenBehind(scene, number), tokenBefore(scene, number, used)].filter(
    (token) => token !== null,
  );
  if (tokens[0] !== undefined) used.add(tokens[0]);
  const own = tokens.map((token) => resolve(scene, token, lastRound(scene))).filter((when) => when !== null);
  if (own.length > 0) return own;
  if (role === "from") return [fromWhen(scene, number)];
  return [anchorAt(scene, number)];
}

/** "pada tahun 2019, 2020 dan 2021 berturut-turut sebesar A, B dan C": each figure takes the period of its place in the list. */
function tokenListed({ sentence: { text, periods, numbers } }: Scene, number: NumberToken): PeriodToken | null {
  const at = text.search(/\b(?:berturut-turut|masing-masing|secara berurutan)\b/iu);
  if (at < 0 || number.start < at) return null;
  const listed = numbers.filter(({ start, value }) => start > at && value.scale === number.value.scale);
  const before = periods.filter(({ end }) => end <= at).slice(-listed.length);
  const isAfter = periods.some(({ start }) => start > at);
  return isAfter || before.length !== listed.length ? null : (before[listed.indexOf(number)] ?? null);
}

/** A period right behind a number, with at most a word of place between: "20,44% pada Tahun 2021". */
function tokenBehind({ sentence: { text, periods } }: Scene, { end }: NumberToken): PeriodToken | null {
  const token = periods.find(({ start }) => start >= end);
  return token !== undefined &&
    /^\s*\(?\s*(?:(?:pada|per|di|untuk|selama|posisi|periode|kondisi|bulan|ronde)\s+)*$/iu.test(
      text.slice(end, token.start),
    )
    ? token
    : null;
}

/** The last period between the number before and this one, unless that number has it already or something is measured from it. */
function tokenBefore(
  { sentence: { text, periods, numbers } }: Scene,
  number: NumberToken,
  used: ReadonlySet<PeriodToken>,
): PeriodToken | null {
  const from = lastBefore(numbers, number.start)?.end ?? 0;
  const between = periods.filter((token) => token.start >= from && token.end <= number.start && !used.has(token));
  const token = between.at(-1);
  if (token === undefined) return null;
  // A reference has a figure of its own only when the figure follows it: "turun dari tahun sebelumnya sebesar 4,79".
  const isClose =
    /^[^,;]{0,20}$/u.test(text.slice(token.end, number.start)) &&
    !/menjadi/iu.test(text.slice(token.end, number.start));
  return token.isReference && !isClose ? null : token;
}

/** "dari 20,99 persen menjadi": the figure that the change is measured from. */
function fromWhen(scene: Scene, number: NumberToken): When | null {
  const token = referenceAt(scene, number, scene.sentence.text.length);
  if (token !== null) return resolve(scene, token);
  const anchor = anchorAt(scene, number);
  return anchor === null ? null : { year: anchor.year - 1, round: anchor.round };
}

function lastRound({ carried }: Scene): string | null {
  return carried.when?.round ?? null;
}
