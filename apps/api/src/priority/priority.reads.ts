import { namePlace } from "@rata/domain/priority/namePlace";
import { DocumentFields, namePriority, priorityNames } from "@rata/domain/priority/PriorityDocument";
import { recapPriorities } from "@rata/domain/priority/recapPriorities";
import type { Scope } from "#access/Scope";
import { readPlan } from "#plan/core/readPlan";
import type { Services } from "#Services";
import { listDocuments } from "./priority.queries.ts";
import type { DocumentView, RecapView } from "./priority.views.ts";

/** The RPKD and RPJMD of the instance's region, with the names of their priority regions. */
export async function describeDocuments(services: Services, scope: Scope): Promise<DocumentView[]> {
  const { atlas, region } = services;
  const documents = await listDocuments(services.openConnection(), scope, region);
  return documents.map(({ id, items, ...fields }) => ({
    id,
    fields: DocumentFields.parse(fields),
    items: items.map(({ id: itemId, item }) => ({
      id: itemId,
      item,
      name: item.kind === "region" ? namePlace(atlas, item.region, region) : null,
    })),
  }));
}

/** What of a plan serves the priorities of its year. @throws DomainError "not-found" */
export async function recapByPriority(services: Services, scope: Scope, planId: string): Promise<RecapView> {
  const { record, rows } = await readPlan(services, scope, planId);
  const all = await listDocuments(services.openConnection(), scope, record.region);
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
