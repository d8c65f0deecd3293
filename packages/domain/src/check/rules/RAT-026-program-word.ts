import type { Rule } from "../Rule.ts";
import { soundPlan, soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** The word \"Program\" before some programs and not before others, or twice before one: the list of programs then reads unevenly. */
export const programWord: Rule = {
  code: "RAT-026",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Penulisan kata “Program” tidak seragam", en: "Uneven use of the word “Program”" },
  message: (params) => ({
    id: `Nama program ${quoted(params, "program")} ${params["isDoubled"] === 1 ? "memuat kata “Program” dua kali" : "ditulis lain dari program lainnya: sebagian memakai kata “Program” di depan"}.`,
    en: `The programme name ${quoted(params, "program")} ${params["isDoubled"] === 1 ? "has the word “Program” twice" : "is written unlike the others: some begin with the word “Program”"}.`,
  }),
  fix: {
    id: "Tulis semua nama program dengan cara yang sama.",
    en: "Write all programme names in one way.",
  },
  find: ({ rows }) => {
    const names = groupBy(groupByNode(rows, "program"), ({ node }) => (node.text === null ? null : textKey(node.text)));
    const programs = [...names.values()].map(([program]) => program);
    const withWord = programs.filter(({ node }) => BEGINS.test(node.text ?? ""));
    const without = programs.filter(({ node }) => !BEGINS.test(node.text ?? ""));
    const uneven = without.length <= withWord.length ? without : withWord;
    const doubled = programs.filter(({ node }) => DOUBLED.test(node.text ?? ""));
    return [
      ...(withWord.length > 0 ? uneven : []).map((program) => ({ ...program, isDoubled: 0 })),
      ...doubled.map((program) => ({ ...program, isDoubled: 1 })),
    ].map(({ node, first, isDoubled }) => hitAt(first, "program", { program: node.text ?? "", isDoubled }));
  },
  fires: soundPlans({}, { program: "Keamanan Pangan", ceiling: 120_000_000 }),
  silent: soundPlan(),
};

const BEGINS = /^program\b/iu;
const DOUBLED = /^program\s+program\b/iu;
