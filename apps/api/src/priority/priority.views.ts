import { Rupiah } from "@rata/domain/number/Rupiah";
import { DocumentFields, PriorityItem } from "@rata/domain/priority/PriorityDocument";
import * as z from "zod";

/** A document as it was seen (null: it was not there) and as it shall be (null: taken away). */
export const DocumentWish = z.object({
  id: z.uuid(),
  expected: DocumentFields.nullable(),
  fields: DocumentFields.nullable(),
});
export type DocumentWish = z.infer<typeof DocumentWish>;

/** The same for a row of a document. */
export const ItemWish = z.object({
  documentId: z.uuid(),
  id: z.uuid(),
  expected: PriorityItem.nullable(),
  item: PriorityItem.nullable(),
});
export type ItemWish = z.infer<typeof ItemWish>;

export const ItemView = z.object({ id: z.string(), item: PriorityItem, name: z.string().nullable() });

export const DocumentView = z.object({ id: z.string(), fields: DocumentFields, items: z.array(ItemView) });
export type DocumentView = z.infer<typeof DocumentView>;

const Share = z.object({ activities: z.int(), rows: z.int(), ceiling: Rupiah });

/** A plan by priority. Activities that serve two stand under both, and once in the whole. */
export const RecapView = z.object({
  parts: z.array(Share.extend({ id: z.string(), name: z.string(), source: z.string() })),
  unlinked: Share,
  whole: Share,
});
export type RecapView = z.infer<typeof RecapView>;
