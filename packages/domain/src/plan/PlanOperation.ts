import * as z from "zod";

/** An identifier of nodes, lines and operations: letters, digits and hyphens, so that none can name a member of Object.prototype. */
export const PlanId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/u);

/** A field of a node or line; "itself" creates (expected null) or removes (value null) the whole record. */
export const OperationField = z.enum([
  "itself",
  "parent",
  "node",
  "position",
  "text",
  "code",
  "agency",
  "group",
  "strategy",
  "ceiling",
  "funding",
  "priorities",
  "goals",
  "beneficiaries",
  "number",
  "objectiveIndicator",
  "programIndicator",
  "activityIndicator",
  "location",
  "target",
  "restated",
  "source",
]);
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
