import type { Actor } from "@rata/domain/access/access";
import type { NotificationFacts, NotificationPlace } from "@rata/domain/notification/Notification";
import { listRecipients, type Occasion } from "@rata/domain/notification/Occasion";
import { actFor } from "@rata/domain/agency/ActingPost";
import type { Scope } from "#access/Scope";
import { listActors } from "#account/account.queries";
import { findToday, listHeldPosts } from "#account/post.queries";
import type { Connection } from "#database/Connection";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { insertNotifications, type NewNotification } from "./notification.store.ts";

/** The plan that an occasion concerns. */
export interface PlanName {
  id: string;
  region: string;
  year: number;
}

/** An occasion with what is told of it. */
export interface Notice {
  occasion: Occasion;
  facts: NotificationFacts;
  place: NotificationPlace;
  /** What it is about, within the plan: a person is told once of one topic. */
  topic: string;
  /** Whether the same topic is told again when it comes again; else once and for ever. */
  renews: boolean;
}

/** Tells people, in the transaction of what they are told of. */
export async function notify(
  work: Work,
  { plan, notices }: { plan: PlanName; notices: readonly Notice[] },
): Promise<void> {
  if (notices.length === 0) return;
  const people = await listPeople(work.services, work.em);
  const told = notices.flatMap((notice) => toNew(work.services, notice, { plan, people, doer: doerOf(work.scope) }));
  await insertNotifications(work.em, told);
}

/** Everybody in the own post, and once more in each that they hold today beside it. */
async function listPeople(services: Services, em: Connection): Promise<Actor[]> {
  const people = await listActors(em);
  const posts = await listHeldPosts(em, await findToday(em, services.now()));
  const holders = posts.flatMap((post) => {
    const person = people.find(({ accountId }) => accountId === post.account);
    return person === undefined ? [] : [actFor(person, post)];
  });
  return [...people, ...holders];
}

function toNew(
  services: Services,
  { occasion, facts, place, topic, renews }: Notice,
  { plan, people, doer }: { plan: PlanName; people: readonly Actor[]; doer: string | null },
): NewNotification[] {
  const recipients = listRecipients(occasion, { people, region: plan.region, doer });
  return recipients.map((account) => ({
    id: services.makeId(),
    account,
    kind: occasion.kind,
    topic: `${plan.id}:${topic}`,
    region: plan.region,
    plan: plan.id,
    year: plan.year,
    facts,
    place,
    at: services.now().toISOString(),
    renews,
  }));
}

/** The timer that looks at deadlines is nobody. */
function doerOf({ permission, actor }: Scope): string | null {
  return permission === "system" ? null : actor.accountId;
}
