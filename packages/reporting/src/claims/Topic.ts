import type { Round } from "@rata/domain/period/Period";
import { findPeriods } from "./text/findPeriods.ts";
import { findIndicators } from "./text/findNames.ts";
import type { Block } from "./text/Block.ts";
import type { Names } from "./text/Sentence.ts";
import type { When } from "./Figures.ts";

/** What the heading and caption above a text say for it: of what it speaks and of which round. */
export interface Topic {
  codes: readonly string[] | null;
  round: Round | null;
  when: When | null;
}

export const NO_TOPIC: Topic = { codes: null, round: null, when: null };

/** A heading begins a topic anew; a caption and the sentence that leads to one add their round to it. */
export function readTopic(topic: Topic, block: Block, names: Names): Topic {
  if (block.kind === "heading") return { ...NO_TOPIC, codes: codesOf(block.text, names), ...timeOf(block.text) };
  const isLead = block.kind === "prose" && LEAD.test(block.text) && !/\d,\d/u.test(block.text);
  if (block.kind !== "caption" && !isLead) return topic;
  const { round, when } = timeOf(block.text);
  const codes = block.kind === "caption" ? codesOf(block.text, names) : null;
  return { codes: codes ?? topic.codes, round: round ?? topic.round, when: isLead ? topic.when : (when ?? topic.when) };
}

const LEAD = /\b(?:grafik|tabel|gambar|diagram)\s+\d/iu;

function codesOf(text: string, names: Names): readonly string[] | null {
  return findIndicators(text, names.indicators)[0]?.codes ?? null;
}

/** "Maret/Semester I" and "2019-Maret 2022" name one round; a text of two rounds names none. */
function timeOf(text: string): Pick<Topic, "round" | "when"> {
  const periods = findPeriods(text);
  const rounds = new Set([...periods.flatMap(({ round }) => (round === null ? [] : [round])), ...alone(text)]);
  const [round = null] = rounds;
  const [only] = periods;
  const when =
    only?.year === undefined || only.year === null || periods.length > 1
      ? null
      : { year: only.year, round: only.round };
  return { round: rounds.size === 1 ? round : null, when };
}

/** A round without any year: "(periode Maret/Semester I)", "ronde September". */
function alone(text: string): Round[] {
  const found: Round[] = [];
  if (
    /\b(?:periode|ronde|posisi|bulan|kondisi)\s+maret\b(?!\s+(?:tahun\s+)?\d)|\bmaret\s*\/\s*semester|\(maret\)/iu.test(
      text,
    )
  )
    found.push("03");
  if (
    /\b(?:periode|ronde|posisi|bulan|kondisi)\s+september\b(?!\s+(?:tahun\s+)?\d)|\bseptember\s*\/\s*semester|\(september\)/iu.test(
      text,
    )
  )
    found.push("09");
  return found;
}
