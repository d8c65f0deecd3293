import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** A policy under which no program stands: an intention that nothing carries out. */
export const policyWithoutProgram: Rule = {
  code: "RAT-006",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Kebijakan tanpa program", en: "Policy without a programme" },
  message: (params) => ({
    id: `Kebijakan ${quoted(params, "policy")} belum memiliki program.`,
    en: `The policy ${quoted(params, "policy")} has no programme.`,
  }),
  fix: {
    id: "Isi program yang melaksanakan kebijakan ini.",
    en: "Enter the programme that carries out this policy.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "policy").flatMap(({ node, first, rows: own }) =>
      own.every(({ path }) => path.program === null) ? [hitAt(first, "program", { policy: node.text ?? "" })] : [],
    ),
  fires: soundPlan({ program: "", programIndicator: "" }),
  silent: soundPlan(),
};
