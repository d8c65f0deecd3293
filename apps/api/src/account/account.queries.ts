import { LockMode } from "@mikro-orm/postgresql";
import type { Actor } from "@rata/domain/access/access";
import type { Account } from "@rata/domain/agency/Account";
import type { Connection } from "#database/Connection";
import { type AccountRow, AccountTable, toAccount, toActor } from "./account.table.ts";

/** Every account; `secondSteps` names those that are asked for a code. */
export async function listAccounts(em: Connection, secondSteps: ReadonlySet<string>): Promise<Account[]> {
  const rows = await em.find(AccountTable, {}, { orderBy: { name: "asc", email: "asc" } });
  return rows.map((row) => toAccount(row, secondSteps.has(row.id)));
}

/** The account with its hash, for checking a password. */
export function findAccountByEmail(em: Connection, email: string): Promise<AccountRow | null> {
  return em.findOne(AccountTable, { email });
}

/** The account as it stands, held until the end of the transaction. */
export function lockAccount(em: Connection, id: string): Promise<AccountRow | null> {
  return em.findOne(AccountTable, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Those who may sign in as administrators, held until the end of the transaction, always in the same order. */
export function lockAdministrators(em: Connection): Promise<AccountRow[]> {
  return em.find(
    AccountTable,
    { role: "administrator", isActive: true },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: "asc" } },
  );
}

/** Every address that has an account. */
export async function listTakenEmails(em: Connection): Promise<ReadonlySet<string>> {
  const rows = await em.find(AccountTable, {}, { fields: ["email"] });
  return new Set(rows.map(({ email }) => email));
}

export function findAccountById(em: Connection, id: string): Promise<AccountRow | null> {
  return em.findOne(AccountTable, { id });
}

/** Everybody who may sign in now, by name. */
export async function listActors(em: Connection): Promise<Actor[]> {
  const rows = await em.find(AccountTable, { isActive: true }, { orderBy: { name: "asc", id: "asc" } });
  return rows.map(toActor);
}
