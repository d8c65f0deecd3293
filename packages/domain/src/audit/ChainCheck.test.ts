import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ChainCheck, type ChainLink } from "./ChainCheck.ts";
import type { ChainVerdict } from "./ChainVerdict.ts";
import type { LoggedChange, LoggedEntry } from "./LoggedEntry.ts";
import { CHAIN_START, digestEntry, type Seal, sealEntry } from "./sealEntry.ts";

const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

function entryOf(sequence: number, more: Partial<LoggedEntry> = {}): LoggedEntry {
  return {
    id: `entry-${sequence}`,
    sequence,
    at: "2027-03-01T02:00:00.000000Z",
    actor: "a-1",
    actorName: "Maria",
    action: "plan.imported",
    subject: "p-1",
    plan: "p-1",
    reason: null,
    summary: { rows: sequence },
    operations: 1,
    payload: { revision: sequence },
    changes: [changeOf(sequence)],
    ...more,
  };
}

function changeOf(sequence: number, more: Partial<LoggedChange> = {}): LoggedChange {
  return {
    id: `operation-${sequence}`,
    plan: "p-1",
    revision: sequence,
    ordinal: 1,
    targetKind: "node",
    targetId: "n-1",
    field: "ceiling",
    expected: null,
    value: 1000 * sequence,
    ...more,
  };
}

function chainOf(entries: readonly LoggedEntry[]): ChainLink[] {
  let last = CHAIN_START;
  return entries.map((entry) => {
    last = sealEntry(last, digestEntry(entry, hash), hash);
    return { seal: last, entryId: entry.id, entry };
  });
}

const chainOfLength = (length: number) => chainOf(Array.from({ length }, (_, at) => entryOf(at + 1)));

function check(links: readonly ChainLink[], anchor: Seal | null = null): ChainVerdict {
  const fold = new ChainCheck(hash, anchor);
  for (const link of links) fold.add(link);
  return fold.finish(0);
}

const verdictOf = (links: readonly ChainLink[], anchor: Seal | null = null) => {
  const { defect } = check(links, anchor);
  return defect === null ? null : `${defect.kind} ${defect.number}`;
};

/** Puts other things at a place and leaves every seal as it was. */
function withEntry(links: readonly ChainLink[], number: number, more: Partial<LoggedEntry>): ChainLink[] {
  return links.map((link) =>
    link.seal.number === number && link.entry !== null ? { ...link, entry: { ...link.entry, ...more } } : link,
  );
}

/** Numbers what is left from 1, as one does who wants no gap to be seen. */
function numbered(links: readonly ChainLink[]): ChainLink[] {
  return links.map((link, at) => ({ ...link, seal: { number: at + 1, digest: link.seal.digest } }));
}

test("a seal is SHA-256 over the digest before it, its number and the digest of its entry", () => {
  // printf '%064d 1 abc' 0 | sha256sum
  expect(sealEntry(CHAIN_START, "abc", hash)).toEqual({
    number: 1,
    digest: "2a8762dd6d4704fd6a68de883f560c08f4521a05f449f69f0bf088ca92698f41",
  });
});

test("an untouched chain is whole, and tells its head and the entries that wait for a seal", () => {
  const links = chainOfLength(5);
  const fold = new ChainCheck(hash, links[2]?.seal);
  for (const link of links) fold.add(link);
  expect(fold.finish(3)).toEqual({ defect: null, sealed: 5, head: links[4]?.seal, unsealed: 3 });
});

test("nothing is whole too", () => {
  expect(check([])).toEqual({ defect: null, sealed: 0, head: CHAIN_START, unsealed: 0 });
});

test.each<[string, Partial<LoggedEntry>]>([
  ["who", { actor: "a-2" }],
  ["the name", { actorName: "Markus" }],
  ["when", { at: "2027-03-01T02:00:00.000001Z" }],
  ["what", { action: "plan.created" }],
  ["of which plan", { plan: null }],
  ["why", { reason: "koreksi" }],
  ["the sum of it", { summary: { rows: 3, more: 1 } }],
  ["its payload", { payload: {} }],
  ["its count", { operations: 2 }],
  ["its place of writing", { sequence: 99 }],
  ["the value of an operation", { changes: [changeOf(3, { value: 1 })] }],
  ["what an operation expected", { changes: [changeOf(3, { expected: 1 })] }],
  ["the target of an operation", { changes: [changeOf(3, { targetId: "n-2" })] }],
  ["an operation less", { changes: [] }],
  ["an operation more", { changes: [changeOf(3), changeOf(3, { id: "x", ordinal: 2 })] }],
  ["a number that no double holds", { payload: { revision: Number.POSITIVE_INFINITY } }],
])("%s changed afterwards is found at its place", (_name, more) => {
  const links = chainOfLength(5);
  expect(check(withEntry(links, 3, more)).defect).toMatchObject({ kind: "changed", number: 3, entry: "entry-3" });
  expect(verdictOf(withEntry(links, 5, { reason: "yang terakhir" }))).toBe("changed 5");
});

test("a seal overwritten is a change, also where the seals after it were left", () => {
  const links = chainOfLength(5);
  const spoiled = links.map((link) =>
    link.seal.number === 3 ? { ...link, seal: { number: 3, digest: "f".repeat(64) } } : link,
  );
  expect(verdictOf(spoiled)).toBe("changed 3");
});

test("an entry taken out is missed: with its seal left, with a gap, and with the rest numbered anew", () => {
  const links = chainOfLength(6);
  expect(verdictOf(links.map((link) => (link.seal.number === 3 ? { ...link, entry: null } : link)))).toBe("removed 3");
  const gap = links.filter(({ seal }) => seal.number !== 3);
  expect(verdictOf(gap)).toBe("removed 3");
  expect(verdictOf(numbered(gap))).toBe("removed 3");
  expect(verdictOf(links.slice(1))).toBe("removed 1");
});

test("entries that changed places are told from changed ones: with their seals, without them, and far apart", () => {
  const links = chainOfLength(6);
  const swap = (a: number, b: number) =>
    links.map(
      (link) => links[(link.seal.number === a ? b : link.seal.number === b ? a : link.seal.number) - 1] ?? link,
    );
  expect(verdictOf(numbered(swap(2, 3)))).toBe("reordered 2");
  expect(verdictOf(numbered(swap(2, 6)))).toBe("reordered 2");
  const entriesOnly = swap(3, 5).map((link, at) => ({ ...link, seal: links[at]?.seal ?? link.seal }));
  expect(verdictOf(entriesOnly)).toBe("reordered 3");
});

test("a chain sealed anew fits in itself, and only the head written down outside gives it away", () => {
  const links = chainOfLength(5);
  const rebuilt = chainOf([1, 2, 3, 4, 5].map((at) => entryOf(at, at === 2 ? { reason: "lain" } : {})));
  expect(verdictOf(rebuilt)).toBeNull();
  expect(verdictOf(rebuilt, links[4]?.seal)).toBe("rebuilt 5");
  expect(verdictOf(rebuilt, links[0]?.seal)).toBeNull();
});

test("an end cut off is missed by the anchored head alone", () => {
  const links = chainOfLength(5);
  expect(verdictOf(links.slice(0, 3))).toBeNull();
  expect(verdictOf(links.slice(0, 3), links[4]?.seal)).toBe("cut 4");
  expect(verdictOf([], links[4]?.seal)).toBe("cut 1");
});

test("of several defects the first is told", () => {
  const links = chainOfLength(8);
  expect(verdictOf(withEntry(withEntry(links, 6, { reason: "b" }), 4, { reason: "a" }))).toBe("changed 4");
});

const texts = fc.string({ unit: "grapheme", maxLength: 12 });
const entries = fc
  .array(fc.record({ reason: fc.option(texts), actorName: texts, payload: fc.jsonValue() }), {
    minLength: 2,
    maxLength: 25,
  })
  .map((drawn) => drawn.map((more, at) => entryOf(at + 1, more)));

test("whatever was written, its chain is whole, and the order in which JSON keeps members does not matter", () => {
  fc.assert(
    fc.property(entries, (drawn) => {
      const links = chainOf(drawn);
      const stored = links.map((link) => ({ ...link, entry: link.entry && turned(link.entry) }));
      expect(check(stored, links.at(-1)?.seal).defect).toBeNull();
    }),
  );
});

test("whatever entry is changed, taken out or moved, the place is found", () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.nat(), (drawn, first, second) => {
      const links = chainOf(drawn);
      const at = (first % links.length) + 1;
      const other = (second % links.length) + 1;
      expect(verdictOf(withEntry(links, at, { subject: "lain" }))).toBe(`changed ${at}`);
      const gap = links.filter(({ seal }) => seal.number !== at);
      expect(verdictOf(gap, links.at(-1)?.seal)).toBe(at === links.length ? `cut ${at}` : `removed ${at}`);
      const moved = numbered(gap.toSpliced(other - 1, 0, ...links.slice(at - 1, at)));
      expect(verdictOf(moved)).toBe(at === other ? null : `reordered ${Math.min(at, other)}`);
    }),
  );
});

test("no prefix of a chain passes for the whole against its head", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (drawn, cut) => {
      const links = chainOf(drawn);
      const left = cut % links.length;
      expect(verdictOf(links.slice(0, left), links.at(-1)?.seal)).toBe(`cut ${left + 1}`);
    }),
  );
});

/** The same entry with its members in another order, as a database may give them back. */
function turned({ id, sequence, payload, ...rest }: LoggedEntry): LoggedEntry {
  return { payload, ...rest, sequence, id };
}
