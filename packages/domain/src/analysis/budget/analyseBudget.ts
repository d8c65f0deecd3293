import type { Measured } from "#number/Measured";
import { type Rupiah, sumRupiah } from "#number/Rupiah";
import { perPoorPerson, type Share, shareOf } from "./share.ts";

/** An activity that is tagged as poverty reduction: its ceiling, what was realised of it, and how it is tagged. */
export interface TaggedActivity {
  ceiling: Rupiah | null;
  realised: Rupiah | null;
  affair: string | null;
  group: string | null;
  strategy: string | null;
}

/** A year of a regional budget. Null is "not known", never 0. */
export interface BudgetYear {
  year: number;
  revenue: Rupiah | null;
  ownRevenue: Rupiah | null;
  transfers: Rupiah | null;
  spending: Rupiah | null;
  /** Spending by affair, by its code. */
  affairs: ReadonlyMap<string, Rupiah>;
  activities: readonly TaggedActivity[];
  poorThousands: Measured | null;
}

/** One part of what is tagged. `unknown` counts activities without a ceiling: they are not zero. */
export interface TaggedPart {
  key: string | null;
  ceiling: Rupiah;
  ofTagged: Share;
  ofAffair: Share | null;
  unknown: number;
}

export interface BudgetAnalysis {
  year: number;
  tagged: Rupiah;
  /** Activities without a ceiling. */
  unknown: number;
  ofSpending: Share;
  perPoorPerson: number | null;
  ownRevenueShare: Share;
  transferShare: Share;
  byAffair: readonly TaggedPart[];
  byGroup: readonly TaggedPart[];
  byStrategy: readonly TaggedPart[];
  /** Realised by ceiling over activities that have both: an activity without a ceiling has no share. */
  realised: Share;
  /** Activities that realised more than their ceiling; told, not cut. */
  aboveCeiling: number;
}

/** What a budget does about poverty, in shares. Every list sums to `tagged`. */
export function analyseBudget(budget: BudgetYear): BudgetAnalysis {
  const { activities } = budget;
  const tagged = ceilingsOf(activities);
  const parts = (keyOf: (activity: TaggedActivity) => string | null, affairs: BudgetYear["affairs"] | null) =>
    divide(activities, keyOf).map(([key, own]) => ({
      key,
      ceiling: ceilingsOf(own),
      ofTagged: shareOf(ceilingsOf(own), tagged),
      ofAffair: affairs === null ? null : shareOf(ceilingsOf(own), affairs.get(key ?? "") ?? null),
      unknown: countUnknown(own),
    }));
  return {
    year: budget.year,
    tagged,
    unknown: countUnknown(activities),
    ofSpending: shareOf(tagged, budget.spending),
    perPoorPerson: perPoorPerson(tagged, budget.poorThousands),
    ownRevenueShare: shareOf(budget.ownRevenue, budget.revenue),
    transferShare: shareOf(budget.transfers, budget.revenue),
    byAffair: parts(({ affair }) => affair, budget.affairs),
    byGroup: parts(({ group }) => group, null),
    byStrategy: parts(({ strategy }) => strategy, null),
    realised: realisedOf(activities),
    aboveCeiling: activities.filter(({ ceiling, realised }) => ceiling !== null && (realised ?? 0) > ceiling).length,
  };
}

function ceilingsOf(activities: readonly TaggedActivity[]): Rupiah {
  return sumRupiah(activities.flatMap(({ ceiling }) => (ceiling === null ? [] : [ceiling])));
}

function countUnknown(activities: readonly TaggedActivity[]): number {
  return activities.filter(({ ceiling }) => ceiling === null).length;
}

function realisedOf(activities: readonly TaggedActivity[]): Share {
  const both = activities.flatMap(({ ceiling, realised }) =>
    ceiling === null || realised === null ? [] : [{ ceiling, realised }],
  );
  if (both.length === 0)
    return { kind: "undefined", reason: ceilingsOf(activities) === 0 ? "whole-missing" : "part-missing" };
  return shareOf(sumRupiah(both.map(({ realised }) => realised)), sumRupiah(both.map(({ ceiling }) => ceiling)));
}

/** Activities by a key, in the order in which keys are met; those without one come last. */
function divide(
  activities: readonly TaggedActivity[],
  keyOf: (activity: TaggedActivity) => string | null,
): [string | null, TaggedActivity[]][] {
  const parts = new Map<string | null, TaggedActivity[]>();
  for (const activity of activities) {
    const own = parts.get(keyOf(activity));
    if (own === undefined) parts.set(keyOf(activity), [activity]);
    else own.push(activity);
  }
  return [...parts].toSorted(([a], [b]) => Number(a === null) - Number(b === null));
}
