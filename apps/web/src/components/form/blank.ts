import * as z from "zod";

/** A field that may stay empty: empty is null, anything else what the schema makes of it. */
export function blank<Sent>(schema: z.ZodType<Sent>) {
  return z.preprocess((text) => (typeof text === "string" && text.trim() === "" ? null : text), schema.nullable());
}
