import { losesRights } from "@rata/domain/account/losesRights";
import { isSame } from "@rata/domain/canonical/canonical";
import type { Account, AccountDuty, AccountFields } from "@rata/domain/agency/Account";
import { DomainError } from "@rata/domain/problem/DomainError";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { isDangling, isTaken } from "#database/violations";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { listAccounts, lockAccount, lockAdministrators } from "./account.queries.ts";
import { endSessionsOf, insertAccount, saveActive, saveDuty, savePassword } from "./account.store.ts";
import { type AccountRow, toActor } from "./account.table.ts";
import type { AccountChange, NewLink } from "./account.views.ts";
import { demandFitting } from "./demandFitting.ts";
import { addLink } from "./link.commands.ts";
import { endLinksOf } from "./link.store.ts";
import { makeReadable } from "./makeReadable.ts";
import { hashPassword } from "./password.ts";
import { listSecondSteps } from "./secondStep.queries.ts";

export async function listAllAccounts(services: Services): Promise<Account[]> {
  const em = services.openConnection();
  return listAccounts(em, await listSecondSteps(em));
}

/**
 * Creates an account without a password, and the link by which its person chooses one.
 * @throws DomainError "role-not-offered", "region-outside", "agency-needed", "group-needed", "agency-unknown", "email-taken"
 */
export async function inviteAccount(work: Work, fields: AccountFields): Promise<NewLink> {
  demandFitting(work.services, fields);
  return refusing(() =>
    work.inTransaction(async (work) => {
      const account = await addAccount(work, { em: work.em, fields });
      return addLink(work.services, { em: work.em, account });
    }),
  );
}

/** Puts in an account without a password, within a transaction, and records it. */
export async function addAccount(
  work: Work,
  { em, fields }: { em: Connection; fields: AccountFields },
): Promise<{ id: string; passwordHash: null }> {
  const account = { ...fields, id: work.makeId(), passwordHash: null };
  await insertAccount(em, { ...account, mustChangePassword: false, createdAt: work.now() });
  await recordEntry(em, work.scope, {
    id: work.makeId(),
    at: work.now(),
    action: "account.created",
    subject: account.id,
    summary: { name: fields.name, role: fields.role },
  });
  return account;
}

/**
 * Creates an account with a password, for the administration command: before the first administrator there is nobody to make a link.
 * Without a chosen password one is made, told once and must be changed.
 * @throws DomainError as `inviteAccount`
 */
export async function createAccount(
  work: Work,
  { fields, password: chosen }: { fields: AccountFields; password: string | null },
): Promise<{ id: string; password: string }> {
  demandFitting(work.services, fields);
  const password = chosen ?? makeReadable(work.services, 4);
  const passwordHash = await hashPassword(password);
  return refusing(() =>
    work.inTransaction(async (work) => {
      const { id } = await addAccount(work, { em: work.em, fields });
      await savePassword(work.em, { id, passwordHash, mustChangePassword: chosen === null });
      return { id, password };
    }),
  );
}

/**
 * Changes name, role, region, agency or kelompok, if they are still what the editor saw. Sessions end when a right is lost. The own
 * rights nobody changes, so that an administrator always remains.
 * @throws DomainError "not-found", "changed-meanwhile", "own-account" and those of `inviteAccount`
 */
export async function changeAccount(work: Work, change: AccountChange): Promise<{ id: string }> {
  const { accountId, expected, duty } = change;
  demandFitting(work.services, duty);
  return refusing(() =>
    work.inTransaction(async (work) => {
      const account = await lockForChange(work, accountId);
      const before = toDuty(account);
      if (!isSame(before, expected)) throw new DomainError("changed-meanwhile");
      const isOwn = account.id === work.scope.actor.accountId;
      if (isOwn && !isSame({ ...before, name: "" }, { ...duty, name: "" })) throw new DomainError("own-account");
      await saveDuty(work.em, { id: account.id, duty });
      const isLess = losesRights(before, duty);
      if (isLess) await endSessionsOf(work.em, { account: account.id, at: work.now() });
      await work.record({
        action: "account.changed",
        subject: account.id,
        summary: { name: duty.name, role: duty.role },
        payload: { before, after: duty },
      });
      return { id: account.id };
    }),
  );
}

/**
 * Switches an account off, ends its sessions and its link.
 * @throws DomainError "not-found", "own-account"
 */
export async function deactivateAccount(
  work: Work,
  input: { accountId: string; reason: string | null },
): Promise<{ id: string }> {
  return work.inTransaction(async (work) => {
    const account = await lockForChange(work, input.accountId);
    if (account.id === work.scope.actor.accountId) throw new DomainError("own-account");
    await saveActive(work.em, { id: account.id, isActive: false });
    await endSessionsOf(work.em, { account: account.id, at: work.now() });
    await endLinksOf(work.em, { account: account.id, at: work.now() });
    await work.record({
      action: "account.deactivated",
      subject: account.id,
      reason: input.reason,
      summary: { name: account.name },
    });
    return { id: account.id };
  });
}

/** Switches an account on again: with the password and the second step that it had. @throws DomainError "not-found", "account-active" */
export async function reactivateAccount(work: Work, accountId: string): Promise<{ id: string }> {
  return work.inTransaction(async (work) => {
    const account = await lockForChange(work, accountId);
    if (account.isActive) throw new DomainError("account-active");
    demandFitting(work.services, toDuty(account));
    await saveActive(work.em, { id: account.id, isActive: true });
    await work.record({
      action: "account.reactivated",
      subject: account.id,
      summary: { name: account.name },
    });
    return { id: account.id };
  });
}

/**
 * The account to be changed, held. Who changes it must still be an administrator: of two who switch off each other at once, one finds
 * the own right gone, so that one of them remains.
 */
async function lockForChange(work: Work, id: string): Promise<AccountRow> {
  const administrators = await lockAdministrators(work.em);
  const isStill = administrators.some((each) => each.id === work.scope.actor.accountId);
  if (work.scope.permission !== "system" && !isStill) throw new DomainError("forbidden");
  const account = await lockAccount(work.em, id);
  if (account === null) throw new DomainError("not-found");
  return account;
}

function toDuty(account: AccountRow): AccountDuty {
  const { name, role, region, agency, group } = toActor(account);
  return { name, role, region, agency, group };
}

/** Says what the database refused. */
async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isTaken(error, "account_email_unique")) throw new DomainError("email-taken");
    throw isDangling(error) ? new DomainError("agency-unknown") : error;
  }
}
