import { toNumber } from "#number/Measured";
import type { Target } from "#plan/Target";
import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted, rupiah, where } from "../words/sayParams.ts";

/** A ceiling that leaves less than Rp10.000 for each person, household, group or unit of the target. The threshold is this program's own; the amount may be right, and a digit or a unit may be missing. */
export const ceilingSmallForTarget: Rule = {
  code: "RAT-042",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Pagu tampak kecil untuk targetnya", en: "Ceiling looks small for its target" },
  message: (params) => ({
    id: `${where(params).id}: pagu ${rupiah(params, "ceiling")} untuk target ${quoted(params, "target")}, sekitar ${rupiah(params, "each")} per satuan.`,
    en: `${where(params).en}: a ceiling of ${rupiah(params, "ceiling")} for the target ${quoted(params, "target")}, about ${rupiah(params, "each")} each.`,
  }),
  fix: {
    id: "Pastikan pagu, target, dan satuannya; bila memang benar, terima catatan ini dengan alasan.",
    en: "Check ceiling, target and unit; if they are right, accept this note with a reason.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first, rows: own }) => {
      const [line, another] = own.flatMap(({ line: each }) => (each?.target ? [each] : []));
      if (node.ceiling === null || node.ceiling <= 0 || !line?.target || another !== undefined) return [];
      const each = Math.round(node.ceiling / countOf(line.target));
      return each < SMALL ? [hitAt(first, "ceiling", { ceiling: node.ceiling, target: line.target.text, each })] : [];
    }),
  fires: soundPlan({ ceiling: 4_120_000 }),
  silent: soundPlan(),
};

/** Rupiah for one recipient below which a look is asked for. */
const SMALL = 10_000;

/** How many recipients or units the target counts; 0 (and so an endless amount for each) when it counts something else. */
function countOf(target: Target): number {
  for (const measure of target.measures) {
    if (measure.kind === "count" && COUNTED.test(measure.unit.trim())) return Math.max(0, toNumber(measure.value));
  }
  return 0;
}

const COUNTED =
  /^(?:orang|jiwa|anak|siswa|keluarga|kk|kpm|rumah|rumah tangga|rt|ruta|kelompok|kube|unit|umkm|bumdes|lansia|balita|ibu)\b/iu;
