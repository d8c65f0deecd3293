import type { AccountDuty, AccountFields } from "@rata/domain/agency/Account";
import type { Connection } from "#database/Connection";
import { AccountTable } from "./account.table.ts";
import { SessionTable } from "./session.table.ts";

export interface NewAccount extends AccountFields {
  id: string;
  passwordHash: string | null;
  mustChangePassword: boolean;
  createdAt: Date;
}

export async function insertAccount(em: Connection, { group, ...account }: NewAccount): Promise<void> {
  await em.insert(AccountTable, { ...account, programGroup: group, isActive: true });
}

export async function savePassword(
  em: Connection,
  change: { id: string; passwordHash: string; mustChangePassword: boolean },
): Promise<void> {
  const { id, ...fields } = change;
  await em.nativeUpdate(AccountTable, { id }, fields);
}

export async function saveActive(em: Connection, { id, isActive }: { id: string; isActive: boolean }): Promise<void> {
  await em.nativeUpdate(AccountTable, { id }, { isActive });
}

export async function saveDuty(em: Connection, { id, duty }: { id: string; duty: AccountDuty }): Promise<void> {
  const { group, ...fields } = duty;
  await em.nativeUpdate(AccountTable, { id }, { ...fields, programGroup: group });
}

/** Ends every open session of an account. */
export async function endSessionsOf(em: Connection, ended: { account: string; at: Date }): Promise<number> {
  return em.nativeUpdate(SessionTable, { account: ended.account, endedAt: null }, { endedAt: ended.at });
}
