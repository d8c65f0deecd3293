import fc from "fast-check";
import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { ACCUMULATIONS, CashPlan, QuarterTargets, type Schedule } from "./Schedule.ts";
import { printSchedule, readSchedule, type ScheduleColumn, type ScheduleWords } from "./ScheduleColumn.ts";

const NOTHING: Schedule = { accumulation: null, quarterTargets: null, cashPlan: null };

function read(cells: Partial<Record<ScheduleColumn, string>>, separators: ScheduleWords["separators"] = null) {
  const readKind = (words: string) => ACCUMULATIONS.find((kind) => kind === words) ?? null;
  return readSchedule({ cell: (column) => cells[column] ?? null, readKind, separators });
}

test("columns with nothing in them, or a sign for nothing, say nothing", () => {
  expect(read({})).toEqual({ schedule: NOTHING, unread: [] });
  expect(read({ quarter1: " ", month3: "-" })).toEqual({ schedule: NOTHING, unread: [] });
});

test("what is stated keeps its place in the year", () => {
  const { schedule, unread } = read({ accumulation: "rising", quarter2: "20 orang", month12: "Rp 1.250.000" });
  expect(unread).toEqual([]);
  expect(schedule.accumulation).toBe("rising");
  expect(schedule.quarterTargets?.map((target) => target?.text ?? null)).toEqual([null, "20 orang", null, null]);
  expect(schedule.quarterTargets?.[1]?.measures).toMatchObject([{ kind: "count", value: { amount: 20, scale: 0 } }]);
  expect(schedule.cashPlan).toEqual([...Array.from({ length: 11 }, () => null), 1_250_000]);
});

test.each<[string, Partial<Record<ScheduleColumn, string>>, ScheduleColumn]>([
  ["an unknown kind", { accumulation: "sometimes" }, "accumulation"],
  ["words where an amount belongs", { month1: "menyusul" }, "month1"],
  ["half a rupiah", { month2: "100,5" }, "month2"],
  ["a negative amount", { month4: "-500" }, "month4"],
])("%s is not read, and its column is named", (_name, cells, column) => {
  expect(read(cells)).toEqual({ schedule: NOTHING, unread: [column] });
});

test("a month is whole rupiah, and a list has all its places or is none", () => {
  expect(CashPlan.safeParse(Array.from({ length: 12 }, () => 5)).success).toBe(true);
  expect(CashPlan.safeParse(Array.from({ length: 11 }, () => 5)).success).toBe(false);
  expect(CashPlan.safeParse(Array.from({ length: 12 }, () => null)).success).toBe(false);
  expect(CashPlan.safeParse(Array.from({ length: 12 }, () => 5.5)).success).toBe(false);
  expect(QuarterTargets.safeParse([null, null, null]).success).toBe(false);
});

const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 1e12 }).map(toRupiah)), { minLength: 12, maxLength: 12 });

test("a schedule that was printed is read back the same", () => {
  fc.assert(
    fc.property(fc.option(fc.constantFrom(...ACCUMULATIONS)), amounts, fc.nat(9999), (accumulation, months, count) => {
      const cashPlan = months.every((amount) => amount === null) ? null : months;
      const { quarterTargets } = read({ quarter3: `${count} orang` }, "decimal-comma").schedule;
      const schedule: Schedule = { accumulation, quarterTargets, cashPlan };
      const printed = printSchedule(schedule, (kind) => kind);
      const cells = Object.fromEntries(
        [...printed].map(([column, value]) => [column, value === null ? "" : String(value)]),
      );
      expect(read(cells, "decimal-comma")).toEqual({ schedule, unread: [] });
    }),
  );
});
