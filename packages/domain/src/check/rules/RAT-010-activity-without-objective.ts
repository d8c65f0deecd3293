import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, where } from "../words/sayParams.ts";

/** Activities that no policy or objective explains. Said once per sector. */
export const activityWithoutObjective: Rule = {
  code: "RAT-010",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Kegiatan tanpa kebijakan atau sasaran", en: "Activity without a policy or an objective" },
  message: (params) => ({
    id: `${where(params).id} belum dikaitkan dengan kebijakan dan sasaran (${plain(params, "count")} kegiatan di sektor ini).`,
    en: `${where(params).en} is tied to no policy or objective (activities of this kind in the sector: ${plain(params, "count")}).`,
  }),
  fix: {
    id: "Isi kebijakan dan sasaran yang dituju kegiatan.",
    en: "Enter the policy and the objective that the activity serves.",
  },
  find: ({ rows }) => {
    const loose = groupByNode(rows, "activity").filter(
      ({ first }) => first.path.policy === null || first.path.objective === null,
    );
    const bySector = groupBy(loose, ({ first }) => first.path.sector?.id ?? "");
    return [...bySector.values()].map(([{ first }, ...others]) =>
      hitAt(first, first.path.policy === null ? "policy" : "objective", { count: others.length + 1 }),
    );
  },
  fires: soundPlan({ policy: "", objective: "", objectiveIndicator: "" }),
  silent: soundPlan(),
};
