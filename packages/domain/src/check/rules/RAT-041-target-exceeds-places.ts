import { toNumber } from "#number/Measured";
import type { Location } from "#region/Place";
import { levelOf } from "#region/Region";
import type { Rule } from "../Rule.ts";
import { counted, placed } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets } from "../indicator/listTargets.ts";
import { hitAt, plain, quoted, where } from "../words/sayParams.ts";

/** A target in regencies that is larger than the number of regencies named as places. */
export const targetExceedsPlaces: Rule = {
  code: "RAT-041",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Target wilayah melebihi lokasi yang disebut", en: "Target names more regions than the places do" },
  message: (params) => ({
    id: `${where(params).id}: target ${quoted(params, "target")}, sedangkan lokasi menyebut ${plain(params, "count")} kabupaten/kota.`,
    en: `${where(params).en}: the target is ${quoted(params, "target")} but the places are ${plain(params, "count")} regencies.`,
  }),
  fix: {
    id: "Lengkapi lokasi atau perbaiki target.",
    en: "Complete the places or correct the target.",
  },
  find: ({ rows }) =>
    listTargets(rows).flatMap(({ row, target }) => {
      const count = countNamed(row.line?.location ?? null);
      const isMore = target.measures.some(
        (measure) =>
          measure.kind === "count" && /^(?:kab|kota)/iu.test(measure.unit) && toNumber(measure.value) > count,
      );
      return count > 0 && isMore ? [hitAt(row, "target", { target: target.text, count })] : [];
    }),
  fires: soundPlan({
    target: counted(3, "kab/kota", "activity"),
    location: placed("Kab. Awan, Kab. Bukit", "98.01", "98.02"),
  }),
  silent: soundPlan({ target: counted(3, "kab/kota", "activity") }),
};

/** How many regencies are named one by one; 0 when any place is open or stands for all of a level. */
function countNamed(location: Location | null): number {
  const codes = new Set<string>();
  for (const { code, every } of location?.places ?? []) {
    if (code === null || every !== undefined || levelOf(code) !== "regency") return 0;
    codes.add(code);
  }
  return codes.size;
}
