import type { Connection } from "#database/Connection";
import { type AccountRow, AccountTable } from "./account.table.ts";
import { type AccountLinkRow, AccountLinkTable } from "./link.table.ts";

/** A link that may still be used, with its account; null for an unknown, used, replaced or expired one and that of a switched-off account. */
export async function findUsableLink(
  em: Connection,
  asked: { tokenDigest: string; now: Date },
): Promise<{ link: AccountLinkRow; account: AccountRow } | null> {
  const { tokenDigest, now } = asked;
  const link = await em.findOne(AccountLinkTable, { tokenDigest, endedAt: null, expiresAt: { $gt: now } });
  if (link === null) return null;
  const account = await em.findOne(AccountTable, { id: link.account, isActive: true });
  return account === null ? null : { link, account };
}
