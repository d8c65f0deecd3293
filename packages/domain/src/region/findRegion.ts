import { isWithin, type Region, type RegionCode } from "./Region.ts";
import { normaliseRegionWords } from "./RegionIndex.ts";
import type { RegionTree } from "./RegionTree.ts";

/**
 * The region that words name within a scope, or null when they name none or more than one: in Nusa Tenggara Timur a bare
 * "Kupang" may be the regency or the city and is never guessed. A higher level wins over a lower one of the same name.
 */
export function findRegion(tree: RegionTree, words: string, scope: RegionCode): Region | null {
  const [first, second] = listNamed(tree, words, scope);
  if (first === undefined) return null;
  const isAmbiguous = second !== undefined && second.code.length === first.code.length;
  return isAmbiguous ? null : first;
}

/** Whether words name more than one region of the same level within a scope. */
export function isAmbiguousRegion(tree: RegionTree, words: string, scope: RegionCode): boolean {
  return listNamed(tree, words, scope).length > 1 && findRegion(tree, words, scope) === null;
}

/** The candidates, the highest level first. */
function listNamed(tree: RegionTree, words: string, scope: RegionCode): Region[] {
  const codes = tree.index.get(normaliseRegionWords(words)) ?? [];
  return codes
    .filter((code) => isWithin(code, scope))
    .flatMap((code) => tree.byCode.get(code) ?? [])
    .toSorted((a, b) => a.code.length - b.code.length);
}
