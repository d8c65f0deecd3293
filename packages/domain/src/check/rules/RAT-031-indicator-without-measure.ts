import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { indicatorKind } from "../indicator/IndicatorKind.ts";
import { isWordedAsActivity } from "../indicator/isWordedAsActivity.ts";
import { groupBy } from "../rows/groupByNode.ts";
import { INDICATOR_COLUMNS, printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { placeReader } from "../words/placeReader.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";
import { firstWord, textKey, wordsOf } from "#text/textKey";

/**
 * An indicator of a few words that names a topic and no measure: a number beside it would have no meaning. Said once for
 * each wording, with the number of rows: the same topic is often repeated down a column.
 */
export const indicatorWithoutMeasure: Rule = {
  code: "RAT-031",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Indikator tanpa ukuran", en: "Indicator without a measure" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")} ${quoted(params, "text")} menyebut pokok bahasan tanpa ukuran (${plain(params, "count")} baris).`,
    en: `${plain(params, "columnEn")} ${quoted(params, "text")} names a topic and no measure (rows: ${plain(params, "count")}).`,
  }),
  fix: {
    id: "Lengkapi dengan ukurannya, misalnya jumlah, persentase, atau indeks.",
    en: "Add the measure: a number, a share or an index.",
  },
  find: ({ plan, rows, regions }) => {
    const isPlace = placeReader(plan, regions);
    const bare = printedTexts(rows, INDICATOR_COLUMNS).filter(({ text }) => isBareTopic(text) && !isPlace(text));
    const byText = groupBy(bare, ({ column, text }) => `${column} ${textKey(text)}`);
    return [...byText.values()].map((group) => {
      const [{ row, column, text }] = group;
      const { id, en } = COLUMN_WORDS[column];
      return hitAt(row, column, { columnId: id, columnEn: en, text, count: group.length });
    });
  },
  fires: soundPlan({ objectiveIndicator: "Kerawanan pangan" }),
  silent: soundPlan(),
};

function isBareTopic(text: string): boolean {
  if (/\d/u.test(text) || firstWord(text) === "program" || isWordedAsActivity(text)) return false;
  return indicatorKind(text) === "other" && wordsOf(text).length <= 3;
}
