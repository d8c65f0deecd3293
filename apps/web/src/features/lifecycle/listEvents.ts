import type { LifecycleView } from "#lib/views";
import { type Actor, belongsTo, can, type Permission } from "@rata/domain/access/access";
import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import type { Stated, Stating } from "./EventButton.tsx";

/** Something that the person may let happen now; what is stated with it makes the event. */
export interface Possible {
  kind: PlanEvent["kind"];
  agency: LifecycleView["parts"][number] | null;
  stating: Stating;
  make: (stated: Stated) => PlanEvent;
}

interface Place {
  region: string;
  /** Words that a letter and an instrument are called by until the person says otherwise. */
  letter: string;
  instrument: string;
}

/** What waits for a person, by right and by the state of things; the server decides again. */
export function listEvents(actor: Actor, view: LifecycleView, { region, letter, instrument }: Place): Possible[] {
  const may = (permission: Permission, agency: string | null = null) => can(actor, permission, { region, agency });
  const nothing: Stating = { kind: "nothing" };
  const whole = (kind: PlanEvent["kind"], stating: Stating, make: Possible["make"]): Possible[] => [
    { kind, agency: null, stating, make },
  ];
  const isOpen = view.stage === "gathering" || view.stage === "amending";
  const parts = isOpen ? view.parts.flatMap((part) => listPartEvents(part, { actor, may, letter })) : [];
  const isVerified = view.parts.length > 0 && view.parts.every(({ state }) => state === "verified");
  const group = actor.group;
  const isUnderWay = view.stage === "endorsing" || view.stage === "deciding";
  return [
    ...parts,
    ...(isOpen && isVerified && may("plan.forward") ? whole("forward", nothing, () => ({ kind: "forward" })) : []),
    ...(view.stage === "endorsing" && group !== null && may("plan.endorse") && !view.endorsed.includes(group)
      ? whole("endorse", nothing, () => ({ kind: "endorse", group }))
      : []),
    ...(view.stage === "deciding" && !view.isApproved && may("plan.approve")
      ? whole("approve", nothing, () => ({ kind: "approve" }))
      : []),
    ...(view.stage === "deciding" && (view.isApproved || !view.steps.hasDecision) && may("plan.enact")
      ? whole("enact", { kind: "citation", preset: instrument }, ({ citation }) => ({
          kind: "enact",
          instrument: citation,
        }))
      : []),
    ...(isUnderWay && may("plan.send-back")
      ? whole("send-back", { kind: "reason" }, ({ reason }) => ({ kind: "send-back", reason }))
      : []),
    ...(view.stage === "enacted" && may("plan.enact")
      ? [
          ...whole("amend", { kind: "citation", preset: "" }, ({ citation }) => ({ kind: "amend", basis: citation })),
          ...whole("close", nothing, () => ({ kind: "close" })),
        ]
      : []),
  ];
}

interface Asking {
  actor: Actor;
  may: (permission: Permission, agency?: string | null) => boolean;
  letter: string;
}

function listPartEvents(part: LifecycleView["parts"][number], { actor, may, letter }: Asking): Possible[] {
  const agency = part.agencyId;
  const isWriting = part.state === "writing" || part.state === "returned";
  const own = may("part.submit", agency);
  const verifies = may("part.verify", agency) && !belongsTo(actor, agency);
  const events: Possible[] = [];
  if (own && isWriting && part.rows > 0)
    events.push({
      kind: "submit",
      agency: part,
      stating: { kind: "citation", preset: letter },
      make: ({ citation }) => ({ kind: "submit", agency, letter: citation }),
    });
  if (own && part.state === "submitted")
    events.push({
      kind: "withdraw",
      agency: part,
      stating: { kind: "nothing" },
      make: () => ({ kind: "withdraw", agency }),
    });
  if (verifies && part.state === "submitted" && part.verified === part.rows)
    events.push({
      kind: "verify",
      agency: part,
      stating: { kind: "nothing" },
      make: () => ({ kind: "verify", agency }),
    });
  if (verifies && !isWriting)
    events.push({
      kind: "return",
      agency: part,
      stating: { kind: "reason" },
      make: ({ reason }) => ({ kind: "return", agency, reason }),
    });
  return events;
}
