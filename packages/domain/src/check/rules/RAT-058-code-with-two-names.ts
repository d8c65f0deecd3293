import type { Rule } from "../Rule.ts";
import { soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { isNearlySame } from "../words/nearlySame.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** One program code under two names. Spellings that differ by a letter or two are left to the spelling rule. */
export const codeWithTwoNames: Rule = {
  code: "RAT-058",
  strength: "must",
  basis: { kind: "definition", source: "susunan kode Permendagri 90/2019 dan perubahannya" },
  title: { id: "Satu kode program dengan dua nama", en: "One programme code with two names" },
  message: (params) => ({
    id: `Kode program ${plain(params, "code")} dipakai untuk ${quoted(params, "program")} dan ${quoted(params, "other")}.`,
    en: `The programme code ${plain(params, "code")} stands for ${quoted(params, "program")} and ${quoted(params, "other")}.`,
  }),
  fix: {
    id: "Perbaiki kode atau nama programnya.",
    en: "Correct the code or the name of the programme.",
  },
  find: ({ rows }) =>
    [...groupBy(groupByNode(rows, "program"), ({ node }) => node.code).values()].flatMap(([{ node }, ...later]) =>
      later
        .filter((other) => isAnother(node.text ?? "", other.node.text ?? ""))
        .map((other) =>
          hitAt(other.first, "program", {
            code: node.code ?? "",
            program: node.text ?? "",
            other: other.node.text ?? "",
          }),
        ),
    ),
  fires: soundPlans({}, { program: "Program Keamanan Pangan", ceiling: 120_000_000 }),
  silent: soundPlans({}, { program: "Penganekaragaman konsumsi pangan", ceiling: 120_000_000 }),
};

function isAnother(name: string, other: string): boolean {
  const [a, b] = [withoutWord(name), withoutWord(other)];
  return textKey(a) !== textKey(b) && !isNearlySame(a, b);
}

function withoutWord(name: string): string {
  return name.replace(/^program\s+/iu, "");
}
