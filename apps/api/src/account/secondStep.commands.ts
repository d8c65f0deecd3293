import { DomainError } from "@rata/domain/problem/DomainError";
import { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { findAccountById, lockAccount } from "./account.queries.ts";
import type { AccountRow } from "./account.table.ts";
import type { RecoveryCodes, SecondStepSecret, SecondStepView } from "./account.views.ts";
import { admitAttempt } from "./attempt.commands.ts";
import type { Caller } from "./Caller.ts";
import { digestOf } from "./digestOf.ts";
import { makeReadable } from "./makeReadable.ts";
import { fitsPassword } from "./password.ts";
import { countRecoveryCodes, findSecondStep } from "./secondStep.queries.ts";
import {
  removeSecondStep,
  replaceSecondStep,
  saveConfirmed,
  saveLastStep,
  takeRecoveryCode,
} from "./secondStep.store.ts";
import { saveSucceeded } from "./session.store.ts";
import { findStepOf, fromBase32, toBase32 } from "./totp.ts";

const SYSTEM = Scope.forSystem("sign-in");
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;

export async function describeSecondStep(services: Services, scope: Scope): Promise<SecondStepView> {
  const em = services.openConnection();
  const step = await findSecondStep(em, scope, scope.actor.accountId);
  if (step === null || step.confirmedAt === null) return { isOn: false, codesLeft: 0 };
  return { isOn: true, codesLeft: await countRecoveryCodes(em, scope, scope.actor.accountId) };
}

/**
 * Shows a new secret. Nothing is asked at sign-in before a code of it was given back. The password is asked, so that a browser left open
 * lets nobody lock out its owner.
 * @throws DomainError "wrong-password", "too-many-attempts", "second-step-on"
 */
export async function startSecondStep(
  services: Services,
  scope: Scope,
  asked: { password: string; caller: Caller },
): Promise<SecondStepSecret> {
  const account = await demandOwnPassword(services, scope, asked);
  const secret = toBase32(Buffer.from(services.makeSecret(), "base64url").subarray(0, SECRET_BYTES));
  await inTransaction(services, async (em) => {
    await lockAccount(em, scope, account.id);
    const before = await findSecondStep(em, scope, account.id);
    if (before !== null && before.confirmedAt !== null) throw new DomainError("second-step-on");
    await replaceSecondStep(em, scope, { account: account.id, secret });
  });
  return { secret, uri: toUri(secret, account.email) };
}

/**
 * Switches the second step on with a first code of it, and tells the recovery codes once.
 * @throws DomainError "wrong-code", "second-step-on", "second-step-off"
 */
export async function confirmSecondStep(services: Services, scope: Scope, code: string): Promise<RecoveryCodes> {
  const { accountId } = scope.actor;
  const codes = Array.from({ length: RECOVERY_CODES }, () => makeReadable(services, 2));
  await inTransaction(services, async (em) => {
    await lockAccount(em, scope, accountId);
    const step = await findSecondStep(em, scope, accountId);
    if (step === null) throw new DomainError("second-step-off");
    if (step.confirmedAt !== null) throw new DomainError("second-step-on");
    const lastStep = findStepOf(fromBase32(step.secret), plainCode(code), services.now());
    if (lastStep === null) throw new DomainError("wrong-code");
    const digests = codes.map((each) => digestOf(plainCode(each)));
    await saveConfirmed(em, scope, { account: accountId, at: services.now(), lastStep, digests });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "account.second-step-started",
      subject: accountId,
    });
  });
  return { codes };
}

/** @throws DomainError "wrong-password", "too-many-attempts", "second-step-off" */
export async function stopOwnSecondStep(
  services: Services,
  scope: Scope,
  asked: { password: string; caller: Caller },
): Promise<SecondStepView> {
  const account = await demandOwnPassword(services, scope, asked);
  await switchOff(services, scope, account);
  return { isOn: false, codesLeft: 0 };
}

/** For a person who lost telephone and recovery codes. @throws DomainError "not-found", "second-step-off" */
export async function stopSecondStep(services: Services, scope: Scope, accountId: string): Promise<{ id: string }> {
  const account = await findAccountById(services.openConnection(), scope, accountId);
  if (account === null) throw new DomainError("not-found");
  await switchOff(services, scope, account);
  return { id: account.id };
}

/** What a code given at sign-in is worth: none is asked, one is missing, right (and used up by that), or wrong. The account is held. */
export async function takeCode(
  services: Services,
  em: Connection,
  { account, code }: { account: string; code: string | null },
): Promise<"unasked" | "missing" | "right" | "wrong"> {
  const step = await findSecondStep(em, SYSTEM, account);
  if (step === null || step.confirmedAt === null) return "unasked";
  if (code === null) return "missing";
  const plain = plainCode(code);
  if (!/^\d{6}$/u.test(plain)) {
    const taken = { account, digest: digestOf(plain), at: services.now() };
    return (await takeRecoveryCode(em, SYSTEM, taken)) ? "right" : "wrong";
  }
  const lastStep = findStepOf(fromBase32(step.secret), plain, services.now());
  if (lastStep === null || lastStep <= step.lastStep) return "wrong";
  await saveLastStep(em, SYSTEM, { account, lastStep });
  return "right";
}

async function switchOff(services: Services, scope: Scope, account: AccountRow): Promise<void> {
  await inTransaction(services, async (em) => {
    await lockAccount(em, scope, account.id);
    if (!(await removeSecondStep(em, scope, account.id))) throw new DomainError("second-step-off");
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "account.second-step-stopped",
      subject: account.id,
      summary: { name: account.name },
    });
  });
}

async function demandOwnPassword(
  services: Services,
  scope: Scope,
  { password, caller }: { password: string; caller: Caller },
): Promise<AccountRow> {
  const em = services.openConnection();
  const account = await findAccountById(em, scope, scope.actor.accountId);
  if (account === null) throw new DomainError("signed-out");
  const attempt = await admitAttempt(services, caller, account.email);
  if (!(await fitsPassword(password, account.passwordHash))) throw new DomainError("wrong-password");
  await saveSucceeded(em, scope, attempt);
  return account;
}

/** Codes are typed with blanks and dashes, and in capitals. */
function plainCode(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
}

function toUri(secret: string, email: string): string {
  return `otpauth://totp/Rata:${encodeURIComponent(email)}?${new URLSearchParams({ secret, issuer: "Rata" }).toString()}`;
}
