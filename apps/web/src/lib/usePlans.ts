import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { trpc } from "#lib/api";

/** The plans of the instance's region, newest year first. */
export function usePlans() {
  const { data } = useSuspenseQuery(trpc.plan.list.queryOptions());
  return data.toSorted((a, b) => b.year - a.year);
}

/** The years there are plans for, and the one on screen: named by the address, else the newest. */
export function usePlanYears() {
  const years = usePlans().map(({ year }) => year);
  const { year } = useParams({ strict: false });
  return { years, current: year ?? years[0] ?? null };
}

/** The plan of a year, or null. Several plans of one region and year do not exist. */
export function usePlanOfYear(year: number) {
  return usePlans().find((plan) => plan.year === year) ?? null;
}
