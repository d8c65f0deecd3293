import { findIndicator } from "#indicator/indicators";
import { roundsAt } from "#indicator/judgeObservation";
import { isWithin, levelOf, type RegionCode } from "#region/Region";
import type { RegionTree } from "#region/RegionTree";
import type { DocumentFields, PlacedItem, PriorityItem, TargetMeasures } from "./PriorityDocument.ts";

/** Why a document can't be kept as it is. */
export type DocumentFault =
  | { code: "periods-overlap"; params: { from: number; to: number } }
  | { code: "target-outside-period"; params: { year: number } };

/** Two documents of one source hold no common year: else nobody could say which priorities a year has. */
export function findDocumentFault(
  wished: DocumentFields,
  { others, items }: { others: readonly DocumentFields[]; items: readonly PlacedItem[] },
): DocumentFault | null {
  const met = others.find(({ source, from, to }) => source === wished.source && from <= wished.to && wished.from <= to);
  if (met !== undefined) return { code: "periods-overlap", params: { from: met.from, to: met.to } };
  const left = items.find(({ item }) => item.kind === "target" && !holdsYear(wished, item.year));
  return left?.item.kind === "target" ? { code: "target-outside-period", params: { year: left.item.year } } : null;
}

/** Why a row can't stand in a document. */
export type ItemFault =
  | { code: "priority-code-taken"; params: { code: string } }
  | { code: "target-taken"; params: { indicator: string; year: number } }
  | { code: "target-outside-period"; params: { year: number } }
  | { code: "target-measures-unknown"; params: { indicator: string; round: string } }
  | { code: "target-range-reversed"; params: Record<string, never> }
  | { code: "region-taken"; params: { region: string } }
  | { code: "region-unfit"; params: { region: string } };

/** A row beside the others of its document: codes, targets of a year and regions stand there once. */
export function findItemFault(
  wished: PriorityItem,
  around: { document: DocumentFields; others: readonly PlacedItem[]; tree: RegionTree; scope: RegionCode },
): ItemFault | null {
  switch (wished.kind) {
    case "priority":
      return findCodeFault(wished.code, around.others);
    case "target":
      return findTargetFault(wished, around);
    case "region":
      return findRegionFault(wished.region, around);
  }
}

function findCodeFault(code: string, others: readonly PlacedItem[]): ItemFault | null {
  const isTaken = others.some(({ item }) => item.kind === "priority" && keyOf(item.code) === keyOf(code));
  return isTaken ? { code: "priority-code-taken", params: { code } } : null;
}

type Target = Extract<PriorityItem, { kind: "target" }>;

function findTargetFault(
  { indicator, unit, year, value, measures }: Target,
  { document, others, scope }: { document: DocumentFields; others: readonly PlacedItem[]; scope: RegionCode },
): ItemFault | null {
  if (!holdsYear(document, year)) return { code: "target-outside-period", params: { year } };
  if (value.to !== null && isBelow(value.to, value.from)) return { code: "target-range-reversed", params: {} };
  if (measures !== null && !isPublished(measures, scope))
    return { code: "target-measures-unknown", params: { ...measures } };
  const isTaken = others.some(
    ({ item }) =>
      item.kind === "target" &&
      item.year === year &&
      (isSameMeasure(item.measures, measures) ||
        (keyOf(item.indicator) === keyOf(indicator) && keyOf(item.unit) === keyOf(unit))),
  );
  return isTaken ? { code: "target-taken", params: { indicator, year } } : null;
}

/** A target can be held against figures only where there are any of that round at the level of the region. */
function isPublished({ indicator, round }: TargetMeasures, scope: RegionCode): boolean {
  const found = findIndicator(indicator);
  return found !== null && roundsAt(found, levelOf(scope)).includes(round);
}

function isSameMeasure(a: TargetMeasures | null, b: TargetMeasures | null): boolean {
  return a !== null && b !== null && a.indicator === b.indicator && a.round === b.round;
}

function findRegionFault(
  region: RegionCode,
  { others, tree, scope }: { others: readonly PlacedItem[]; tree: RegionTree; scope: RegionCode },
): ItemFault | null {
  const level = levelOf(region);
  const isFit = (level === "regency" || level === "district") && region !== scope && isWithin(region, scope);
  if (!isFit || !tree.byCode.has(region)) return { code: "region-unfit", params: { region } };
  const isTaken = others.some(({ item }) => item.kind === "region" && item.region === region);
  return isTaken ? { code: "region-taken", params: { region } } : null;
}

function holdsYear({ from, to }: DocumentFields, year: number): boolean {
  return from <= year && year <= to;
}

/** Exact, whatever the scales: 15,4 is below 15,32 only if whole numbers say so. */
function isBelow(a: Target["value"]["from"], b: Target["value"]["from"]): boolean {
  const scale = Math.max(a.scale, b.scale);
  const raise = (value: typeof a) => BigInt(value.amount) * 10n ** BigInt(scale - value.scale);
  return raise(a) < raise(b);
}

function keyOf(words: string): string {
  return words.normalize("NFC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
