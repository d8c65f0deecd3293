import type { Connection } from "#database/Connection";
import { AccountLinkTable } from "./link.table.ts";

export interface NewLinkRow {
  id: string;
  account: string;
  kind: "invitation" | "reset";
  tokenDigest: string;
  madeAt: Date;
  expiresAt: Date;
}

export async function insertLink(em: Connection, link: NewLinkRow): Promise<void> {
  await em.insert(AccountLinkTable, { ...link, endedAt: null });
}

/** Ends the open link of an account, when there is one. */
export async function endLinksOf(em: Connection, ended: { account: string; at: Date }): Promise<void> {
  await em.nativeUpdate(AccountLinkTable, { account: ended.account, endedAt: null }, { endedAt: ended.at });
}

/** Ends a link by using it. False when it was ended or has expired meanwhile: of two who use it at once one gets it. */
export async function takeLink(em: Connection, taken: { id: string; at: Date }): Promise<boolean> {
  const { id, at } = taken;
  const count = await em.nativeUpdate(AccountLinkTable, { id, endedAt: null, expiresAt: { $gt: at } }, { endedAt: at });
  return count === 1;
}
