import type { Params, Rule, Words } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { hitPlan } from "../words/sayParams.ts";

/** A matrix in which no row names an agency, or no program a code. One note for the plan: the thirteen columns have no place for either. */
export const identificationMissing: Rule = {
  code: "RAT-014",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Perangkat daerah atau kode program belum ada", en: "Agencies or programme codes are absent" },
  message: (params) => ({
    id: `Matriks belum memuat ${MISSING[missingOf(params)].id} pada satu baris pun.`,
    en: `No row of the matrix names ${MISSING[missingOf(params)].en}.`,
  }),
  fix: {
    id: "Tetapkan perangkat daerah penanggung jawab dan kode program menurut nomenklatur yang berlaku.",
    en: "Assign the responsible agency and the programme code of the nomenclature in force.",
  },
  find: ({ plan, rows }) => {
    if (rows.length === 0) return [];
    const nodes = Object.values(plan.nodes);
    const hasAgency = nodes.some(({ agency }) => agency !== null);
    const hasCode = nodes.some(({ code }) => code !== null);
    if (hasAgency && hasCode) return [];
    return [hitPlan({ missing: hasAgency ? "code" : hasCode ? "agency" : "both" })];
  },
  fires: soundPlan({ agency: null, programCode: null, activityCode: null }),
  silent: soundPlan(),
};

function missingOf(params: Params): keyof typeof MISSING {
  const missing = params["missing"];
  return missing === "code" || missing === "agency" ? missing : "both";
}

const MISSING = {
  code: { id: "kode program", en: "a programme code" },
  agency: { id: "perangkat daerah penanggung jawab", en: "a responsible agency" },
  both: { id: "perangkat daerah penanggung jawab dan kode program", en: "a responsible agency and a programme code" },
} as const satisfies Record<string, Words>;
