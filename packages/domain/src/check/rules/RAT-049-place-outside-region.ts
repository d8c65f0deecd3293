import { isWithin } from "#region/Region";
import type { Rule } from "../Rule.ts";
import { placed } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { hitAt, plain, quoted, where } from "../words/sayParams.ts";

/** A place that lies outside the plan's region. */
export const placeOutsideRegion: Rule = {
  code: "RAT-049",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Lokasi di luar wilayah rencana", en: "Place outside the plan's region" },
  message: (params) => ({
    id: `${where(params).id}: lokasi ${quoted(params, "place")} (kode ${plain(params, "code")}) berada di luar wilayah rencana.`,
    en: `${where(params).en}: the place ${quoted(params, "place")} (code ${plain(params, "code")}) lies outside the plan's region.`,
  }),
  fix: {
    id: "Pilih wilayah yang berada di dalam wilayah rencana.",
    en: "Choose a region inside the plan's region.",
  },
  find: ({ plan, rows }) =>
    rows.flatMap((row) => {
      const outside = row.line?.location?.places.find(
        ({ code }) => code !== null && !isWithin(code, plan.region) && !isWithin(plan.region, code),
      );
      return outside === undefined ? [] : [hitAt(row, "locations", { place: outside.text, code: outside.code ?? "" })];
    }),
  fires: soundPlan({ location: placed("Kab. Seberang", "97.01") }),
  silent: soundPlan({ location: placed("Kab. Awan", "98.01") }),
};
