import { expect, test } from "vitest";
import { findDisorder, listOwed, NO_DEADLINES } from "./deadlines.ts";
import { NEW_PART, NEW_PROGRESS, type PlanProgress } from "./PlanProgress.ts";

const STEPS = { endorsers: ["social-assistance", "empowerment"], hasDecision: true } as const;
const DEADLINES = {
  submit: "2026-11-20",
  verify: "2026-11-24",
  endorse: "2026-12-01",
  approve: "2026-12-10",
  enact: null,
};

function owed(progress: Partial<PlanProgress>, today = "2026-11-24", agencies = ["a", "b", "c"]) {
  const around = { steps: { ...STEPS, endorsers: [...STEPS.endorsers] }, agencies, deadlines: DEADLINES, today };
  return listOwed({ ...NEW_PROGRESS, ...progress }, around).map(({ step, agency, group, daysLate }) => [
    step,
    agency ?? group,
    daysLate,
  ]);
}
const part = (state: "submitted" | "verified" | "returned") => ({ ...NEW_PART, state });

test("while rows are gathered each agency owes its submission, and the secretariat what was submitted", () => {
  expect(owed({ parts: { b: part("submitted"), c: part("returned") } })).toEqual([
    ["submit", "a", 4],
    ["verify", "b", 0],
    ["submit", "c", 4],
  ]);
});

test("once all parts are verified the secretariat owes forwarding; without rows nobody owes anything", () => {
  const all = { a: part("verified"), b: part("verified"), c: part("verified") };
  expect(owed({ parts: all }, "2026-11-23")).toEqual([["verify", null, -1]]);
  expect(owed({}, "2026-11-24", [])).toEqual([]);
});

test("each group that has not endorsed owes it, then leadership its decision, then the head the record", () => {
  expect(owed({ stage: "endorsing", endorsed: ["empowerment"] })).toEqual([["endorse", "social-assistance", -7]]);
  expect(owed({ stage: "deciding" })).toEqual([["approve", null, -16]]);
  expect(owed({ stage: "deciding", isApproved: true })).toEqual([["enact", null, null]]);
  expect(owed({ stage: "enacted" })).toEqual([]);
});

test("days are counted over months, leap days and the turn of the year", () => {
  const late = (due: string, today: string) =>
    listOwed(
      { ...NEW_PROGRESS, stage: "deciding" },
      { steps: { endorsers: [], hasDecision: false }, agencies: [], deadlines: { ...NO_DEADLINES, enact: due }, today },
    )[0]?.daysLate;
  expect(late("2026-12-31", "2027-01-01")).toBe(1);
  expect(late("2028-02-28", "2028-03-01")).toBe(2);
});

test("a last day before that of an earlier step is told", () => {
  expect(findDisorder(DEADLINES)).toEqual([]);
  expect(findDisorder({ ...DEADLINES, verify: "2026-11-19", enact: "2026-12-09" })).toEqual(["verify", "enact"]);
});
