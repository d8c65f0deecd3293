import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { INDICATOR_COLUMNS, printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { placeReader } from "../words/placeReader.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** An indicator that begins with a number: it holds its own target, and the target column then measures nothing. */
export const indicatorHoldsTarget: Rule = {
  code: "RAT-032",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Indikator memuat targetnya sendiri", en: "Indicator holds its own target" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} ${quoted(params, "text")} memuat angka target di dalam indikator.`,
    en: `${plain(params, "columnEn")} ${quoted(params, "text")} holds a target inside the indicator.`,
  }),
  fix: {
    id: "Pindahkan angkanya ke kolom Target Kinerja dan tulis indikatornya tanpa angka.",
    en: "Move the number to the target column and write the indicator without it.",
  },
  find: ({ plan, rows, regions }) => {
    const isPlace = placeReader(plan, regions);
    return printedTexts(rows, INDICATOR_COLUMNS).flatMap(({ row, column, text }) => {
      if (!/^\d/u.test(text.trim()) || isPlace(text)) return [];
      const { id, en } = COLUMN_WORDS[column];
      return [hitAt(row, column, { columnId: id, columnEn: en, text })];
    });
  },
  fires: soundPlan({ programIndicator: "75 kelompok tani aktif" }),
  silent: soundPlan(),
};
