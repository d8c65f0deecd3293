import type * as z from "zod";

/** What a form holds, as its schema reads it, or the code of the first broken rule of each field. */
export type FormReading<Sent> =
  | { isRead: true; value: Sent }
  | { isRead: false; codes: Readonly<Record<string, string>> };

/** Reads what stands in a form by the schema of the domain; a field is named by its path, `decree.date`. */
export function readForm<Sent>(schema: z.ZodType<Sent>, values: unknown): FormReading<Sent> {
  const read = schema.safeParse(values);
  if (read.success) return { isRead: true, value: read.data };
  // The first rule that is broken is the one to mend first, so it is put down last.
  const codes = read.error.issues.toReversed().map(({ path, message }) => [path.join("."), message] as const);
  return { isRead: false, codes: Object.fromEntries(codes) };
}
