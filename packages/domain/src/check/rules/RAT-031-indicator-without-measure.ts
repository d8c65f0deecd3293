import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { indicatorKind } from "../indicator/IndicatorKind.ts";
import { isWordedAsActivity } from "../indicator/isWordedAsActivity.ts";
import { INDICATOR_COLUMNS, printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { placeReader } from "../words/placeReader.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { firstWord, wordsOf } from "../words/textKey.ts";

/** An indicator of a few words that names a topic and no measure: a number beside it would have no meaning. */
export const indicatorWithoutMeasure: Rule = {
  code: "RAT-031",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Indikator tanpa ukuran", en: "Indicator without a measure" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} ${quoted(params, "text")} menyebut pokok bahasan tanpa ukuran.`,
    en: `${plain(params, "columnEn")} ${quoted(params, "text")} names a topic and no measure.`,
  }),
  fix: {
    id: "Lengkapi dengan ukurannya, misalnya jumlah, persentase, atau indeks.",
    en: "Add the measure: a number, a share or an index.",
  },
  find: ({ plan, rows, regions }) => {
    const isPlace = placeReader(plan, regions);
    return printedTexts(rows, INDICATOR_COLUMNS).flatMap(({ row, column, text }) => {
      if (!isBareTopic(text) || isPlace(text)) return [];
      const { id, en } = COLUMN_WORDS[column];
      return [hitAt(row, column, { columnId: id, columnEn: en, text })];
    });
  },
  fires: soundPlan({ objectiveIndicator: "Kerawanan pangan" }),
  silent: soundPlan(),
};

function isBareTopic(text: string): boolean {
  if (wordsOf(text).length > 3 || /\d/u.test(text) || firstWord(text) === "program") return false;
  return indicatorKind(text) === "other" && !isWordedAsActivity(text);
}
