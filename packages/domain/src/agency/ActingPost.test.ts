import { expect, test } from "vitest";
import { type Actor, belongsTo, can } from "#access/access";
import { actFor, type ActingPost, ActingPostFields, isHeldOn } from "./ActingPost.ts";

const operator: Actor = {
  accountId: "a",
  name: "Contoh",
  role: "agency-operator",
  region: "53",
  agency: "dinsos",
  group: null,
};
const post: ActingPost = {
  id: "p",
  account: "a",
  kind: "plt",
  role: "secretariat-head",
  region: "53",
  agency: null,
  group: null,
  startsOn: "2026-03-01",
  endsOn: "2026-03-31",
  basis: "Surat Perintah 800/1",
  endedAt: null,
};

test.each([
  ["2026-02-28", false],
  ["2026-03-01", true],
  ["2026-03-31", true],
  ["2026-04-01", false],
])("on %s the post is held: %s", (day, isHeld) => {
  expect(isHeldOn(post, day)).toBe(isHeld);
});

test("a post that was taken back is held no more, also within its days", () => {
  expect(isHeldOn({ ...post, endedAt: "2026-03-10T00:00:00.000Z" }, "2026-03-20")).toBe(false);
});

test("who acts has the rights of the post and no longer the own ones", () => {
  const acting = actFor(operator, post);
  expect(can(acting, "plan.enact", { region: "53" })).toBe(true);
  expect(can(operator, "plan.enact", { region: "53" })).toBe(false);
  expect(can({ ...acting, ...actFor(operator, { ...post, role: "reader" }) }, "plan.write")).toBe(false);
});

test("who acts still belongs to the own agency, and to that of the post", () => {
  const acting = actFor(operator, { ...post, role: "agency-head", agency: "dinkes" });
  expect([belongsTo(acting, "dinsos"), belongsTo(acting, "dinkes"), belongsTo(acting, "pupr")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(belongsTo({ ...operator, agency: null }, null)).toBe(false);
});

test.each([
  ["a post that ends before it starts", { endsOn: "2026-02-01" }, "ends-before-it-starts"],
  ["the post of the administrator", { role: "administrator" }, "role-not-acting"],
  ["no order", { basis: " " }, "empty"],
  ["a day that is none", { startsOn: "2026-02-30" }, "not-a-day"],
])("%s is refused", (_name, wrong, code) => {
  const { id: _id, account: _account, endedAt: _endedAt, ...fields } = post;
  const read = ActingPostFields.safeParse({ ...fields, ...wrong });
  expect(read.error?.issues.map(({ message }) => message)).toContain(code);
});
