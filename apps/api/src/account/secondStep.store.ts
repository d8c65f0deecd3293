import type { Connection } from "#database/Connection";
import { RecoveryCodeTable, SecondStepTable } from "./secondStep.table.ts";

/** Puts a secret to be confirmed in the place of an earlier one. */
export async function replaceSecondStep(em: Connection, step: { account: string; secret: string }): Promise<void> {
  await em.nativeDelete(RecoveryCodeTable, { account: step.account });
  await em.nativeDelete(SecondStepTable, { account: step.account });
  await em.insert(SecondStepTable, { ...step, confirmedAt: null, lastStep: 0 });
}

export async function saveConfirmed(
  em: Connection,
  confirmed: { account: string; at: Date; lastStep: number; digests: readonly string[] },
): Promise<void> {
  const { account, at, lastStep, digests } = confirmed;
  await em.nativeUpdate(SecondStepTable, { account }, { confirmedAt: at, lastStep });
  await em.insertMany(
    RecoveryCodeTable,
    digests.map((digest) => ({ account, digest, usedAt: null })),
  );
}

export async function saveLastStep(em: Connection, taken: { account: string; lastStep: number }): Promise<void> {
  await em.nativeUpdate(SecondStepTable, { account: taken.account }, { lastStep: taken.lastStep });
}

/** Uses up a recovery code; false when it is none or was used before. */
export async function takeRecoveryCode(
  em: Connection,
  taken: { account: string; digest: string; at: Date },
): Promise<boolean> {
  const { account, digest, at } = taken;
  return (await em.nativeUpdate(RecoveryCodeTable, { account, digest, usedAt: null }, { usedAt: at })) === 1;
}

export async function removeSecondStep(em: Connection, account: string): Promise<boolean> {
  await em.nativeDelete(RecoveryCodeTable, { account });
  return (await em.nativeDelete(SecondStepTable, { account })) === 1;
}
