import type { PlanRow } from "#plan/matrix/planRows";
import type { Hit, Rule } from "../Rule.ts";
import { soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { isNearlySame } from "../words/nearlySame.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** Two spellings that differ by a letter or two: the same sector, policy or program would be counted twice. */
export const spellingDiffers: Rule = {
  code: "RAT-025",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Ejaan berbeda untuk nama yang tampaknya sama", en: "Two spellings of what seems one name" },
  message: (params) => ({
    id: `${plain(params, "columnId")} ${quoted(params, "text")} dieja hampir sama dengan ${quoted(params, "other")}.`,
    en: `${plain(params, "columnEn")} ${quoted(params, "text")} is spelt nearly like ${quoted(params, "other")}.`,
  }),
  fix: {
    id: "Samakan ejaannya bila memang satu nama.",
    en: "Use one spelling if it is one name.",
  },
  find: ({ rows }) => (["sector", "policy", "program"] as const).flatMap((level) => findSpellings(rows, level)),
  fires: soundPlans({}, { program: "Program Penganekaragaman Konsumsi Pangaan", ceiling: 120_000_000 }),
  silent: soundPlans(
    {},
    { program: "Program Keamanan Pangan Keluarga", programCode: "2.09.05", activityCode: null, ceiling: 120_000_000 },
  ),
};

/** Only names with an equal beginning or an equal end are compared, each with its few neighbours: linear, not every pair. */
function findSpellings(rows: readonly PlanRow[], level: "sector" | "policy" | "program"): Hit[] {
  const names = [...groupBy(groupByNode(rows, level), ({ node }) => textKey(node.text ?? "")).values()].map(
    ([name]) => name,
  );
  const nearby = [(key: string) => key.slice(0, EDGE), (key: string) => key.slice(-EDGE)];
  const found = new Map<string, Hit>();
  for (const edgeOf of nearby) {
    for (const group of groupBy(names, ({ node }) => edgeOf(textKey(node.text ?? ""))).values()) {
      for (const [index, { node, first }] of group.entries()) {
        const other = group
          .slice(Math.max(0, index - NEIGHBOURS), index)
          .find((earlier) => isNearlySame(earlier.node.text ?? "", node.text ?? ""));
        if (other === undefined) continue;
        const { id, en } = COLUMN_WORDS[level];
        const params = { columnId: id, columnEn: en, text: node.text ?? "", other: other.node.text ?? "" };
        found.set(node.id, hitAt(first, level, params));
      }
    }
  }
  return [...found.values()];
}

const EDGE = 8;
const NEIGHBOURS = 8;
