import type { Connection } from "#database/Connection";
import { RecoveryCodeTable, type SecondStepRow, SecondStepTable } from "./secondStep.table.ts";

/** The second step of an account, confirmed or not. */
export function findSecondStep(em: Connection, account: string): Promise<SecondStepRow | null> {
  return em.findOne(SecondStepTable, { account }, { refresh: true });
}

export function countRecoveryCodes(em: Connection, account: string): Promise<number> {
  return em.count(RecoveryCodeTable, { account, usedAt: null });
}

/** The accounts that are asked for a code. */
export async function listSecondSteps(em: Connection): Promise<ReadonlySet<string>> {
  const rows = await em.find(SecondStepTable, { confirmedAt: { $ne: null } });
  return new Set(rows.map(({ account }) => account));
}
