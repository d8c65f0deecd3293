import * as z from "zod";
import { nothingOf, pickFields, shapeOf } from "./defineFields.ts";
import { DETAILS, NODE_FIELDS } from "./fields.ts";

/** What an activity says beside the thirteen columns. Null where nothing at all is said: most rows of a large plan. */
export const RowDetails = z.object(pickFields(shapeOf(NODE_FIELDS), DETAILS));
export type RowDetails = z.infer<typeof RowDetails>;

export const NO_DETAILS: RowDetails = nothingOf(DETAILS);

/** The details of an activity; null when it has none. */
export function toRowDetails(record: RowDetails): RowDetails | null {
  return DETAILS.every((name) => record[name] === null) ? null : pickFields(record, DETAILS);
}
