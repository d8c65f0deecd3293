import { parseProgramCode } from "#plan/programCode";
import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, where } from "../words/sayParams.ts";

/** An activity code that does not begin with its program's code. */
export const codeOutsideProgram: Rule = {
  code: "RAT-057",
  strength: "must",
  basis: { kind: "definition", source: "susunan kode Permendagri 90/2019 dan perubahannya" },
  title: { id: "Kode kegiatan bukan bagian dari kode program", en: "Activity code outside its programme's code" },
  message: (params) => ({
    id: `${where(params).id}: kode ${plain(params, "code")} bukan bagian dari kode program ${plain(params, "program")}.`,
    en: `${where(params).en}: the code ${plain(params, "code")} is no part of the programme code ${plain(params, "program")}.`,
  }),
  fix: {
    id: "Perbaiki kode kegiatan atau kode programnya.",
    en: "Correct the code of the activity or of the programme.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first }) => {
      const own = parseProgramCode(node.code ?? "");
      const above = parseProgramCode(first.path.program?.code ?? "");
      if (own === null || above === null || own.program === null || above.program === null) return [];
      const isInside = own.affair === above.affair && own.field === above.field && own.program === above.program;
      return isInside
        ? []
        : [hitAt(first, "activity", { code: node.code ?? "", program: first.path.program?.code ?? "" })];
    }),
  fires: soundPlan({ activityCode: "2.09.02.1.02" }),
  silent: soundPlan(),
};
