import type { Rule } from "../Rule.ts";
import { placed } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { isLevelKnown, placeLevel } from "../words/placeLevel.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";

/** A place that names no region of the plan, so that no map, no quadrant and no overlap check can see the row. Villages and districts are asked only when their list is at hand. */
export const placeUnknown: Rule = {
  code: "RAT-046",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Lokasi belum merujuk wilayah", en: "Place names no region" },
  message: (params) => ({
    id: `${where(params).id}: lokasi ${quoted(params, "place")} belum merujuk wilayah yang dikenal.`,
    en: `${where(params).en}: the place ${quoted(params, "place")} names no known region.`,
  }),
  fix: {
    id: "Sebutkan nama kabupaten/kota, kecamatan, atau desa/kelurahannya.",
    en: "Name the regency, district or village.",
  },
  find: ({ rows, regions }) =>
    rows.flatMap((row) => {
      const open = row.line?.location?.places.find(({ text, code }) => {
        const level = placeLevel(text);
        return code === null && (level === null || isLevelKnown(regions, level));
      });
      return open === undefined ? [] : [hitAt(row, "locations", { place: open.text })];
    }),
  fires: soundPlan({ location: placed("Wilayah terpilih", null) }),
  silent: soundPlan({ location: placed("Kab. Awan", "98.01") }),
};
