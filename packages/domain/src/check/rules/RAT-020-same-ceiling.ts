import type { Rule } from "../Rule.ts";
import { soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { textKey } from "#text/textKey";
import { hitAt, quoted, rupiah, where } from "../words/sayParams.ts";

/** Two activities of different names with one and the same amount. Round amounts meet by chance, so only amounts with more than three significant digits are pointed out. */
export const sameCeiling: Rule = {
  code: "RAT-020",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Pagu sama persis pada dua kegiatan", en: "Same ceiling on two activities" },
  message: (params) => ({
    id: `${where(params).id} memiliki pagu ${rupiah(params, "ceiling")}, sama persis dengan kegiatan ${quoted(params, "other")}.`,
    en: `${where(params).en} has the ceiling ${rupiah(params, "ceiling")}, exactly that of ${quoted(params, "other")}.`,
  }),
  fix: {
    id: "Pastikan kedua pagu memang sama dan tidak tersalin dari baris lain.",
    en: "Make sure that both ceilings are meant and neither was copied from another row.",
  },
  find: ({ rows }) => {
    const funded = groupByNode(rows, "activity").filter(({ node }) => node.ceiling !== null && isUneven(node.ceiling));
    const byCeiling = groupBy(funded, ({ node }) => String(node.ceiling));
    return [...byCeiling.values()].flatMap(([{ node }, ...later]) =>
      later
        .filter((other) => textKey(other.node.text ?? "") !== textKey(node.text ?? ""))
        .map(({ first }) => hitAt(first, "ceiling", { ceiling: node.ceiling ?? 0, other: node.text ?? "" })),
    );
  },
  fires: soundPlans({}, { activity: "Pelatihan kebun pekarangan" }),
  silent: soundPlans({ ceiling: 25_000_000 }, { activity: "Pelatihan kebun pekarangan", ceiling: 25_000_000 }),
};

function isUneven(ceiling: number): boolean {
  return ceiling > 0 && ceiling % 10 ** (String(ceiling).length - 3) !== 0;
}
