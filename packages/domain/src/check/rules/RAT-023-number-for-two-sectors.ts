import type { Rule } from "../Rule.ts";
import { soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** One number for two sectors. Silent where the column counts rows, or begins again at 1 in every sector. */
export const numberForTwoSectors: Rule = {
  code: "RAT-023",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Nomor sama untuk dua sektor", en: "One number for two sectors" },
  message: (params) => ({
    id: `Nomor ${plain(params, "number")} dipakai untuk sektor ${quoted(params, "sector")} dan ${quoted(params, "other")}.`,
    en: `Number ${plain(params, "number")} stands for the sectors ${quoted(params, "sector")} and ${quoted(params, "other")}.`,
  }),
  fix: {
    id: "Beri setiap sektor nomor urut tersendiri.",
    en: "Give every sector a number of its own.",
  },
  find: ({ rows }) => {
    const sectors = groupByNode(rows, "sector");
    const countsRows = sectors.some(({ rows: own }) => new Set(own.map(({ values }) => values.no)).size > 1);
    const byNumber = groupBy(sectors, ({ first }) => first.values.no);
    if (countsRows || byNumber.size < 2) return [];
    return [...byNumber.values()].flatMap(([{ node }, ...later]) =>
      later
        .filter((other) => textKey(other.node.text ?? "") !== textKey(node.text ?? ""))
        .map((other) =>
          hitAt(other.first, "no", {
            number: other.first.values.no ?? "",
            sector: node.text ?? "",
            other: other.node.text ?? "",
          }),
        ),
    );
  },
  fires: soundPlans({}, { no: "2", sector: "Sosial" }, { no: "2", sector: "Perikanan" }),
  silent: soundPlans({}, { no: "2", sector: "Sosial" }),
};
