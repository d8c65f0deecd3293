import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** Sessions by the digest of their token: whoever reads the table can't sign in with what stands there. */
export const SessionTable = defineEntity({
  name: "Session",
  tableName: "session",
  properties: {
    id: p.uuid().primary(),
    account: p.uuid().index(),
    tokenDigest: p.text().unique(),
    startedAt: p.datetime().columnType("timestamptz"),
    seenAt: p.datetime().columnType("timestamptz"),
    expiresAt: p.datetime().columnType("timestamptz"),
    endedAt: p.datetime().columnType("timestamptz").strictNullable(),
    address: p.text(),
    agent: p.text(),
    /** The post that is acted in; null for the own one. */
    post: p.uuid().strictNullable(),
  },
});
export type SessionRow = InferEntity<typeof SessionTable>;

/** Tries to sign in, for the limits. Holds a digest of the name that was typed: it may be a password typed in the wrong field. */
export const SignInAttemptTable = defineEntity({
  name: "SignInAttempt",
  tableName: "sign_in_attempt",
  properties: {
    id: p.uuid().primary(),
    at: p.datetime().columnType("timestamptz"),
    nameDigest: p.text(),
    address: p.text(),
    hasSucceeded: p.boolean(),
  },
  indexes: [{ properties: ["nameDigest", "at"] }, { properties: ["address", "at"] }],
});
