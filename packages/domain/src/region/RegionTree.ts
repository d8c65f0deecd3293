import { levelOf, parentOf, type Region, type RegionCode, type RegionLevel } from "./Region.ts";
import { indexRegions, type RegionIndex } from "./RegionIndex.ts";

/** Regions by code, by parent and by name. Built from values, so that the core knows no region by heart. */
export interface RegionTree {
  byCode: ReadonlyMap<RegionCode, Region>;
  children: ReadonlyMap<RegionCode | null, readonly Region[]>;
  index: RegionIndex;
}

/** Builds the tree; a region whose parent is not among the values stands at the top. Children keep the order of the values. */
export function buildRegionTree(regions: readonly Region[]): RegionTree {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const children = new Map<RegionCode | null, Region[]>();
  for (const region of byCode.values()) {
    const parent = parentOf(region.code);
    const key = parent !== null && byCode.has(parent) ? parent : null;
    const siblings = children.get(key);
    if (siblings === undefined) children.set(key, [region]);
    else siblings.push(region);
  }
  return { byCode, children, index: indexRegions(byCode.values()) };
}

/** The regions of a level at or below `scope`, in the order of the tree. */
export function listRegions(tree: RegionTree, scope: RegionCode, level: RegionLevel): Region[] {
  const own = tree.byCode.get(scope);
  if (own !== undefined && levelOf(scope) === level) return [own];
  return (tree.children.get(scope) ?? []).flatMap((child) => listRegions(tree, child.code, level));
}
