import { CARRIED_COLUMNS } from "#plan/Column";
import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets } from "../indicator/listTargets.ts";
import { printedTexts } from "../rows/printedTexts.ts";
import { COLUMN_WORDS } from "../words/columnWords.ts";
import { hitAt, plain } from "../words/sayParams.ts";

/** A word that still stands in two pieces after reading, as when a table is copied out of a PDF and the dictionary did not know the word. */
export const splitWordLeft: Rule = {
  code: "RAT-052",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Kata tampak terpotong", en: "Word seems split" },
  message: (params) => ({
    id: `Kolom ${plain(params, "columnId")}: kata “${plain(params, "piece")}” tampak terpotong.`,
    en: `${plain(params, "columnEn")}: the word “${plain(params, "piece")}” seems to be split.`,
  }),
  fix: {
    id: "Sambungkan kata yang terpotong.",
    en: "Join the pieces of the word.",
  },
  find: ({ rows }) => {
    const places = rows.flatMap((row) => {
      const text = row.line?.location?.text;
      return text === undefined ? [] : [{ row, column: "locations" as const, text }];
    });
    const targets = listTargets(rows).map(({ row, target }) => ({ row, column: "target" as const, text: target.text }));
    return [...printedTexts(rows, CARRIED_COLUMNS), ...places, ...targets].flatMap(({ row, column, text }) => {
      const piece = SPLIT.exec(text)?.[0];
      if (piece === undefined) return [];
      const { id, en } = COLUMN_WORDS[column];
      return [hitAt(row, column, { columnId: id, columnEn: en, piece })];
    });
  },
  fires: soundPlan({ policy: "Penguata n pangan keluarga miskin" }),
  silent: soundPlan({ policy: "Penguatan pangan kelas i dan ii" }),
};

/** A longer word, a blank, and a piece that is no Indonesian word of its own. */
const SPLIT = /\p{L}{4,} (?:n|an|nya|kan|gan|ran)(?![\p{L}.])/u;
