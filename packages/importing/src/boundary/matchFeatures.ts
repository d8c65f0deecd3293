import type { BoundaryKey } from "@rata/domain/region/BoundaryReading";
import { findRegion } from "@rata/domain/region/findRegion";
import type { Region, RegionCode } from "@rata/domain/region/Region";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import { BoundaryRefusal } from "./BoundaryRefusal.ts";
import type { Feature } from "./readFeatures.ts";

/** By which property the features of a file name their regions, how, and which region each of them is (null: none). */
export interface FeatureMatch {
  property: string;
  key: BoundaryKey;
  codes: (RegionCode | null)[];
}

type Finder = (text: string) => RegionCode | null;

/**
 * Finds the property that names most regions. Kemendagri and BPS number differently and look alike without dots (53.01 is Kupang,
 * BPS 5301 Sumba Barat): such digits count only where the property's name says which they are; else names decide.
 * @throws BoundaryRefusal "boundary-code-ambiguous" where only such digits are there, "boundary-no-region" where nothing names one
 */
export function matchFeatures(features: readonly Feature[], regions: readonly Region[]): FeatureMatch {
  const properties = [...new Set(features.flatMap((feature) => [...feature.properties.keys()]))];
  const finders = makeFinders(regions);
  const matches = properties.flatMap((property) => {
    const texts = features.map((feature) => feature.properties.get(property) ?? "");
    return (["kemendagri", "bps", "name"] as const).map((key): FeatureMatch => ({
      property,
      key,
      codes: texts.map((text) => (isSure(property, key, text) ? finders[key](text) : null)),
    }));
  });
  const [best] = matches.toSorted((a, b) => countRegions(b) - countRegions(a));
  if (best !== undefined && countRegions(best) > 0) return best;
  const isDigitsOnly = features.some(({ properties: own }) =>
    [...own.values()].some((text) => finders.bps(text) !== null),
  );
  throw new BoundaryRefusal(isDigitsOnly ? "boundary-code-ambiguous" : "boundary-no-region");
}

function countRegions({ codes }: FeatureMatch): number {
  return new Set(codes.filter((code) => code !== null)).size;
}

function makeFinders(regions: readonly Region[]): Readonly<Record<BoundaryKey, Finder>> {
  const byDigits = new Map(regions.map(({ code }) => [code.replaceAll(".", ""), code]));
  const byBps = new Map(regions.flatMap(({ code, bpsCode }) => (bpsCode === null ? [] : [[bpsCode, code] as const])));
  const tree = buildRegionTree(regions);
  const scopes = [...new Set(regions.map(({ code }) => code.slice(0, 2)))];
  return {
    kemendagri: (text) => byDigits.get(text.replaceAll(".", "")) ?? null,
    bps: (text) => byBps.get(text) ?? null,
    // Names are looked for in every province asked for; one that several bear is never guessed.
    name: (text) => {
      const found = scopes.flatMap((scope) => findRegion(tree, text, scope)?.code ?? []);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

function isSure(property: string, key: BoundaryKey, text: string): boolean {
  if (key === "name") return /\p{L}/u.test(text);
  if (key === "bps") return /bps/iu.test(property);
  return text.includes(".") || /kemendagri|kdcpum|kdpkab|kdppum|permendagri/iu.test(property);
}
