import type { Seal } from "./sealEntry.ts";

/**
 * What is wrong with a chain. `changed`: an entry, one of its operations or its seal says something else than was sealed. `removed`:
 * an entry or a seal is gone. `reordered`: what stands here was sealed at another place. `rebuilt`: the chain fits in itself, but the
 * anchored head had another digest. `cut`: it ends before the anchored head.
 */
export const DEFECT_KINDS = ["changed", "removed", "reordered", "rebuilt", "cut"] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

export interface Defect {
  kind: DefectKind;
  /** The number of the first seal that does not hold. */
  number: number;
  /** The entry that stands there, where one does. */
  entry: string | null;
  sequence: number | null;
}

/** What looking through a whole chain found: the first defect, or none. */
export interface ChainVerdict {
  defect: Defect | null;
  /** Seals looked at, and the last of them. */
  sealed: number;
  head: Seal;
  /** Entries that have no seal yet; nothing proves them. */
  unsealed: number;
}
