import { depthOf } from "#plan/Level";
import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** The same words on two neighbouring levels: an objective that is the policy once more, an activity that is the program once more. */
export const sameTextAcrossLevels: Rule = {
  code: "RAT-055",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Isi sama pada dua tingkat", en: "Same words on two levels" },
  message: (params) => ({
    id: `${plain(params, "columnId")} ${quoted(params, "text")} sama dengan ${plain(params, "aboveId")} di atasnya.`,
    en: `${plain(params, "columnEn")} ${quoted(params, "text")} repeats the ${plain(params, "aboveEn")} above it.`,
  }),
  fix: {
    id: "Tulis isi yang sesuai dengan tingkatnya.",
    en: "Write what belongs on this level.",
  },
  find: ({ rows }) =>
    (["policy", "objective", "program", "activity"] as const).flatMap((level) =>
      groupByNode(rows, level).flatMap(({ node, first }) => {
        const above = (["sector", "policy", "objective", "program"] as const).find(
          (other) => depthOf(other) < depthOf(level) && isSame(first.path[other]?.text ?? "", node.text ?? ""),
        );
        if (above === undefined) return [];
        const params = { aboveId: COLUMN_WORDS[above].id, aboveEn: COLUMN_WORDS[above].en.toLowerCase() };
        const { id, en } = COLUMN_WORDS[level];
        return [hitAt(first, level, { columnId: id, columnEn: en, text: node.text ?? "", ...params })];
      }),
    ),
  fires: soundPlan({ objective: "Penguatan pangan keluarga miskin" }),
  silent: soundPlan(),
};

function isSame(above: string, own: string): boolean {
  const key = textKey(own.replace(/^program\s+/iu, ""));
  return key !== "" && key === textKey(above.replace(/^program\s+/iu, ""));
}
