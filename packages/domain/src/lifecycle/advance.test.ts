import { expect, test } from "vitest";
import { advance, type EventFacts } from "./advance.ts";
import type { PlanEvent } from "./PlanEvent.ts";
import {
  NEW_PART,
  NEW_PROGRESS,
  PART_STATES,
  type PartState,
  PLAN_STAGES,
  type PlanProgress,
  type PlanStage,
} from "./PlanProgress.ts";

const LETTER = { kind: "Surat", number: "050/1", date: "2027-01-15" };
const DECREE = { kind: "Keputusan Gubernur", number: "1/KEP/2027", date: null };
const REASON = "Target baris dua belum masuk akal.";

const FACTS: EventFacts = {
  actor: { agency: null, group: "empowerment" },
  steps: { endorsers: ["social-assistance", "empowerment"], hasDecision: true },
  lines: { dinsos: ["l1", "l2"], dinkes: ["l3"], kosong: [] },
  openMustFindings: 0,
};

const EVENTS: Readonly<Record<string, PlanEvent>> = {
  submit: { kind: "submit", agency: "dinsos", letter: LETTER },
  withdraw: { kind: "withdraw", agency: "dinsos" },
  mark: { kind: "mark", agency: "dinsos", line: "l1", isVerified: true, reason: null },
  verify: { kind: "verify", agency: "dinsos" },
  return: { kind: "return", agency: "dinsos", reason: REASON },
  forward: { kind: "forward" },
  endorse: { kind: "endorse", group: "empowerment" },
  approve: { kind: "approve" },
  "send-back": { kind: "send-back", reason: REASON },
  enact: { kind: "enact", instrument: DECREE },
  amend: { kind: "amend", basis: LETTER },
  close: { kind: "close" },
};

/** A plan in a stage in which the part of dinsos stands in a state, every row marked as verified, and approved when it is decided on. */
function progressAt(stage: PlanStage, state: PartState): PlanProgress {
  const verified = { isVerified: true, reason: null };
  return {
    ...NEW_PROGRESS,
    stage,
    parts: {
      dinsos: { ...NEW_PART, state, marks: { l1: verified, l2: verified } },
      dinkes: { ...NEW_PART, state: "verified" },
    },
    endorsed: ["social-assistance"],
    isApproved: stage === "deciding",
  };
}

// Written by hand from how a plan comes about: in each stage what may happen when the part of dinsos is
// writing | submitted | returned | verified. What is not named is refused.
const POSSIBLE: Readonly<Record<PlanStage, string>> = {
  gathering: "submit | withdraw mark verify return | submit | return forward",
  amending: "submit | withdraw mark verify return | submit | return forward",
  endorsing: "endorse send-back | endorse send-back | endorse send-back | endorse send-back",
  deciding: "approve send-back enact | approve send-back enact | approve send-back enact | approve send-back enact",
  enacted: "amend close | amend close | amend close | amend close",
  closed: " | | | ",
};

test.each(
  PLAN_STAGES.flatMap((stage) =>
    PART_STATES.flatMap((state, at) => {
      const possible = (POSSIBLE[stage].split("|")[at] ?? "").trim().split(" ");
      return Object.keys(EVENTS).map((name) => [stage, state, name, possible.includes(name)] as const);
    }),
  ),
)("%s, part %s: %s is possible: %s", (stage, state, name, isPossible) => {
  const event = EVENTS[name];
  if (event === undefined) throw new Error(name);
  expect(advance(progressAt(stage, state), event, FACTS).ok).toBe(isPossible);
});

function follow(progress: PlanProgress, events: readonly PlanEvent[], facts: EventFacts = FACTS): PlanProgress {
  return events.reduce((now, event) => {
    const group = event.kind === "endorse" ? event.group : null;
    const next = advance(now, event, { ...facts, actor: { ...facts.actor, group } });
    if (!next.ok) throw new Error(`${event.kind}: ${next.refusal}`);
    return next.progress;
  }, progress);
}

const part = (agency: string, lines: readonly string[]): PlanEvent[] => [
  { kind: "submit", agency, letter: LETTER },
  ...lines.map((line): PlanEvent => ({ kind: "mark", agency, line, isVerified: true, reason: null })),
  { kind: "verify", agency },
];
const WAY: readonly PlanEvent[] = [
  ...part("dinsos", ["l1", "l2"]),
  ...part("dinkes", ["l3"]),
  { kind: "forward" },
  { kind: "endorse", group: "social-assistance" },
  { kind: "endorse", group: "empowerment" },
  { kind: "approve" },
  { kind: "enact", instrument: DECREE },
];

test("the whole way from writing to the enacted plan, an amendment, and the end of the year", () => {
  const enacted = follow(NEW_PROGRESS, WAY);
  expect(enacted).toMatchObject({
    stage: "enacted",
    enactments: [DECREE],
    endorsed: ["social-assistance", "empowerment"],
  });
  const amending = follow(enacted, [{ kind: "amend", basis: LETTER }]);
  expect(amending).toMatchObject({ stage: "amending", basis: LETTER, parts: {} });
  const again = follow(amending, WAY);
  expect(again).toMatchObject({ stage: "enacted", enactments: [DECREE, DECREE], basis: null });
  expect(follow(again, [{ kind: "close" }]).stage).toBe("closed");
});

test("a government without coordinators and without a decision in the app goes a shorter way", () => {
  const facts = { ...FACTS, steps: { endorsers: [], hasDecision: false } };
  const events = WAY.filter(({ kind }) => kind !== "endorse" && kind !== "approve");
  expect(follow(NEW_PROGRESS, events, facts).stage).toBe("enacted");
});

test("what is sent back goes to where it came from, keeps what was verified, and is endorsed and approved anew", () => {
  const deciding = follow(NEW_PROGRESS, WAY.slice(0, -1));
  const back = follow(deciding, [{ kind: "send-back", reason: REASON }]);
  expect(back).toMatchObject({ stage: "gathering", endorsed: [], isApproved: false });
  expect(back.parts["dinsos"]?.state).toBe("verified");
  const amended = follow(follow(NEW_PROGRESS, WAY), [{ kind: "amend", basis: LETTER }, ...WAY.slice(0, -2)]);
  expect(follow(amended, [{ kind: "send-back", reason: REASON }]).stage).toBe("amending");
});

test("a part that is submitted again is looked at anew, row by row", () => {
  const returned = follow(NEW_PROGRESS, [
    ...part("dinsos", ["l1", "l2"]).slice(0, 2),
    { kind: "return", agency: "dinsos", reason: REASON },
  ]);
  expect(returned.parts["dinsos"]).toMatchObject({
    state: "returned",
    reason: REASON,
    marks: { l1: { isVerified: true } },
  });
  const again = follow(returned, [{ kind: "submit", agency: "dinsos", letter: null }]);
  expect(again.parts["dinsos"]).toEqual({ state: "submitted", letter: null, reason: null, marks: {} });
});

const submitted = follow(NEW_PROGRESS, [{ kind: "submit", agency: "dinsos", letter: LETTER }]);
const mark = (line: string, isVerified: boolean, reason: string | null): PlanEvent => ({
  kind: "mark",
  agency: "dinsos",
  line,
  isVerified,
  reason,
});

test.each([
  ["own-agency", submitted, { kind: "verify", agency: "dinsos" }, { actor: { agency: "dinsos", group: null } }],
  ["own-agency", submitted, mark("l1", true, null), { actor: { agency: "dinsos", group: null } }],
  [
    "own-agency",
    submitted,
    { kind: "return", agency: "dinsos", reason: REASON },
    { actor: { agency: "dinsos", group: null } },
  ],
  ["no-rows", NEW_PROGRESS, { kind: "submit", agency: "kosong", letter: LETTER }, {}],
  ["no-rows", NEW_PROGRESS, { kind: "submit", agency: "__proto__", letter: LETTER }, {}],
  ["unknown-row", submitted, mark("l3", true, null), {}],
  ["reason-needed", submitted, mark("l1", false, ""), {}],
  ["rows-unmarked", submitted, { kind: "verify", agency: "dinsos" }, {}],
  [
    "rows-returned",
    follow(submitted, [mark("l1", false, "Salah"), mark("l2", true, null)]),
    { kind: "verify", agency: "dinsos" },
    {},
  ],
  ["parts-open", submitted, { kind: "forward" }, {}],
  ["no-rows", NEW_PROGRESS, { kind: "forward" }, { lines: {} }],
  [
    "already-endorsed",
    progressAt("endorsing", "verified"),
    { kind: "endorse", group: "social-assistance" },
    { actor: { agency: null, group: "social-assistance" } },
  ],
  [
    "not-endorser",
    progressAt("endorsing", "verified"),
    { kind: "endorse", group: "other" },
    { actor: { agency: null, group: "other" } },
  ],
  ["not-endorser", progressAt("endorsing", "verified"), { kind: "endorse", group: "social-assistance" }, {}],
  ["not-approved", follow(NEW_PROGRESS, WAY.slice(0, -2)), { kind: "enact", instrument: DECREE }, {}],
  [
    "notes-open",
    follow(NEW_PROGRESS, WAY.slice(0, -1)),
    { kind: "enact", instrument: DECREE },
    { openMustFindings: 1 },
  ],
] satisfies [string, PlanProgress, PlanEvent, Partial<EventFacts>][])("%s", (refusal, progress, event, more) => {
  const before = JSON.stringify(progress);
  expect(advance(progress, event, { ...FACTS, ...more })).toEqual({ ok: false, refusal });
  expect(JSON.stringify(progress)).toBe(before);
});
