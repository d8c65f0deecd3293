import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** Links by which a person sets an own password, by the digest of their secret. One of an account is open at a time: who makes one holds the account. */
export const AccountLinkTable = defineEntity({
  name: "AccountLink",
  tableName: "account_link",
  properties: {
    id: p.uuid().primary(),
    account: p.uuid().index(),
    kind: p.text().$type<"invitation" | "reset">(),
    tokenDigest: p.text().unique(),
    madeAt: p.datetime().columnType("timestamptz"),
    expiresAt: p.datetime().columnType("timestamptz"),
    /** When it was used or replaced. */
    endedAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
});
export type AccountLinkRow = InferEntity<typeof AccountLinkTable>;
