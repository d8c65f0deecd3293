import { DomainError } from "@rata/domain/problem/DomainError";
import type { Connection } from "#database/Connection";
import type { Services } from "#Services";
import type { Work } from "#Work";
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

const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;

export async function describeSecondStep(work: Work): Promise<SecondStepView> {
  const step = await findSecondStep(work.em, work.scope.actor.accountId);
  if (step === null || step.confirmedAt === null) return { isOn: false, codesLeft: 0 };
  return { isOn: true, codesLeft: await countRecoveryCodes(work.em, work.scope.actor.accountId) };
}

/**
 * Shows a new secret. Nothing is asked at sign-in before a code of it was given back. The password is asked, so that a browser left open
 * lets nobody lock out its owner.
 * @throws DomainError "wrong-password", "too-many-attempts", "second-step-on"
 */
export async function startSecondStep(
  work: Work,
  asked: { password: string; caller: Caller },
): Promise<SecondStepSecret> {
  const account = await demandOwnPassword(work, asked);
  const secret = toBase32(Buffer.from(work.services.makeSecret(), "base64url").subarray(0, SECRET_BYTES));
  await work.inTransaction(async (work) => {
    await lockAccount(work.em, account.id);
    const before = await findSecondStep(work.em, account.id);
    if (before !== null && before.confirmedAt !== null) throw new DomainError("second-step-on");
    await replaceSecondStep(work.em, { account: account.id, secret });
  });
  return { secret, uri: toUri(secret, account.email) };
}

/**
 * Switches the second step on with a first code of it, and tells the recovery codes once.
 * @throws DomainError "wrong-code", "second-step-on", "second-step-off"
 */
export async function confirmSecondStep(work: Work, code: string): Promise<RecoveryCodes> {
  const { accountId } = work.scope.actor;
  const codes = Array.from({ length: RECOVERY_CODES }, () => makeReadable(work.services, 2));
  await work.inTransaction(async (work) => {
    await lockAccount(work.em, accountId);
    const step = await findSecondStep(work.em, accountId);
    if (step === null) throw new DomainError("second-step-off");
    if (step.confirmedAt !== null) throw new DomainError("second-step-on");
    const lastStep = findStepOf(fromBase32(step.secret), plainCode(code), work.now());
    if (lastStep === null) throw new DomainError("wrong-code");
    const digests = codes.map((each) => digestOf(plainCode(each)));
    await saveConfirmed(work.em, { account: accountId, at: work.now(), lastStep, digests });
    await work.record({
      action: "account.second-step-started",
      subject: accountId,
    });
  });
  return { codes };
}

/** @throws DomainError "wrong-password", "too-many-attempts", "second-step-off" */
export async function stopOwnSecondStep(
  work: Work,
  asked: { password: string; caller: Caller },
): Promise<SecondStepView> {
  const account = await demandOwnPassword(work, asked);
  await switchOff(work, account);
  return { isOn: false, codesLeft: 0 };
}

/** For a person who lost telephone and recovery codes. @throws DomainError "not-found", "second-step-off" */
export async function stopSecondStep(work: Work, accountId: string): Promise<{ id: string }> {
  const account = await findAccountById(work.em, accountId);
  if (account === null) throw new DomainError("not-found");
  await switchOff(work, account);
  return { id: account.id };
}

/** What a code given at sign-in is worth: none is asked, one is missing, right (and used up by that), or wrong. The account is held. */
export async function takeCode(
  services: Services,
  em: Connection,
  { account, code }: { account: string; code: string | null },
): Promise<"unasked" | "missing" | "right" | "wrong"> {
  const step = await findSecondStep(em, account);
  if (step === null || step.confirmedAt === null) return "unasked";
  if (code === null) return "missing";
  const plain = plainCode(code);
  if (!/^\d{6}$/u.test(plain)) {
    const taken = { account, digest: digestOf(plain), at: services.now() };
    return (await takeRecoveryCode(em, taken)) ? "right" : "wrong";
  }
  const lastStep = findStepOf(fromBase32(step.secret), plain, services.now());
  if (lastStep === null || lastStep <= step.lastStep) return "wrong";
  await saveLastStep(em, { account, lastStep });
  return "right";
}

async function switchOff(work: Work, account: AccountRow): Promise<void> {
  await work.inTransaction(async (work) => {
    await lockAccount(work.em, account.id);
    if (!(await removeSecondStep(work.em, account.id))) throw new DomainError("second-step-off");
    await work.record({
      action: "account.second-step-stopped",
      subject: account.id,
      summary: { name: account.name },
    });
  });
}

async function demandOwnPassword(
  work: Work,
  { password, caller }: { password: string; caller: Caller },
): Promise<AccountRow> {
  const account = await findAccountById(work.em, work.scope.actor.accountId);
  if (account === null) throw new DomainError("signed-out");
  const attempt = await admitAttempt(work.services, caller, account.email);
  if (!(await fitsPassword(password, account.passwordHash))) throw new DomainError("wrong-password");
  await saveSucceeded(work.em, attempt);
  return account;
}

/** Codes are typed with blanks and dashes, and in capitals. */
function plainCode(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
}

function toUri(secret: string, email: string): string {
  return `otpauth://totp/Rata:${encodeURIComponent(email)}?${new URLSearchParams({ secret, issuer: "Rata" }).toString()}`;
}
