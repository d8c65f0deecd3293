import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { namesMeasure } from "../indicator/IndicatorKind.ts";
import { INDICATOR_COLUMNS, printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { firstWord } from "#text/textKey";

/** Several measures in one cell while the row has one target: nobody can say which of them it belongs to. */
export const severalIndicatorsInCell: Rule = {
  code: "RAT-033",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Beberapa indikator dalam satu sel", en: "Several indicators in one cell" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} ${quoted(params, "text")} memuat ${plain(params, "count")} indikator.`,
    en: `${plain(params, "columnEn")} ${quoted(params, "text")} holds ${plain(params, "count")} indicators.`,
  }),
  fix: {
    id: "Pisahkan menjadi satu indikator pada tiap baris, masing-masing dengan targetnya.",
    en: "Write one indicator on each row, each with its target.",
  },
  find: ({ rows }) =>
    printedTexts(rows, INDICATOR_COLUMNS).flatMap(({ row, column, text }) => {
      const count = text.split(/[,;]/u).filter(beginsMeasure).length;
      if (count < 2) return [];
      const { id, en } = COLUMN_WORDS[column];
      return [hitAt(row, column, { columnId: id, columnEn: en, text, count })];
    }),
  fires: soundPlan({ objectiveIndicator: "Persentase keluarga rawan pangan, indeks ketahanan pangan" }),
  silent: soundPlan({ objectiveIndicator: "Persentase keluarga petani, nelayan, dan buruh rawan pangan" }),
};

function beginsMeasure(part: string): boolean {
  return namesMeasure(part) || /^ter\p{L}+nya$/u.test(firstWord(part));
}
