import type { Place } from "#region/Place";
import { levelOf } from "#region/Region";
import type { Rule } from "../Rule.ts";
import { placed } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { placeLevel } from "../words/placeLevel.ts";
import { hitAt, plain, quoted, where } from "../words/sayParams.ts";

/** In a provincial plan, a village or district that is kept as words because the list at hand does not hold it. Said once with the number of rows. */
export const villageUnmatched: Rule = {
  code: "RAT-047",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Desa atau kecamatan belum dicocokkan", en: "Village or district not matched" },
  message: (params) => ({
    id: `${where(params).id}: lokasi ${quoted(params, "place")} belum dicocokkan dengan daftar resmi desa dan kecamatan (${plain(params, "count")} baris).`,
    en: `${where(params).en}: the place ${quoted(params, "place")} is not matched with the official list of villages and districts (rows: ${plain(params, "count")}).`,
  }),
  fix: {
    id: "Pastikan nama resmi dan kode wilayahnya.",
    en: "Check the official name and its region code.",
  },
  find: ({ plan, rows }) => {
    if (levelOf(plan.region) !== "province") return [];
    const open = rows.flatMap((row) => {
      const place = row.line?.location?.places.find(isUnmatched);
      return place === undefined ? [] : [{ row, place }];
    });
    const [first] = open;
    return first === undefined ? [] : [hitAt(first.row, "locations", { place: first.place.text, count: open.length })];
  },
  fires: soundPlan({ location: placed("Desa Mekar, Kab. Awan", "98.01") }),
  silent: soundPlan({ location: placed("Desa Mekar", "98.01.02.2003") }),
};

function isUnmatched({ text, code, every }: Place): boolean {
  const level = placeLevel(text);
  return level !== null && every === undefined && (code === null || levelOf(code) !== level);
}
