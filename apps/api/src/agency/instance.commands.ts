import { digest } from "@rata/domain/canonical/canonical";
import type { Instance, InstanceFields } from "@rata/domain/agency/Instance";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { SignedIn } from "#account/SignedIn";
import type { Connection } from "#database/Connection";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { getInstance } from "./agency.queries.ts";
import { lockInstance, saveInstance, saveLogo } from "./agency.store.ts";
import type { InstanceView, SessionView } from "./agency.views.ts";

/** What a client is told when it opens, signed in or not: the face of the instance is on the sign-in page too. */
export async function describeSession(services: Services, signedIn: SignedIn | null): Promise<SessionView> {
  const instance = await getInstance(services.openConnection());
  return {
    actor: signedIn?.actor ?? null,
    mustChangePassword: signedIn?.mustChangePassword ?? false,
    instance,
    edition: services.edition,
    regions: [...services.regions],
  };
}

export async function describeInstance(services: Services): Promise<InstanceView> {
  return toView(await getInstance(services.openConnection()));
}

/** @throws DomainError "changed-meanwhile" when the settings are no longer those that the editor saw. */
export function updateInstance(
  work: Work,
  { expected, fields }: { expected: string; fields: InstanceFields },
): Promise<InstanceView> {
  return changeInstance(work, { expected, change: fields, save: (em) => saveInstance(em, fields) });
}

/** Takes the arms out of the letterhead; the file stays, since the trail names it. @throws DomainError "changed-meanwhile" */
export function removeLogo(work: Work, expected: string): Promise<InstanceView> {
  return changeInstance(work, { expected, change: { logo: null }, save: (em) => saveLogo(em, null) });
}

export interface InstanceChange {
  /** Digest of the settings that the editor saw. */
  expected: string;
  change: Partial<Instance>;
  save: (em: Connection) => Promise<void>;
}

/** One change of the settings with its trace: of two editors at once the second is told. @throws DomainError "changed-meanwhile" */
function changeInstance(work: Work, change: InstanceChange): Promise<InstanceView> {
  return work.inTransaction((work) => changeHeldInstance(work, change));
}

/** The same within a transaction. @throws DomainError "changed-meanwhile" */
export async function changeHeldInstance(
  work: Work,
  { expected, change, save }: InstanceChange,
): Promise<InstanceView> {
  await lockInstance(work.em);
  const before = await demandSeenInstance(work.em, expected);
  await save(work.em);
  const after = { ...before, ...change };
  await work.record({ action: "instance.changed", subject: "instance", payload: { before, after } });
  return toView(after);
}

/** The settings, where they are those that the editor saw. @throws DomainError "changed-meanwhile" */
export async function demandSeenInstance(em: Connection, expected: string): Promise<Instance> {
  const instance = await getInstance(em);
  if (toView(instance).digest !== expected) throw new DomainError("changed-meanwhile");
  return instance;
}

/** A database belongs to one government. @throws DomainError "no-instance", "wrong-edition" */
export async function demandSameInstance(services: Services): Promise<void> {
  const { edition, region } = await getInstance(services.openConnection());
  if (edition === services.edition.id && region === services.region) return;
  throw new DomainError("wrong-edition", {
    found: edition,
    region,
    asked: `${services.edition.id} ${services.region}`,
  });
}

function toView(instance: Instance): InstanceView {
  return { instance, digest: digest(instance) };
}
