import { namePlace } from "@rata/domain/priority/namePlace";
import { DocumentFields } from "@rata/domain/priority/PriorityDocument";
import type { Work } from "#Work";
import { listDocuments } from "./priority.queries.ts";
import type { DocumentView } from "./priority.views.ts";

/** The RPKD and RPJMD of the instance's region, with the names of their priority regions. */
export async function describeDocuments(work: Work): Promise<DocumentView[]> {
  const { atlas, region } = work.services;
  const documents = await listDocuments(work, region);
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
