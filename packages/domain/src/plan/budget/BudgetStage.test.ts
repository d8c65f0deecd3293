import { describe, expect, test } from "vitest";
import { type BudgetStage, checkStage, nextNumber, stageAt } from "./BudgetStage.ts";

function stage(kind: BudgetStage["kind"], more: Partial<BudgetStage> = {}): BudgetStage {
  return {
    kind,
    number: null,
    document: "Nomor 5 Tahun 2026",
    dated: "2026-12-30",
    revision: 0,
    isComplete: false,
    ...more,
  };
}

describe("what may follow", () => {
  test.each([
    ["the first stage recorded may be any", [], stage("dpa"), null],
    ["the next one", [stage("rkpd")], stage("kua-ppas"), null],
    ["one further on", [stage("rkpd")], stage("dpa"), null],
    ["an earlier one", [stage("apbd")], stage("rapbd"), "stage-backwards"],
    ["the APBD after a pergeseran", [stage("shift", { number: 1 })], stage("apbd"), "stage-backwards"],
    ["the same one with its document set right", [stage("apbd")], stage("apbd", { document: "Nomor 6" }), null],
    ["a later one from an earlier revision on", [stage("rkpd", { revision: 7 })], stage("dpa"), "stage-backwards"],
    [
      "the same one from an earlier revision on",
      [stage("dpa", { revision: 7 })],
      stage("dpa", { revision: 6 }),
      "stage-backwards",
    ],
    ["a first pergeseran", [stage("dpa")], stage("shift", { number: 1 }), null],
    ["a second one", [stage("shift", { number: 1 })], stage("shift", { number: 2 }), null],
    ["a pergeseran counted down", [stage("shift", { number: 2 })], stage("shift", { number: 1 }), "stage-backwards"],
    ["a perubahan after a pergeseran", [stage("shift", { number: 2 })], stage("amendment", { number: 1 }), null],
    [
      "a pergeseran after a perubahan",
      [stage("shift", { number: 1 }), stage("amendment", { number: 1 })],
      stage("shift", { number: 2 }),
      null,
    ],
    [
      "a pergeseran that came before the perubahan",
      [stage("shift", { number: 1 }), stage("amendment", { number: 1 })],
      stage("shift", { number: 1 }),
      "stage-backwards",
    ],
    ["a pergeseran without a number", [stage("dpa")], stage("shift"), "stage-number-needed"],
    ["an APBD with one", [stage("rkpd")], stage("apbd", { number: 1 }), "stage-number-needed"],
    [
      "a document without a number",
      [],
      stage("rkpd", { document: "Peraturan Kepala Daerah" }),
      "stage-document-needed",
    ],
  ])("%s", (_name, stages, next, refusal) => {
    expect(checkStage(stages, next)).toBe(refusal);
  });
});

test("a revision has the latest stage recorded at or before it", () => {
  const stages = [
    stage("rkpd", { revision: 2 }),
    stage("apbd", { revision: 5 }),
    stage("apbd", { revision: 5, document: "Nomor 6" }),
  ];
  expect([1, 2, 4, 5, 9].map((revision) => stageAt(stages, revision)?.document ?? null)).toEqual([
    null,
    "Nomor 5 Tahun 2026",
    "Nomor 5 Tahun 2026",
    "Nomor 6",
    "Nomor 6",
  ]);
});

test("pergeseran and perubahan are counted each by itself", () => {
  const stages = [stage("dpa"), stage("shift", { number: 1 }), stage("shift", { number: 2 })];
  expect(nextNumber(stages, "shift")).toBe(3);
  expect(nextNumber(stages, "amendment")).toBe(1);
  expect(nextNumber(stages, "dpa")).toBeNull();
});
