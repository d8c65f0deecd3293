import { expect, test } from "vitest";
import type { Actor, Role } from "#access/access";
import { listRecipients, type Occasion } from "./Occasion.ts";

const person = (accountId: string, role: Role, more: Partial<Actor> = {}): Actor => {
  return { accountId, name: accountId, role, region: "53", agency: null, group: null, ...more };
};
const PEOPLE = [
  person("admin", "administrator"),
  person("sek", "secretariat"),
  person("sek-dinsos", "secretariat", { agency: "dinsos" }),
  person("kepala", "secretariat-head"),
  person("op-dinsos", "agency-operator", { agency: "dinsos" }),
  person("kepala-dinsos", "agency-head", { agency: "dinsos" }),
  person("op-dinkes", "agency-operator", { agency: "dinkes" }),
  person("koor1", "group-coordinator", { group: "social-assistance" }),
  person("koor2", "group-coordinator", { group: "empowerment" }),
  person("gubernur", "leadership"),
  person("pembaca", "reader"),
  person("asing", "secretariat", { region: "61" }),
];
const step = (owed: Partial<Extract<Occasion, { owed: object }>["owed"]>) => ({
  step: "submit" as const,
  agency: null,
  group: null,
  ...owed,
});

const CASES: readonly [string, Occasion, string | null, string[]][] = [
  ["who is mentioned", { kind: "mentioned", people: ["pembaca", "op-dinkes"] }, "sek", ["op-dinkes", "pembaca"]],
  ["who is mentioned but may not read", { kind: "mentioned", people: ["asing", "pembaca"] }, "sek", ["pembaca"]],
  ["nobody of the own mention", { kind: "mentioned", people: ["sek"] }, "sek", []],
  ["others of the thread", { kind: "replied", people: ["sek", "op-dinsos"] }, "sek", ["op-dinsos"]],
  [
    "the people of an agency whose part came back",
    { kind: "part-returned", agency: "dinsos" },
    "sek",
    ["sek-dinsos", "op-dinsos", "kepala-dinsos"],
  ],
  ["the agency that has to submit", { kind: "waits", owed: step({ agency: "dinkes" }) }, "sek", ["op-dinkes"]],
  [
    "the secretariat that does not belong to the agency",
    { kind: "waits", owed: step({ step: "verify", agency: "dinsos" }) },
    "kepala-dinsos",
    ["sek", "kepala"],
  ],
  [
    "who may forward what is verified",
    { kind: "waits", owed: step({ step: "verify" }) },
    "sek",
    ["sek-dinsos", "kepala"],
  ],
  [
    "the coordinator of the group",
    { kind: "waits", owed: step({ step: "endorse", group: "empowerment" }) },
    "sek",
    ["koor2"],
  ],
  ["leadership", { kind: "waits", owed: step({ step: "approve" }) }, "koor2", ["gubernur"]],
  ["the head who records", { kind: "deadline-over", owed: step({ step: "enact" }) }, null, ["kepala"]],
  [
    "who decides on a proposal and is not of the proposing agency",
    { kind: "proposal-waiting", agency: "dinsos" },
    "op-dinsos",
    ["sek", "kepala"],
  ],
  ["the author of a proposal", { kind: "proposal-declined", author: "op-dinsos" }, "sek", ["op-dinsos"]],
];

test.each(CASES)("told: %s", (_what, occasion, doer, told) => {
  expect(listRecipients(occasion, { people: PEOPLE, region: "53", doer })).toEqual(told);
});
