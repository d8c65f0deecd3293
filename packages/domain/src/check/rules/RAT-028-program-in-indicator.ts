import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { INDICATOR_COLUMNS, printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { firstWord } from "#text/textKey";

/** A program that stands in an indicator column while the program column of the row is empty: the program is missing from every count of programs. */
export const programInIndicator: Rule = {
  code: "RAT-028",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Program di kolom indikator", en: "Programme in an indicator column" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} berisi ${quoted(params, "text")}, sedangkan kolom Program kosong.`,
    en: `The column ${plain(params, "columnEn")} holds ${quoted(params, "text")} while the programme column is empty.`,
  }),
  fix: {
    id: "Pindahkan nama program ke kolom Program dan isi indikatornya.",
    en: "Move the programme to its own column and enter its indicator.",
  },
  find: ({ rows }) =>
    printedTexts(rows, INDICATOR_COLUMNS).flatMap(({ row, column, text }) => {
      if (row.values.program !== null || firstWord(text) !== "program") return [];
      const { id, en } = COLUMN_WORDS[column];
      return [hitAt(row, column, { columnId: id, columnEn: en, text })];
    }),
  fires: soundPlan({ program: "", programIndicator: "Program Keamanan Pangan" }),
  silent: soundPlan({ programIndicator: "Program gizi yang dijalankan desa" }),
};
