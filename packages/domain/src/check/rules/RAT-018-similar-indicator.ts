import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { isNearlySame } from "../words/nearlySame.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";

/** The activity's indicator differs from the program's by a letter or two: most likely the same indicator with a slip of the pen. */
export const similarIndicator: Rule = {
  code: "RAT-018",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Indikator hampir sama pada dua tingkat", en: "Nearly one indicator on two levels" },
  message: (params) => ({
    id: `${where(params).id}: indikator kegiatan ${quoted(params, "indicator")} hampir sama dengan indikator program.`,
    en: `${where(params).en}: the activity indicator ${quoted(params, "indicator")} is nearly the programme indicator.`,
  }),
  fix: {
    id: "Pastikan ejaannya; bila memang indikator yang sama, tulis keluaran kegiatan itu sendiri.",
    en: "Check the spelling; if it is the same indicator, write the output of the activity itself.",
  },
  find: ({ rows }) =>
    printedTexts(rows, ["activityIndicator"]).flatMap(({ row, column, text }) =>
      isNearlySame(text, row.values.programIndicator ?? "") ? [hitAt(row, column, { indicator: text })] : [],
    ),
  fires: soundPlan({
    programIndicator: "Jumlah keluarga penerima benih",
    activityIndicator: "Jumlah keluarga penerimaa benih",
  }),
  silent: soundPlan(),
};
