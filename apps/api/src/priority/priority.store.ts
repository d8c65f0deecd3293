import type { DocumentFields, PlacedItem } from "@rata/domain/priority/PriorityDocument";
import type { PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import { putRows } from "#database/bulk";
import type { Connection } from "#database/Connection";
import { PriorityDocumentTable, PriorityItemTable, PriorityPlaceTable } from "./priority.table.ts";

export async function putDocument(
  em: Connection,
  { id, region, fields }: { id: string; region: string; fields: DocumentFields },
): Promise<void> {
  const { source, from, to, status, decree } = fields;
  await em.upsert(PriorityDocumentTable, { id, region, source, fromYear: from, toYear: to, status, decree });
}

export async function deleteDocument(em: Connection, id: string): Promise<void> {
  await em.nativeDelete(PriorityDocumentTable, { id });
}

export async function putItem(
  em: Connection,
  { document, placed }: { document: string; placed: PlacedItem },
): Promise<void> {
  await em.upsert(PriorityItemTable, { document, ...placed });
}

export async function deleteItem(em: Connection, id: string): Promise<void> {
  await em.nativeDelete(PriorityItemTable, { id });
}

/** Puts places into the list of a year, or what is said of those that stand there. One statement, however many. */
export async function putPlaces(
  em: Connection,
  { region, year, places }: { region: string; year: number; places: readonly PriorityPlace[] },
): Promise<void> {
  await putRows(
    em,
    PriorityPlaceTable,
    places.map((place) => ({ region, year, ...place })),
  );
}

export async function deletePlace(
  em: Connection,
  place: { region: string; year: number; code: string },
): Promise<void> {
  await em.nativeDelete(PriorityPlaceTable, place);
}
