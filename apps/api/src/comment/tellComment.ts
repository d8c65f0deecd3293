import type { Mentionable } from "@rata/domain/comment/Comment";
import { NO_FACTS, type NotificationPlace } from "@rata/domain/notification/Notification";
import { notify, type PlanName } from "#notification/notify";
import type { Work } from "#Work";
import type { ThreadRecord } from "./comment.table.ts";

type Thread = Pick<ThreadRecord, "id" | "line" | "column">;

/** Tells people that a comment names them. */
export async function tellMentioned(
  work: Work,
  { plan, thread, comment, people }: { plan: PlanName; thread: Thread; comment: string; people: Mentionable[] },
): Promise<void> {
  if (people.length === 0) return;
  const occasion = { kind: "mentioned" as const, people: people.map(({ id }) => id) };
  const facts = { ...NO_FACTS, actor: work.scope.actor.name };
  const notice = { occasion, facts, place: placeOf(thread), topic: `mention:${comment}`, renews: false };
  await notify(work, { plan, notices: [notice] });
}

/** Tells those who wrote in a thread that it goes on; once, however many replies there are until they look. */
export async function tellReplied(
  work: Work,
  { plan, thread, people }: { plan: PlanName; thread: Thread; people: readonly string[] },
): Promise<void> {
  const facts = { ...NO_FACTS, actor: work.scope.actor.name };
  const occasion = { kind: "replied" as const, people };
  const notice = { occasion, facts, place: placeOf(thread), topic: `thread:${thread.id}`, renews: true };
  await notify(work, { plan, notices: [notice] });
}

function placeOf({ id, line, column }: Thread): NotificationPlace {
  return { screen: "row", line, column, thread: id };
}
