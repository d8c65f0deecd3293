import { expect, test } from "vitest";
import type { Actor, Role } from "#access/access";
import { CommentText, listMentioned, mayResolve } from "./Comment.ts";

test.each([
  ["Pagu ini belum cocok\ndengan RKA.", true],
  ["  <b>bukan</b> markah, hanya kata  ", true],
  ["   ", false],
  ["a".repeat(2000), true],
  ["a".repeat(2001), false],
  ["kata\u202Eterbalik", false],
  ["nol\u0000", false],
  ["kosong\u200B", false],
  ["baris\r\nlain", false],
  ["keluarga 👨‍👩‍👧", true],
])("%j is a comment: %s", (text, isTaken) => {
  expect(CommentText.safeParse(text).success).toBe(isTaken);
});

const ANI = { id: "1", name: "Ani" };
const ANITA = { id: "2", name: "Anita Rohi" };
const BUDI = { id: "3", name: "Budi" };

test.each([
  ["@Ani tolong cek", ["1"]],
  ["@anita rohi dan @BUDI tolong cek", ["2", "3"]],
  ["@Anita Rohi tolong cek", ["2"]],
  ["@Anita Rohi dan @Ani tolong cek", ["1", "2"]],
  ["Ani tolong cek", []],
])("%s mentions %j of those that were chosen", (text, ids) => {
  expect(listMentioned(text, [ANI, ANITA, BUDI]).map(({ id }) => id)).toEqual(ids);
});

const actor = (role: Role, agency: string | null, region = "53"): Actor => {
  return { accountId: role, name: role, role, region, agency, group: null };
};

test.each([
  ["who began it", actor("reader", null), "reader", true],
  ["another reader", actor("reader", null), "x", false],
  ["the secretariat", actor("secretariat", null), "x", true],
  ["the secretariat of another region", actor("secretariat", null, "61"), "x", false],
  ["the operator of the row's agency", actor("agency-operator", "dinsos"), "x", true],
  ["the head of the row's agency", actor("agency-head", "dinsos"), "x", true],
  ["the operator of another agency", actor("agency-operator", "dinkes"), "x", false],
  ["leadership", actor("leadership", null), "x", false],
  ["an administrator", actor("administrator", null), "x", false],
])("%s settles a thread: %j", (_who, person, author, may) => {
  expect(mayResolve(person, { author, region: "53", agency: "dinsos" })).toBe(may);
});

test("nobody settles a thread about a row of nobody for want of an agency of their own", () => {
  expect(mayResolve(actor("agency-operator", null), { author: "x", region: "53", agency: null })).toBe(false);
});
