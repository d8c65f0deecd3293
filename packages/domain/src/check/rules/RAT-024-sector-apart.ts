import type { Rule } from "../Rule.ts";
import { soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** A sector that begins again after another one: its rows and its subtotal fall into two blocks. */
export const sectorApart: Rule = {
  code: "RAT-024",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Satu sektor tercetak terpisah", en: "Sector printed in two places" },
  message: (params) => ({
    id: `Sektor ${quoted(params, "sector")} tercetak pada ${plain(params, "count")} tempat terpisah.`,
    en: `The sector ${quoted(params, "sector")} stands in ${plain(params, "count")} separate places.`,
  }),
  fix: {
    id: "Satukan baris sektor ini di satu tempat.",
    en: "Bring the rows of this sector together.",
  },
  find: ({ rows }) => {
    const byName = groupBy(groupByNode(rows, "sector"), ({ node }) => (node.text === null ? null : textKey(node.text)));
    return [...byName.values()].flatMap(([, ...later]) =>
      later
        .slice(0, 1)
        .map(({ node, first }) => hitAt(first, "sector", { sector: node.text ?? "", count: later.length + 1 })),
    );
  },
  fires: soundPlans({}, { no: "2", sector: "Sosial" }, { no: "3" }),
  silent: soundPlans({}, { no: "2", sector: "Sosial" }),
};
