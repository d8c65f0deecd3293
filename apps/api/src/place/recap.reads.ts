import { namePriority, priorityNames } from "@rata/domain/priority/PriorityDocument";
import { recapPriorities } from "@rata/domain/priority/recapPriorities";
import { readPlan } from "#plan/core/readPlan";
import { listDocuments } from "#priority/priority.queries";
import type { RecapView } from "#priority/priority.views";
import type { Work } from "#Work";

/** Which activities of a plan serve the priorities of its year. @throws DomainError "not-found" */
export async function recapByPriority(work: Work, planId: string): Promise<RecapView> {
  const { record, rows } = await readPlan(work, planId);
  const all = await listDocuments(work, record.region);
  const documents = all.filter(({ from, to }) => from <= record.year && record.year <= to);
  const { byPriority, unlinked, whole } = recapPriorities(rows, new Set(priorityNames(documents).keys()));
  const parts = documents.flatMap(({ source, items }) =>
    items.flatMap(({ id, item }) => {
      const share = byPriority.get(id);
      return item.kind !== "priority" || share === undefined
        ? []
        : [{ id, name: namePriority(item), source, ...share }];
    }),
  );
  return { parts, unlinked, whole };
}
