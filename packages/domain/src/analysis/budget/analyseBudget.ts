import type { Measured } from "#number/Measured";
import { type Rupiah, sumRupiah } from "#number/Rupiah";
import type { Period } from "#period/Period";
import { perPoorPerson, type Share, shareOf } from "./share.ts";

/** An activity that is tagged as poverty reduction: its ceiling, what was realised of it, and how it is tagged. */
export interface TaggedActivity {
  ceiling: Rupiah | null;
  /** What of the ceiling is booked in the region's own budget: only that is a part of the region's spending. */
  booked: Rupiah;
  /** What of the ceiling names no budget, or several without their amounts: it may or may not be a part of that spending. */
  unplaced: Rupiah;
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
  /** The number of poor people in thousands as published, with the round that counted them. */
  poor: { thousands: Measured; period: Period } | null;
}

/** One part of what is tagged. `unknown` counts activities without a ceiling: they are not zero. */
export interface TaggedPart {
  key: string | null;
  activities: number;
  ceiling: Rupiah;
  ofTagged: Share;
  /** What is booked in the own budget by all that the region spends on the affair. */
  ofAffair: Share | null;
  unknown: number;
}

export interface BudgetAnalysis {
  year: number;
  tagged: Rupiah;
  booked: Rupiah;
  unplaced: Rupiah;
  /** Activities without a ceiling. */
  unknown: number;
  /** What is booked in the own budget by the region's spending: money of others is no part of it. */
  ofSpending: Share;
  perPoorPerson: number | null;
  /** The round that counted the poor people; null where none did. */
  poorAt: Period | null;
  ownRevenueShare: Share;
  transferShare: Share;
  byAffair: readonly TaggedPart[];
  byGroup: readonly TaggedPart[];
  byStrategy: readonly TaggedPart[];
  /**
   * Realised by ceiling over activities that have both: an activity without a ceiling has no share. Null where no activity
   * states what was realised, as in a plan whose year has not come.
   */
  realised: Share | null;
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
      activities: own.length,
      ceiling: ceilingsOf(own),
      ofTagged: shareOf(ceilingsOf(own), tagged),
      ofAffair: affairs === null ? null : shareOf(bookedOf(own), affairs.get(key ?? "") ?? null),
      unknown: countUnknown(own),
    }));
  return {
    year: budget.year,
    tagged,
    booked: bookedOf(activities),
    unplaced: sumRupiah(activities.map(({ unplaced }) => unplaced)),
    unknown: countUnknown(activities),
    ofSpending: shareOf(bookedOf(activities), budget.spending),
    perPoorPerson: perPoorPerson(tagged, budget.poor?.thousands ?? null),
    poorAt: budget.poor?.period ?? null,
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

function bookedOf(activities: readonly TaggedActivity[]): Rupiah {
  return sumRupiah(activities.map(({ booked }) => booked));
}

function countUnknown(activities: readonly TaggedActivity[]): number {
  return activities.filter(({ ceiling }) => ceiling === null).length;
}

function realisedOf(activities: readonly TaggedActivity[]): Share | null {
  if (activities.every(({ realised }) => realised === null)) return null;
  const both = activities.flatMap(({ ceiling, realised }) =>
    ceiling === null || realised === null ? [] : [{ ceiling, realised }],
  );
  if (both.length === 0) return { kind: "undefined", reason: "whole-missing" };
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
