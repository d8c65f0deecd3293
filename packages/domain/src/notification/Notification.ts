import { Column } from "#plan/Column";
import { ProgramGroup } from "#plan/ProgramGroup";
import { DeadlineStep } from "#lifecycle/deadlines";
import * as z from "zod";

/** What somebody is told of. */
export const NOTIFICATION_KINDS = [
  "mentioned",
  "replied",
  "part-returned",
  "part-verified",
  "waits",
  "proposal-waiting",
  "proposal-accepted",
  "proposal-declined",
  "deadline-soon",
  "deadline-over",
] as const;
export const NotificationKind = z.enum(NOTIFICATION_KINDS);
export type NotificationKind = z.infer<typeof NotificationKind>;

/** What its sentence needs. No words of a comment: who takes them back must not find them in a list or a mail. */
export const NotificationFacts = z.object({
  /** Who did it; null where only a day has come. */
  actor: z.string().nullable(),
  agency: z.string().nullable(),
  group: ProgramGroup.nullable(),
  step: DeadlineStep.nullable(),
  due: z.iso.date().nullable(),
});
export type NotificationFacts = z.infer<typeof NotificationFacts>;

export const NO_FACTS: NotificationFacts = { actor: null, agency: null, group: null, step: null, due: null };

/** Where a notification leads: a thread at its row, or the way of the plan. */
export const NotificationPlace = z.discriminatedUnion("screen", [
  z.object({ screen: z.literal("row"), line: z.string(), column: Column.nullable(), thread: z.string() }),
  z.object({ screen: z.literal("progress") }),
]);
export type NotificationPlace = z.infer<typeof NotificationPlace>;

/** The address of a place below that of the instance, as the client reads it. */
export function addressOf(place: NotificationPlace, year: number): string {
  if (place.screen === "progress") return `/alur/${year}`;
  const search = new Map([["baris", place.line]]);
  if (place.column !== null) search.set("sel", place.column);
  search.set("utas", place.thread);
  return `/rencana/${year}?${[...search].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&")}`;
}

/** When a person wants mail: at once, once a day together, or never. */
export const MAIL_TIMES = ["at-once", "daily", "none"] as const;
export const MailTime = z.enum(MAIL_TIMES);
export type MailTime = z.infer<typeof MailTime>;

/** A person's choice: for being mentioned, and for everything else. */
export const MailWish = z.object({ mentions: MailTime, others: MailTime });
export type MailWish = z.infer<typeof MailWish>;

/** Of who has chosen nothing. */
export const DEFAULT_MAIL_WISH: MailWish = { mentions: "at-once", others: "daily" };
