import * as z from "zod";
import { namesOf } from "./defineFields.ts";
import { LINE_FIELDS, NODE_FIELDS, PLACE_FIELDS } from "./fields.ts";
import { PlanId } from "./PlanId.ts";

/** A field of a node or line; "itself" creates (expected null) or removes (value null) the whole record. Places come first. */
export const OperationField = z.enum(["itself", ...PLACE_FIELDS, ...namesOf(NODE_FIELDS), ...namesOf(LINE_FIELDS)]);
export type OperationField = z.infer<typeof OperationField>;

/**
 * The only way a plan changes: a compare-and-set on one field. `expected` is what the author saw; when the plan holds something
 * else the operation is a conflict and changes nothing, so two editors never overwrite each other silently.
 */
export const PlanOperation = z.object({
  id: PlanId,
  target: z.object({ kind: z.enum(["node", "line"]), id: PlanId }),
  field: OperationField,
  expected: z.json(),
  value: z.json(),
});
export type PlanOperation = z.infer<typeof PlanOperation>;
