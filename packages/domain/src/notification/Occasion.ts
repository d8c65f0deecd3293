import { type Actor, belongsTo, can } from "#access/access";
import type { Owed } from "#lifecycle/deadlines";
import type { RegionCode } from "#region/Region";

export type OwedStep = Pick<Owed, "step" | "agency" | "group">;

/** Something of which somebody is to be told. */
export type Occasion =
  | { kind: "mentioned" | "replied"; people: readonly string[] }
  | { kind: "part-returned" | "part-verified"; agency: string }
  | { kind: "waits" | "deadline-soon" | "deadline-over"; owed: OwedStep }
  | { kind: "proposal-waiting"; agency: string | null }
  | { kind: "proposal-accepted" | "proposal-declined"; author: string };

/**
 * Who is told of an occasion, by account, once each: a person who holds a post beside the own one stands among `people` in both.
 * Nobody is told of what they did themselves, nor of a plan that they may not read.
 */
export function listRecipients(
  occasion: Occasion,
  { people, region, doer }: { people: readonly Actor[]; region: RegionCode; doer: string | null },
): string[] {
  const told = people
    .filter((person) => person.accountId !== doer && can(person, "plan.read", { region }))
    .filter((person) => concerns(occasion, person, region));
  return [...new Set(told.map(({ accountId }) => accountId))];
}

/** Whether a step waits for this person: an agency's rows for its people, what is done to them for others. */
export function waitsFor(person: Actor, { step, agency, group }: OwedStep, region: RegionCode): boolean {
  switch (step) {
    case "submit":
      return isOf(person, agency) && mayWorkOn(person, region);
    case "verify":
      if (agency === null) return can(person, "plan.forward", { region });
      return can(person, "part.verify", { region, agency }) && !belongsTo(person, agency);
    case "endorse":
      return can(person, "plan.endorse", { region }) && person.group === group;
    case "approve":
      return can(person, "plan.approve", { region });
    case "enact":
      return can(person, "plan.enact", { region });
  }
}

function concerns(occasion: Occasion, person: Actor, region: RegionCode): boolean {
  switch (occasion.kind) {
    case "mentioned":
    case "replied":
      return occasion.people.includes(person.accountId);
    case "part-returned":
    case "part-verified":
      return isOf(person, occasion.agency) && mayWorkOn(person, region);
    case "waits":
    case "deadline-soon":
    case "deadline-over":
      return waitsFor(person, occasion.owed, region);
    case "proposal-waiting":
      return can(person, "proposal.decide", { region }) && !belongsTo(person, occasion.agency);
    case "proposal-accepted":
    case "proposal-declined":
      return person.accountId === occasion.author;
  }
}

function isOf(person: Actor, agency: string | null): boolean {
  return agency !== null && person.agency === agency;
}

/** Whoever writes an agency's rows or submits them. */
function mayWorkOn(person: Actor, region: RegionCode): boolean {
  const subject = { region, agency: person.agency };
  return can(person, "plan.write", subject) || can(person, "part.submit", subject);
}
