import type { Account, AccountFields } from "@rata/domain/organisation/Account";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { isDangling, isTaken } from "#database/violations";
import type { Services } from "#Services";
import { findAccountById, listAccounts } from "./account.queries.ts";
import { endSessionsOf, insertAccount, saveInactive, savePassword } from "./account.store.ts";
import type { AccountRow } from "./account.table.ts";
import type { NewPassword } from "./account.views.ts";
import { demandFitting } from "./demandFitting.ts";
import { hashPassword } from "./password.ts";

export function listAllAccounts(services: Services, scope: Scope): Promise<Account[]> {
  return listAccounts(services.openConnection(), scope);
}

/**
 * Creates an account with a password that is told once and must be changed.
 * @throws DomainError "role-not-offered", "region-outside", "agency-needed", "group-needed", "agency-unknown", "email-taken"
 */
export async function createAccount(services: Services, scope: Scope, fields: AccountFields): Promise<NewPassword> {
  demandFitting(services, fields);
  const password = makePassword(services);
  const id = services.makeId();
  const account = {
    ...fields,
    id,
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
    createdAt: services.now(),
  };
  try {
    await inTransaction(services, async (em) => {
      await insertAccount(em, scope, account);
      await recordEntry(em, scope, {
        id: services.makeId(),
        at: services.now(),
        action: "account.created",
        subject: id,
        summary: { name: fields.name, role: fields.role },
      });
    });
  } catch (error) {
    if (isTaken(error, "account_email_unique")) throw new DomainError("email-taken");
    throw isDangling(error) ? new DomainError("agency-unknown") : error;
  }
  return { id, password };
}

/**
 * Switches an account off and ends its sessions. Nobody can switch off the own one, so that an administrator always remains.
 * @throws DomainError "not-found", "own-account"
 */
export async function deactivateAccount(
  services: Services,
  scope: Scope,
  input: { accountId: string; reason: string | null },
): Promise<{ id: string }> {
  const account = await getAccount(services, scope, input.accountId);
  if (account.id === scope.actor.accountId) throw new DomainError("own-account");
  await inTransaction(services, async (em) => {
    await saveInactive(em, scope, account.id);
    await endSessionsOf(em, scope, { account: account.id, at: services.now() });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "account.deactivated",
      subject: account.id,
      reason: input.reason,
      summary: { name: account.name },
    });
  });
  return { id: account.id };
}

/** @throws DomainError "not-found" */
export async function resetPassword(services: Services, scope: Scope, accountId: string): Promise<NewPassword> {
  const account = await getAccount(services, scope, accountId);
  const password = makePassword(services);
  const passwordHash = await hashPassword(password);
  await inTransaction(services, async (em) => {
    await savePassword(em, scope, { id: account.id, passwordHash, mustChangePassword: true });
    await endSessionsOf(em, scope, { account: account.id, at: services.now() });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "account.password-reset",
      subject: account.id,
      summary: { name: account.name },
    });
  });
  return { id: account.id, password };
}

/** Sets a password that the person chose themselves when the account was made; nothing is left to change. */
export async function setFirstPassword(
  services: Services,
  scope: Scope,
  first: { id: string; password: string },
): Promise<void> {
  const passwordHash = await hashPassword(first.password);
  await savePassword(services.openConnection(), scope, { id: first.id, passwordHash, mustChangePassword: false });
}

async function getAccount(services: Services, scope: Scope, id: string): Promise<AccountRow> {
  const account = await findAccountById(services.openConnection(), scope, id);
  if (account === null) throw new DomainError("not-found");
  return account;
}

/** Twenty letters and digits of a secret in groups of five, easy to read out. */
function makePassword(services: Services): string {
  const letters = services
    .makeSecret()
    .toLowerCase()
    .replaceAll(/[^a-z2-9]|[lo]/gu, "");
  return [0, 5, 10, 15].map((start) => letters.slice(start, start + 5)).join("-");
}
