import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { listOccasions } from "@rata/domain/notification/listOccasions";
import { NO_FACTS, type NotificationFacts } from "@rata/domain/notification/Notification";
import type { Occasion } from "@rata/domain/notification/Occasion";
import { listAgencies } from "#agency/agency.queries";
import { notify, type PlanName } from "#notification/notify";
import type { Work } from "#Work";

export interface Advancing {
  plan: PlanName;
  event: PlanEvent;
  /** Of the progress after the event. */
  version: number;
  before: PlanProgress;
  after: PlanProgress;
  lines: Readonly<Record<string, readonly string[]>>;
}

/** Tells whose part came back or was found right, and whom the plan waits for since this event. */
export async function tellLifecycle(
  work: Work,
  { plan, event, version, before, after, lines }: Advancing,
): Promise<void> {
  const way = { steps: work.services.edition.steps, agencies: Object.keys(lines) };
  const occasions = listOccasions(event, { before, after }, way);
  if (occasions.length === 0) return;
  const names = new Map((await listAgencies(work.em)).map(({ id, name }) => [id, name]));
  const notices = occasions.map((occasion, index) => ({
    occasion,
    facts: factsOf(occasion, names, work.scope.actor.name),
    place: { screen: "progress" as const },
    topic: `event:${version}:${index}`,
    renews: false,
  }));
  await notify(work, { plan, notices });
}

/** What is told of an occasion on the way of a plan. */
export function factsOf(
  occasion: Occasion,
  names: ReadonlyMap<string, string>,
  actor: string | null,
): NotificationFacts {
  if ("owed" in occasion) {
    const { step, agency, group } = occasion.owed;
    return { ...NO_FACTS, actor, step, group, agency: agency === null ? null : (names.get(agency) ?? null) };
  }
  const agency = "agency" in occasion ? occasion.agency : null;
  return { ...NO_FACTS, actor, agency: agency === null ? null : (names.get(agency) ?? null) };
}
