import { parseProgramCode } from "#plan/programCode";
import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** A program code whose field of government is another than the sector's name says. Supporting programmes (X.XX) fit every sector. */
export const codeUnlikeSector: Rule = {
  code: "RAT-059",
  strength: "look",
  basis: { kind: "definition", source: "susunan kode Permendagri 90/2019 dan perubahannya" },
  title: { id: "Bidang urusan kode tidak sesuai sektor", en: "Code of another field than the sector" },
  message: (params) => ({
    id: `${quoted(params, "program")} berkode ${plain(params, "code")}, sedangkan sektor ${quoted(params, "sector")} memakai bidang urusan ${plain(params, "field")}.`,
    en: `${quoted(params, "program")} has the code ${plain(params, "code")} while the sector ${quoted(params, "sector")} is field ${plain(params, "field")}.`,
  }),
  fix: {
    id: "Pastikan kode program dan sektornya.",
    en: "Check the code of the programme and its sector.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "program").flatMap(({ node, first }) => {
      const sector = first.path.sector?.text ?? "";
      const code = parseProgramCode(node.code ?? "");
      const fields = FIELDS.filter(([words]) => words.test(sector)).map(([, field]) => field);
      if (code === null || code.affair === "X" || fields.length === 0) return [];
      return fields.includes(`${code.affair}.${code.field}`)
        ? []
        : [
            hitAt(first, "program", {
              program: node.text ?? "",
              code: node.code ?? "",
              sector,
              field: fields.join(", "),
            }),
          ];
    }),
  fires: soundPlan({ sector: "Kesehatan" }),
  silent: soundPlan(),
};

/** Fields whose number is beyond doubt, by the words of a sector that name them. A sector may name several. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/pendidikan/iu, "1.01"],
  [/kesehatan/iu, "1.02"],
  [/pekerjaan umum|penataan ruang/iu, "1.03"],
  [/perumahan|permukiman|pemukiman/iu, "1.04"],
  [/^sosial|urusan sosial/iu, "1.06"],
  [/tenaga kerja|ketenagakerjaan/iu, "2.07"],
  [/\bpangan\b/iu, "2.09"],
  [/\bdesa\b/iu, "2.13"],
  [/koperasi/iu, "2.17"],
  [/kelautan|perikanan/iu, "3.25"],
  [/pertanian|perkebunan|peternakan/iu, "3.27"],
  [/energi/iu, "3.29"],
];
