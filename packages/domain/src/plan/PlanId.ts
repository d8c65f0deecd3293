import * as z from "zod";

/** An identifier of nodes, lines and operations: letters, digits and hyphens, so that none can name a member of Object.prototype. */
export const PlanId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/u);
