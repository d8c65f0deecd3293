import { parseProgramCode } from "#plan/programCode";
import { levelOf } from "#region/Region";
import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, where } from "../words/sayParams.ts";

/** An activity code of the other level of government: the fourth part is 1 for a province and 2 for a regency or city. */
export const codeOfOtherLevel: Rule = {
  code: "RAT-056",
  strength: "must",
  basis: { kind: "definition", source: "susunan kode Permendagri 90/2019 dan perubahannya" },
  title: { id: "Kode kegiatan milik tingkat pemerintahan lain", en: "Activity code of another level of government" },
  message: (params) => ({
    id: `${where(params).id}: kode ${plain(params, "code")} adalah kode tingkat ${params["codeLevel"] === "province" ? "provinsi" : "kabupaten/kota"}.`,
    en: `${where(params).en}: the code ${plain(params, "code")} belongs to the ${params["codeLevel"] === "province" ? "province" : "regency"} level.`,
  }),
  fix: {
    id: "Pakai kode kegiatan sesuai tingkat pemerintahan pemilik rencana.",
    en: "Use the activity code of the level of government that owns the plan.",
  },
  find: ({ plan, rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first }) => {
      const codeLevel = parseProgramCode(node.code ?? "")?.level ?? null;
      return codeLevel !== null && codeLevel !== levelOf(plan.region)
        ? [hitAt(first, "activity", { code: node.code ?? "", codeLevel })]
        : [];
    }),
  fires: soundPlan({ activityCode: "2.09.03.2.02" }),
  silent: soundPlan(),
};
