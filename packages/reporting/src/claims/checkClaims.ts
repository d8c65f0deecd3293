import type { Observation } from "@rata/domain/indicator/Observation";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Claim } from "./Claim.ts";
import { Figures } from "./Figures.ts";
import type { PlanCounts } from "./judge/judgeCount.ts";
import { listClaims } from "./judge/listClaims.ts";
import { anchorAt, type Carried, NOTHING_CARRIED, type Scene } from "./judge/Scene.ts";
import type { SentenceClaim } from "./judge/SentenceJudge.ts";
import { type Block, type Layout, placeOf, splitBlocks } from "./text/Block.ts";
import { listIndicatorNames, listRegionNames } from "./text/findNames.ts";
import { type Names, readSentence } from "./text/Sentence.ts";
import { splitSentences } from "./text/splitSentences.ts";
import { NO_TOPIC, readTopic, type Topic } from "./Topic.ts";

/** What a text is held against. */
export interface ClaimSources {
  indicators: readonly Indicator[];
  /** Of the region of the text and, under its own code, of the nation. */
  observations: readonly Observation[];
  own: RegionCode;
  /** How regions are called; null for those of which there are no figures. */
  regions: readonly { names: readonly string[]; region: RegionCode | null }[];
  plan: PlanCounts | null;
}

/**
 * Every claim of a text with the figure that bears it out or doesn't. Headings and captions lend the text under them what it leaves
 * unsaid; tables are no claims. Never throws for what a text holds.
 */
export function checkClaims(lines: readonly string[], sources: ClaimSources, layout: Layout = "lines"): Claim[] {
  const figures = new Figures(sources.indicators, sources.observations, sources.own);
  const names: Names = {
    indicators: listIndicatorNames(sources.indicators),
    regions: listRegionNames(sources.regions),
  };
  const blocks = splitBlocks(lines, layout);
  const claims: Claim[] = [];
  let topic: Topic = NO_TOPIC;
  let carried = NOTHING_CARRIED;
  for (const [index, block] of blocks.entries()) {
    topic = readTopic(topic, block, names);
    if (block.kind === "heading") carried = NOTHING_CARRIED;
    if (block.kind !== "prose" && block.kind !== "item") continue;
    const around = { figures, names, topic, beside: { plan: sources.plan, listed: listedBelow(blocks, index) } };
    const judged = judgeBlock(block, around, POINTS_BACK.test(block.text) ? carried : NOTHING_CARRIED);
    claims.push(...judged.claims);
    ({ carried } = judged);
  }
  return claims;
}

/** A paragraph that begins with "Angka ini" goes on with what the one before it spoke of. */
const POINTS_BACK =
  /^\s*(?:(?:angka|hal|jumlah|nilai|kondisi|capaian|persentase|penurunan|peningkatan)\s+)?(?:ini|itu|tersebut)\b/iu;

interface Around {
  figures: Figures;
  names: Names;
  topic: Topic;
  beside: { plan: PlanCounts | null; listed: number };
}

function judgeBlock(block: Block, { figures, names, topic, beside }: Around, before: Carried) {
  const claims: Claim[] = [];
  let carried = before;
  for (const span of splitSentences(block.text)) {
    const sentence = readSentence(block.text.slice(span.start, span.end), names);
    const scene: Scene = { sentence, figures, topic, carried };
    const found = listClaims(scene, beside);
    claims.push(...found.map((claim) => place(claim, block, span.start)));
    carried = carryOn(scene, found);
  }
  return { claims, carried };
}

/** What the next sentence may leave unsaid: of what and of when this one spoke last. */
function carryOn(scene: Scene, claims: readonly SentenceClaim[]): Carried {
  const { sentence, carried } = scene;
  const end = { start: sentence.text.length, end: sentence.text.length };
  const codes = sentence.indicators.at(-1)?.codes ?? carried.codes;
  const when = sentence.periods.length === 0 ? carried.when : anchorAt(scene, end);
  return { codes, when, move: lastMove(scene, claims) ?? carried.move };
}

/** The last change that a sentence tells by a word of direction. */
function lastMove({ sentence }: Scene, claims: readonly SentenceClaim[]): Carried["move"] {
  const found = claims.flatMap((verdict) => {
    const move = sentence.moves.find(({ start, end }) => start === verdict.span.start && end === verdict.span.end);
    return move === undefined || (move.sort !== "verb" && move.sort !== "noun") || move.sign === 0
      ? []
      : [{ sign: move.sign, verdict }];
  });
  return found.at(-1) ?? null;
}

function place({ span, number, ...verdict }: SentenceClaim, block: Block, from: number): Claim {
  const [start, end] = [span.start + from, span.end + from];
  return {
    ...placeOf(block, { start, end }),
    text: block.text.slice(start, end),
    number: number?.value ?? null,
    unit: number === null ? null : number.unitText,
    ...verdict,
  };
}

/** The items of the list right under a text that ends with a colon. */
function listedBelow(blocks: readonly Block[], index: number): number {
  if (!/:\s*$/u.test(blocks[index]?.text ?? "")) return 0;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind !== "item");
  return end < 0 ? rest.length : end;
}
