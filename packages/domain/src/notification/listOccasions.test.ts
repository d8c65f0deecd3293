import { expect, test } from "vitest";
import { NEW_PART, NEW_PROGRESS, type PartState, type PlanProgress } from "#lifecycle/PlanProgress";
import { listDue, listOccasions } from "./listOccasions.ts";
import { addressOf } from "./Notification.ts";

const WAY = {
  steps: { endorsers: ["social-assistance", "empowerment"] as const, hasDecision: true },
  agencies: ["dinsos", "dinkes"],
};
const steps = { endorsers: [...WAY.steps.endorsers], hasDecision: true };
const way = { ...WAY, steps };

function gathered(dinsos: PartState, dinkes: PartState): PlanProgress {
  return { ...NEW_PROGRESS, parts: { dinsos: { ...NEW_PART, state: dinsos }, dinkes: { ...NEW_PART, state: dinkes } } };
}
const LETTER = { kind: "Surat", number: "1", date: null };
const owed = (step: string, agency: string | null = null, group: string | null = null) =>
  expect.objectContaining({ step, agency, group });

test("a submission waits for whoever verifies", () => {
  const event = { kind: "submit" as const, agency: "dinsos", letter: LETTER };
  const way1 = { before: gathered("writing", "writing"), after: gathered("submitted", "writing") };
  expect(listOccasions(event, way1, way)).toEqual([{ kind: "waits", owed: owed("verify", "dinsos") }]);
});

test("a part that comes back is told once, and not again as something that waits", () => {
  const event = { kind: "return" as const, agency: "dinsos", reason: "Target belum masuk akal." };
  const way1 = { before: gathered("submitted", "writing"), after: gathered("returned", "writing") };
  expect(listOccasions(event, way1, way)).toEqual([{ kind: "part-returned", agency: "dinsos" }]);
});

test("the last part that is found right lets the plan wait for being forwarded", () => {
  const event = { kind: "verify" as const, agency: "dinsos" };
  const last = { before: gathered("submitted", "verified"), after: gathered("verified", "verified") };
  expect(listOccasions(event, last, way)).toEqual([
    { kind: "part-verified", agency: "dinsos" },
    { kind: "waits", owed: owed("verify") },
  ]);
  const first = { before: gathered("submitted", "writing"), after: gathered("verified", "writing") };
  expect(listOccasions(event, first, way)).toEqual([{ kind: "part-verified", agency: "dinsos" }]);
});

test("a plan that is forwarded waits for each coordinator, and after the last for leadership", () => {
  const before = gathered("verified", "verified");
  const endorsing: PlanProgress = { ...before, stage: "endorsing" };
  expect(listOccasions({ kind: "forward" }, { before, after: endorsing }, way)).toEqual([
    { kind: "waits", owed: owed("endorse", null, "social-assistance") },
    { kind: "waits", owed: owed("endorse", null, "empowerment") },
  ]);
  const half: PlanProgress = { ...endorsing, endorsed: ["social-assistance"] };
  const event = { kind: "endorse" as const, group: "empowerment" as const };
  expect(listOccasions(event, { before: endorsing, after: half }, way)).toEqual([]);
  expect(listOccasions(event, { before: half, after: { ...half, stage: "deciding" } }, way)).toEqual([
    { kind: "waits", owed: owed("approve") },
  ]);
});

test("a mark on a row tells nobody", () => {
  const event = { kind: "mark" as const, agency: "dinsos", line: "l1", isVerified: true, reason: null };
  const same = gathered("submitted", "writing");
  expect(listOccasions(event, { before: same, after: same }, way)).toEqual([]);
});

test.each([
  [-4, null],
  [-3, "deadline-soon:submit:dinsos:2027-03-04"],
  [0, "deadline-soon:submit:dinsos:2027-03-04"],
  [1, "deadline-over:submit:dinsos:2027-03-04"],
  [30, "deadline-over:submit:dinsos:2027-03-04"],
  [null, null],
])("a step %s days late is told as %s, the same each day", (daysLate, topic) => {
  const due = daysLate === null ? null : "2027-03-04";
  const one = { step: "submit" as const, agency: "dinsos", group: null, due, daysLate };
  expect(listDue([one]).map((found) => found.topic)).toEqual(topic === null ? [] : [topic]);
});

test("an address leads to the cell and its thread, whatever the ids hold", () => {
  expect(addressOf({ screen: "row", line: "a&b=c", column: "target", thread: "t" }, 2027)).toBe(
    "/rencana/2027?baris=a%26b%3Dc&sel=target&utas=t",
  );
  expect(addressOf({ screen: "row", line: "l", column: null, thread: "t" }, 2027)).toBe("/rencana/2027?baris=l&utas=t");
  expect(addressOf({ screen: "progress" }, 2027)).toBe("/alur/2027");
});
