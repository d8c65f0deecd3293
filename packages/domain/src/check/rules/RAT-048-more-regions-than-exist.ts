import { REGION_LEVELS, type RegionLevel } from "#region/Region";
import { buildRegionTree, listRegions } from "#region/RegionTree";
import type { Rule } from "../Rule.ts";
import { placed } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { hitAt, plain, quoted, where } from "../words/sayParams.ts";

/** A place that counts more regions than the region has. Fewer are possible and are then asked by name. */
export const moreRegionsThanExist: Rule = {
  code: "RAT-048",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Jumlah wilayah melebihi yang ada", en: "More regions than there are" },
  message: (params) => ({
    id: `${where(params).id}: lokasi ${quoted(params, "place")} menyebut ${plain(params, "stated")}, sedangkan wilayah ini memiliki ${plain(params, "known")}.`,
    en: `${where(params).en}: the place ${quoted(params, "place")} says ${plain(params, "stated")} but there are ${plain(params, "known")}.`,
  }),
  fix: {
    id: "Perbaiki jumlahnya, atau sebutkan nama wilayahnya.",
    en: "Correct the number, or name the regions.",
  },
  find: ({ plan, rows, regions }) => {
    const tree = buildRegionTree(regions);
    const known = new Map(REGION_LEVELS.map((level) => [level, listRegions(tree, plan.region, level).length]));
    return rows.flatMap((row) => {
      const place = row.line?.location?.text ?? "";
      for (const { level, count } of countsIn(place)) {
        const existing = known.get(level) ?? 0;
        if (existing > 0 && count > existing)
          return [hitAt(row, "locations", { place, stated: count, known: existing })];
      }
      return [];
    });
  },
  fires: soundPlan({ location: placed("4 kab/kota", null) }),
  silent: soundPlan(),
};

function countsIn(text: string): { level: RegionLevel; count: number }[] {
  return [...text.matchAll(/(\d{1,6})\s*(kab|kabupaten|kota|kec|kecamatan|desa|kel|kelurahan)(?!\p{L})/giu)].map(
    ([, digits = "", word = ""]) => ({
      level: /^ka|^ko/iu.test(word) ? "regency" : /^kec/iu.test(word) ? "district" : "village",
      count: Number(digits),
    }),
  );
}
