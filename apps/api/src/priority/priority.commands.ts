import { isSame } from "@rata/domain/canonical/canonical";
import { positionBetween } from "@rata/domain/plan/position";
import { findDocumentFault, findItemFault } from "@rata/domain/priority/documentFaults";
import {
  DocumentFields,
  namePriority,
  type PriorityDocument,
  type PriorityItem,
} from "@rata/domain/priority/PriorityDocument";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Connection } from "#database/Connection";
import { lockInstance } from "#agency/agency.store";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { countLinked, getDocument, listDocuments } from "./priority.queries.ts";
import { deleteDocument, deleteItem, putDocument, putItem } from "./priority.store.ts";
import type { DocumentWish, ItemWish } from "./priority.views.ts";

/**
 * Makes, changes or takes away an RPKD or RPJMD by compare-and-set. One that still holds rows is not taken away.
 * @throws DomainError "not-found"; "changed-meanwhile"; "periods-overlap"; "target-outside-period"; "document-not-empty"
 */
export async function saveDocument(work: Work, wish: DocumentWish): Promise<null> {
  const { region } = work.services;
  if (!work.scope.reaches({ region })) throw new DomainError("not-found");
  return work.inTransaction(async (work) => {
    await lockInstance(work.em);
    const documents = await listDocuments(work, region);
    const present = documents.find(({ id }) => id === wish.id) ?? null;
    if (present === null && wish.expected !== null) throw new DomainError("not-found");
    const before = present === null ? null : DocumentFields.parse(present);
    if (isSame(before, wish.fields)) return null;
    if (!isSame(before, wish.expected)) throw new DomainError("changed-meanwhile");
    demandFit(wish, documents, present);
    await (wish.fields === null
      ? deleteDocument(work.em, wish.id)
      : putDocument(work.em, { id: wish.id, region, fields: wish.fields }));
    await work.record({
      action: wish.fields === null ? "priority.document-removed" : "priority.document-saved",
      subject: wish.id,
      summary: sayYears(wish.fields ?? before),
      payload: { before, after: wish.fields },
    });
    return null;
  });
}

function demandFit(
  { id, fields }: DocumentWish,
  documents: readonly PriorityDocument[],
  present: PriorityDocument | null,
): void {
  const items = present?.items ?? [];
  if (fields === null) {
    if (items.length > 0) throw new DomainError("document-not-empty", { rows: items.length });
    return;
  }
  const fault = findDocumentFault(fields, { others: documents.filter((one) => one.id !== id), items });
  if (fault !== null) throw new DomainError(fault.code, fault.params);
}

/**
 * Makes, changes or takes away a row of a document by compare-and-set. A priority that activities name is not taken away: whoever wants
 * that is told how many, and links them elsewhere first.
 * @throws DomainError "not-found"; "changed-meanwhile"; "priority-linked"; what `findItemFault` finds
 */
export async function saveItem(work: Work, wish: ItemWish): Promise<null> {
  const { region } = work.services;
  return work.inTransaction(async (work) => {
    await lockInstance(work.em);
    const document = await getDocument(work, { id: wish.documentId, region });
    const present = document.items.find(({ id }) => id === wish.id);
    const before = present?.item ?? null;
    if (before === null && wish.expected !== null) throw new DomainError("not-found");
    if (isSame(before, wish.item)) return null;
    if (!isSame(before, wish.expected)) throw new DomainError("changed-meanwhile");
    const position = present?.position ?? positionBetween(document.items.at(-1)?.position ?? null, null);
    await (wish.item === null
      ? removeItem(work.em, wish.id)
      : keepItem(work.services, work.em, { document, placed: { id: wish.id, position, item: wish.item } }));
    await work.record({
      action: wish.item === null ? "priority.item-removed" : "priority.item-saved",
      subject: wish.id,
      summary: { name: sayItem(wish.item ?? before) },
      payload: { document: document.id, before, after: wish.item },
    });
    return null;
  });
}

async function removeItem(em: Connection, id: string): Promise<void> {
  await deleteItem(em, id);
  // Asked after the row is taken: who links to it at this moment waits, and then finds it gone.
  const count = await countLinked(em, id);
  if (count > 0) throw new DomainError("priority-linked", { count });
}

async function keepItem(
  services: Services,
  em: Connection,
  { document, placed }: { document: PriorityDocument; placed: PriorityDocument["items"][number] },
): Promise<void> {
  const fault = findItemFault(placed.item, {
    document,
    others: document.items.filter(({ id }) => id !== placed.id),
    tree: services.atlas,
    scope: services.region,
  });
  if (fault !== null) throw new DomainError(fault.code, fault.params);
  await putItem(em, { document: document.id, placed });
}

function sayYears(fields: DocumentFields | null): Record<string, string | number> {
  return fields === null ? {} : { source: fields.source, from: fields.from, to: fields.to };
}

function sayItem(item: PriorityItem | null): string {
  if (item === null) return "";
  switch (item.kind) {
    case "priority":
      return namePriority(item);
    case "target":
      return `${item.indicator} ${item.year}`;
    case "region":
      return item.region;
  }
}
