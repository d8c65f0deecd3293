import { COLUMNS } from "@rata/domain/plan/Column";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { SCHEDULE_COLUMNS } from "@rata/domain/plan/schedule/ScheduleColumn";
import { countingIds } from "@rata/domain/testing/randomPlan";
import { id as texts } from "@rata/texts/plan/schedule";
import { expect, test } from "vitest";
import { NTT, tableOf } from "#testing/context";
import { headerOf } from "./printMatrix.ts";
import { readMatrix } from "./readMatrix.ts";
import { findScheduleColumn } from "./scheduleColumns.ts";
import { toPlan } from "./toPlan.ts";

test("each column is known by the head that Rata writes", () => {
  expect(SCHEDULE_COLUMNS.map((column) => findScheduleColumn(texts.heads[column]))).toEqual(SCHEDULE_COLUMNS);
});

test.each([
  ["Triwulan II", "quarter2"],
  ["Target Triwulan 4", "quarter4"],
  ["Target Fisik TW. III", "quarter3"],
  ["Anggaran Kas Bulan Februari", "month2"],
  ["RAK Agt", null],
  ["RAK (Rp) Des", "month12"],
  ["Jenis akumulasi", "accumulation"],
  ["Keterangan", null],
  ["Target Kinerja", null],
  ["Realisasi TW I", null],
])("%s is the column %s", (head, column) => {
  expect(findScheduleColumn(head)).toBe(column);
});

const HEAD = COLUMNS.map(headerOf).join("|");
const ROW =
  "1|Pangan|Kebijakan pangan|Sasaran pangan|IS|Program pangan|IP|Benih sayur|IK|Kab. Belu|40 orang|1.200.000|APBD";
const SECOND = "||||||||IK lain||5 unit||";

function read(heads: string, ...rows: string[]) {
  const reading = readMatrix([tableOf([`${HEAD}|${heads}`, ...rows].join("\n"))], NTT);
  const plan = toPlan(reading, emptyPlan("p", "53", 2027), countingIds());
  const [activity] = Object.values(plan.nodes).filter(({ level }) => level === "activity");
  return { reading, activity };
}

test("a matrix with columns of the schedule gives it to the activity", () => {
  const heads = `${texts.heads.accumulation}|${texts.heads.quarter1}|${texts.heads.quarter2}|${texts.heads.month1}|${texts.heads.month12}`;
  const { reading, activity } = read(heads, `${ROW}|Akumulatif|10 orang|30 orang|200.000|1.000.000`, `${SECOND}|||||`);
  expect(reading.problems.filter(({ kind }) => kind === "question")).toEqual([]);
  expect(activity?.accumulation).toBe("cumulative");
  expect(activity?.quarterTargets?.map((target) => target?.text ?? null)).toEqual(["10 orang", "30 orang", null, null]);
  expect(activity?.cashPlan?.filter((amount) => amount !== null)).toEqual([200_000, 1_000_000]);
});

test("a cell that can't be read is asked about and stays unread; the row is read all the same", () => {
  const { reading, activity } = read(texts.heads.accumulation, `${ROW}|kadang-kadang`);
  expect(reading.problems).toMatchObject([
    { code: "schedule-unread", kind: "question", value: "kadang-kadang", params: { head: "Sifat Akumulasi" } },
  ]);
  expect(activity).toMatchObject({ text: "Benih sayur", ceiling: 1_200_000, accumulation: null });
});

test("a matrix without such columns says nothing of a schedule", () => {
  const { activity } = read("Keterangan", `${ROW}|baru`);
  expect(activity).toMatchObject({ accumulation: null, quarterTargets: null, cashPlan: null });
});
