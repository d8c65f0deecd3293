import { toCanonical } from "#canonical/canonical";
import type { LoggedChange, LoggedEntry } from "./LoggedEntry.ts";

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. A parameter, since a server has a faster one than a browser. */
export type HashText = (text: string) => string;

/** The place of an entry in the chain: its number, counted from 1, and the digest that names everything up to here. */
export interface Seal {
  number: number;
  digest: string;
}

/** What stands before the first seal. */
export const CHAIN_START: Seal = { number: 0, digest: "0".repeat(64) };

/** The version of what is sealed: another way of writing entries gets another word, so that old seals stay provable. */
const FORM = "rata-audit-1";

/**
 * The digest of an entry and its operations by themselves, wherever they stand in the chain. The operations go in by their own
 * digest, so that ten thousand of them can be hashed once.
 * @throws TypeError on numbers that no double holds; only a hand at the database writes such.
 */
export function digestEntry(entry: LoggedEntry, hash: HashText): string {
  const { id, sequence, at, actor, actorName, action, subject, plan, reason, summary, operations, payload } = entry;
  const changes = entry.changes.length === 0 ? null : hash(toCanonical(entry.changes.map(toParts)));
  const parts = [id, sequence, at, actor, actorName, action, subject, plan, reason, summary, operations, payload];
  return hash(toCanonical([FORM, ...parts, changes]));
}

function toParts(change: LoggedChange): unknown[] {
  const { id, plan, revision, ordinal, targetKind, targetId, field, expected, value } = change;
  return [id, plan, revision, ordinal, targetKind, targetId, field, expected, value];
}

/** The seal that follows another one: SHA-256 over the previous digest, the own number and the entry's digest. */
export function sealEntry(previous: Seal, entryDigest: string, hash: HashText): Seal {
  const number = previous.number + 1;
  return { number, digest: hash(`${previous.digest} ${number} ${entryDigest}`) };
}

/** A seal as it is printed and written down: `12:9f3a…`, number and digest. */
export function saySeal({ number, digest }: Seal): string {
  return `${number}:${digest}`;
}

/** Reads what `saySeal` wrote; null for anything else. */
export function parseSeal(text: string): Seal | null {
  const parts = /^([1-9]\d{0,14}):([0-9a-f]{64})$/u.exec(text.trim().toLowerCase());
  return parts === null ? null : { number: Number(parts[1]), digest: parts[2] ?? "" };
}
