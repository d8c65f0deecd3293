import { affairSpending } from "#indicator/definitions/affairSpending";
import { ownRevenue } from "#indicator/definitions/ownRevenue";
import { poorPeople } from "#indicator/definitions/poorPeople";
import { revenue } from "#indicator/definitions/revenue";
import { spending } from "#indicator/definitions/spending";
import { transfers } from "#indicator/definitions/transfers";
import type { Indicator, IndicatorCode } from "#indicator/Indicator";
import type { Observation } from "#indicator/Observation";
import { pointsOf, toSeries } from "#indicator/Series";
import type { Measured } from "#number/Measured";
import { rescale } from "#number/measuredMath";
import { type Rupiah, toRupiah } from "#number/Rupiah";
import { yearOf } from "#period/Period";
import type { RegionCode } from "#region/Region";
import type { BudgetYear, TaggedActivity } from "./analyseBudget.ts";

/** The series that a budget analysis reads. All are of the region alone. */
export const BUDGET_INDICATORS: readonly IndicatorCode[] = [
  revenue,
  ownRevenue,
  transfers,
  spending,
  affairSpending,
  poorPeople,
].map(({ code }) => code);

/** A budget year with the published figures that it was made of, so that whoever tells of it can say how sure they are. */
export interface FoundBudgetYear {
  budget: BudgetYear;
  on: readonly Observation[];
}

/**
 * The budget of a region in a year, from its published series and from activities: figures of that year alone, since a share of
 * another year's budget would be no share; only people are counted by the latest round up to then. Of spending by affair only that on
 * affairs of the activities is taken.
 * @param observations in any order and of any region; of several releases the newest counts.
 */
export function toBudgetYear(
  { region, year }: { region: RegionCode; year: number },
  activities: readonly TaggedActivity[],
  observations: readonly Observation[],
): FoundBudgetYear {
  const own = observations.filter((observation) => observation.region === region && observation.daerah === "total");
  const pointsUpTo = ({ code }: Indicator, affair: string | null = null) =>
    pointsOf(toSeries(own, { indicator: code, region, daerah: "total", affair })).filter(
      ({ period }) => yearOf(period) <= year,
    );
  const inYear = (indicator: Indicator, affair: string | null = null) =>
    pointsUpTo(indicator, affair).find(({ period }) => period === String(year)) ?? null;
  const whole = [revenue, ownRevenue, transfers, spending].map((indicator) => inYear(indicator));
  const affairs = [...new Set(activities.flatMap(({ affair }) => affair ?? []))].toSorted();
  const divided = affairs.flatMap((affair) => {
    const point = inYear(affairSpending, affair);
    return point === null ? [] : [[affair, point] as const];
  });
  const poor = pointsUpTo(poorPeople).at(-1) ?? null;
  const amounts = whole.map((point) => (point === null ? null : wholeRupiah(point.value)));
  return {
    budget: {
      year,
      revenue: amounts[0] ?? null,
      ownRevenue: amounts[1] ?? null,
      transfers: amounts[2] ?? null,
      spending: amounts[3] ?? null,
      affairs: new Map(divided.map(([affair, { value }]) => [affair, wholeRupiah(value)])),
      activities,
      poor: poor === null ? null : { thousands: poor.value, period: poor.period },
    },
    on: [...whole, ...divided.map(([, point]) => point), poor].flatMap((point) => point?.observation ?? []),
  };
}

/** Money is published in whole rupiah; a figure with decimals is rounded to them. */
function wholeRupiah(value: Measured): Rupiah {
  return toRupiah(rescale(value, 0).amount);
}
