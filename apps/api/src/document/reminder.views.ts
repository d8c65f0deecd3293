import * as z from "zod";

/** A reminder ready to be sent by the person's own mail or telephone. */
export const ReminderView = z.object({ subject: z.string(), body: z.string(), short: z.string() });
export type ReminderView = z.infer<typeof ReminderView>;
