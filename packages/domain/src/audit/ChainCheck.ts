import type { ChainVerdict, Defect, DefectKind } from "./ChainVerdict.ts";
import type { LoggedEntry } from "./LoggedEntry.ts";
import { CHAIN_START, digestEntry, type HashText, type Seal, sealEntry } from "./sealEntry.ts";

/** A seal as it is stored, with the entry that it names; null when that is gone. */
export interface ChainLink {
  seal: Seal;
  entryId: string;
  entry: LoggedEntry | null;
}

/** A seal that does not fit, and what is still to be learnt about it from the seals that follow. */
interface Suspicion {
  link: ChainLink;
  previous: Seal;
  /** What the digest would have to be for the entry that stands there; null when it has no canonical form. */
  expected: string | null;
  kind: DefectKind | null;
}

/**
 * Looks through a chain seal by seal, in the order of their numbers, and keeps nothing but the last one. The first seal that does not
 * fit is the defect; of what kind it is shows in what follows: the chain goes on from a changed entry, it does not go on where one
 * was taken out and the rest numbered anew, and what was only moved fits elsewhere.
 */
export class ChainCheck {
  readonly #hash: HashText;
  readonly #anchor: Seal | null;
  #last: Seal = CHAIN_START;
  #sealed = 0;
  #suspicion: Suspicion | null = null;
  #defect: Defect | null = null;

  /** `anchor` is a head that was written down outside the database, where one is to be held against the chain. */
  constructor(hash: HashText, anchor: Seal | null = null) {
    this.#hash = hash;
    this.#anchor = anchor;
  }

  add(link: ChainLink): void {
    this.#sealed += 1;
    const digest = link.entry === null ? null : this.#digest(link.entry);
    if (this.#suspicion !== null) this.#learn(this.#suspicion, link, digest);
    else if (this.#defect === null) this.#judge(link, digest);
    this.#last = link.seal;
  }

  /** `unsealed` entries were counted beside the chain, at the same moment. */
  finish(unsealed: number): ChainVerdict {
    return { defect: this.#findDefect(), sealed: this.#sealed, head: this.#last, unsealed };
  }

  #judge(link: ChainLink, entryDigest: string | null): void {
    const previous = this.#last;
    if (link.seal.number !== previous.number + 1)
      this.#defect = { kind: "removed", number: previous.number + 1, entry: null, sequence: null };
    else if (link.entry === null) this.#defect = toDefect("removed", link);
    else {
      const expected = entryDigest === null ? null : sealEntry(previous, entryDigest, this.#hash).digest;
      if (expected !== link.seal.digest) this.#suspicion = { link, previous, expected, kind: null };
      else if (this.#isOtherThanAnchor(link.seal)) this.#defect = toDefect("rebuilt", link);
    }
  }

  /** What a later seal says about the first one that did not fit. */
  #learn(suspicion: Suspicion, { seal, entry }: ChainLink, entryDigest: string | null): void {
    if (suspicion.kind === "reordered" || entry === null || entryDigest === null) return;
    const { link, previous } = suspicion;
    const there = sealEntry(previous, entryDigest, this.#hash).digest;
    if (there === link.seal.digest || there === seal.digest) suspicion.kind = "reordered";
    else if (seal.number === link.seal.number + 1) suspicion.kind = this.#goesOn(suspicion, seal, entryDigest);
  }

  #goesOn({ link, expected }: Suspicion, seal: Seal, entryDigest: string): DefectKind {
    const starts = [link.seal.digest, ...(expected === null ? [] : [expected])];
    const isJoined = starts.some(
      (digest) => sealEntry({ number: link.seal.number, digest }, entryDigest, this.#hash).digest === seal.digest,
    );
    return isJoined ? "changed" : "removed";
  }

  #findDefect(): Defect | null {
    if (this.#suspicion !== null) return toDefect(this.#suspicion.kind ?? "changed", this.#suspicion.link);
    if (this.#defect !== null || this.#anchor === null || this.#anchor.number <= this.#last.number) return this.#defect;
    return { kind: "cut", number: this.#last.number + 1, entry: null, sequence: null };
  }

  #isOtherThanAnchor(seal: Seal): boolean {
    return this.#anchor !== null && seal.number === this.#anchor.number && seal.digest !== this.#anchor.digest;
  }

  #digest(entry: LoggedEntry): string | null {
    try {
      return digestEntry(entry, this.#hash);
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  }
}

function toDefect(kind: DefectKind, { seal, entryId, entry }: ChainLink): Defect {
  return { kind, number: seal.number, entry: entryId, sequence: entry?.sequence ?? null };
}
