import type { Rule } from "../Rule.ts";
import { soundPlan, soundPlans } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** A program without a code in a plan whose other programs carry one. */
export const codePartlyMissing: Rule = {
  code: "RAT-016",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Program tanpa kode", en: "Programme without a code" },
  message: (params) => ({
    id: `${quoted(params, "program")} belum berkode, sedangkan program lain sudah.`,
    en: `${quoted(params, "program")} has no code although other programmes have one.`,
  }),
  fix: {
    id: "Isi kode program menurut nomenklatur yang berlaku.",
    en: "Enter the programme's code of the nomenclature in force.",
  },
  find: ({ rows }) => {
    const programs = groupByNode(rows, "program");
    if (programs.every(({ node }) => node.code === null)) return [];
    return programs.flatMap(({ node, first }) =>
      node.code === null ? [hitAt(first, "program", { program: node.text ?? "" })] : [],
    );
  },
  fires: soundPlans({}, { program: "Program Keamanan Pangan", programCode: null }),
  silent: soundPlan(),
};
