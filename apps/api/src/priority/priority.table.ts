import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";
import type { Decree } from "@rata/domain/priority/Decree";
import type { DocumentFields, PriorityDocument, PriorityItem } from "@rata/domain/priority/PriorityDocument";
import type { PriorityPlace } from "@rata/domain/priority/PriorityPlace";

/** An RPKD or RPJMD of a region. Two of one source share no year. */
export const PriorityDocumentTable = defineEntity({
  name: "PriorityDocument",
  tableName: "priority_document",
  properties: {
    id: p.uuid().primary(),
    region: p.text(),
    source: p.text().$type<DocumentFields["source"]>(),
    fromYear: p.integer(),
    toYear: p.integer(),
    status: p.text().$type<DocumentFields["status"]>(),
    decree: p.json().$type<Decree | null>().strictNullable(),
  },
  indexes: [{ properties: ["region", "fromYear"] }],
});
export type DocumentRecord = InferEntity<typeof PriorityDocumentTable>;

/** The rows of a document: priorities, targets of a year, priority regions. Rows of a plan name priorities by these ids. */
export const PriorityItemTable = defineEntity({
  name: "PriorityItem",
  tableName: "priority_item",
  properties: {
    id: p.uuid().primary(),
    document: p.uuid(),
    position: p.text(),
    item: p.json().$type<PriorityItem>(),
  },
  indexes: [{ properties: ["document", "position"] }],
});
export type ItemRecord = InferEntity<typeof PriorityItemTable>;

/** The priority places of a year. */
export const PriorityPlaceTable = defineEntity({
  name: "PriorityPlace",
  tableName: "priority_place",
  properties: {
    region: p.text().primary(),
    year: p.integer().primary(),
    code: p.text().primary(),
    basis: p.text().strictNullable(),
    decree: p.json().$type<Decree | null>().strictNullable(),
  },
});
export type PlaceRecord = InferEntity<typeof PriorityPlaceTable>;

export function toDocument(row: DocumentRecord, items: readonly ItemRecord[]): PriorityDocument {
  const { id, source, fromYear, toYear, status, decree } = row;
  return {
    id,
    source,
    from: fromYear,
    to: toYear,
    status,
    decree,
    items: items.map(({ id: item, position, item: value }) => ({ id: item, position, item: fillItem(value) })),
  };
}

/** A target that was kept before there were indicators measures none. */
function fillItem(item: PriorityItem): PriorityItem {
  return item.kind === "target" ? { ...item, measures: item.measures ?? null } : item;
}

export function toPlace({ code, basis, decree }: PlaceRecord): PriorityPlace {
  return { code, basis, decree };
}
