import { type Rupiah, sumRupiah, toRupiah } from "#number/Rupiah";
import { regionOf } from "#region/regionOf";
import type { RegionLevel } from "#region/Region";
import type { Plan } from "../Plan.ts";
import { listActivities, type PlanActivity } from "../matrix/listActivities.ts";
import { planRows } from "../matrix/planRows.ts";
import { splitFunding } from "../splitFunding.ts";
import type { MoneyAxis, MoneyChange, MoneyComparison, MoneyPart } from "./PlanComparison.ts";

/** The part of an axis that holds what is beyond the parts told one by one. */
export const OTHER_PARTS = "others";

/** Where money went between two states. A ceiling for many regions is not divided: it stands under a key of its own. */
export function compareMoney(before: Plan, after: Plan, level: RegionLevel): MoneyComparison {
  const sides = [listPriced(before), listPriced(after)] as const;
  const compareAxis = (axis: MoneyAxis) => {
    const [old, now] = sides.map((priced, at) => sumAxis(axis, priced, { plan: at === 0 ? before : after, level }));
    return toParts(old ?? new Map(), now ?? new Map());
  };
  const total = (priced: readonly Priced[]) => sumRupiah(priced.map(({ ceiling }) => ceiling));
  return {
    total: toChange(total(sides[0]), total(sides[1])),
    axes: {
      sector: compareAxis("sector"),
      agency: compareAxis("agency"),
      region: compareAxis("region"),
      budget: compareAxis("budget"),
    },
  };
}

type Priced = PlanActivity & { ceiling: Rupiah };

function listPriced(plan: Plan): Priced[] {
  return listActivities(planRows(plan)).flatMap((activity) => {
    const { ceiling } = activity.node;
    return ceiling === null ? [] : [{ ...activity, ceiling }];
  });
}

type Sums = Map<string, Rupiah>;

function sumAxis(
  axis: MoneyAxis,
  priced: readonly Priced[],
  { plan, level }: { plan: Plan; level: RegionLevel },
): Sums {
  const sums: Sums = new Map();
  for (const one of priced)
    for (const { key, amount } of piecesOf(axis, one, { plan, level }))
      sums.set(key, sumRupiah([sums.get(key) ?? toRupiah(0), amount]));
  return sums;
}

function piecesOf(
  axis: MoneyAxis,
  { row, ceiling, locations }: Priced,
  { plan, level }: { plan: Plan; level: RegionLevel },
): { key: string; amount: Rupiah }[] {
  switch (axis) {
    case "sector":
      return [{ key: row.path.sector?.id ?? "none", amount: ceiling }];
    case "agency":
      return [{ key: row.agency ?? "none", amount: ceiling }];
    case "region":
      return [{ key: regionOf(locations, plan.region, level).key, amount: ceiling }];
    case "budget":
      return splitFunding(ceiling, row.path.activity?.funding ?? null, ({ budget }) => budget);
  }
}

/** Where most money moved comes first; what is beyond the limit stands together, so that the parts still add up. */
function toParts(before: Sums, after: Sums): MoneyPart[] {
  const zero = toRupiah(0);
  const parts = [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, ...toChange(before.get(key) ?? zero, after.get(key) ?? zero) }))
    .toSorted(byWeight);
  const rest = parts.slice(MOST_PARTS);
  if (rest.length === 0) return parts;
  const others = toChange(sumRupiah(rest.map((part) => part.before)), sumRupiah(rest.map((part) => part.after)));
  return [...parts.slice(0, MOST_PARTS), { key: OTHER_PARTS, ...others }];
}

const MOST_PARTS = 100;

/** The same whichever side comes first. */
function byWeight(a: MoneyPart, b: MoneyPart): number {
  const moved = Math.abs(b.difference) - Math.abs(a.difference);
  const size = Math.max(b.before, b.after) - Math.max(a.before, a.after);
  if (moved !== 0 || size !== 0) return moved === 0 ? size : moved;
  return a.key < b.key ? -1 : 1;
}

function toChange(before: Rupiah, after: Rupiah): MoneyChange {
  return { before, after, difference: toRupiah(after - before) };
}
