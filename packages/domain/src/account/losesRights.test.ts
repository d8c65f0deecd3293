import { expect, test } from "vitest";
import { losesRights, type Post } from "./losesRights.ts";

const post = (more: Partial<Post> = {}): Post => ({
  role: "agency-operator",
  region: "53",
  agency: "dinsos",
  group: null,
  ...more,
});

test.each<[string, Post, Post, boolean]>([
  ["nothing changed", post(), post(), false],
  ["another agency", post(), post({ agency: "dinkes" }), true],
  ["a smaller region", post(), post({ region: "53.02" }), true],
  ["a larger region", post({ region: "53.02" }), post(), false],
  ["an operator becomes a reader", post(), post({ role: "reader" }), true],
  ["a reader becomes an operator", post({ role: "reader", agency: null }), post(), false],
  ["an agency that a reader never had", post({ role: "reader", agency: null }), post({ role: "reader" }), false],
  [
    "staff becomes head of the secretariat",
    post({ role: "secretariat", agency: null }),
    post({ role: "secretariat-head", agency: null }),
    false,
  ],
  [
    "the head becomes staff",
    post({ role: "secretariat-head", agency: null }),
    post({ role: "secretariat", agency: null }),
    true,
  ],
  [
    "another kelompok",
    post({ role: "group-coordinator", group: "social-assistance" }),
    post({ role: "group-coordinator", group: "empowerment" }),
    true,
  ],
])("%s", (_name, before, after, expected) => {
  expect(losesRights(before, after)).toBe(expected);
});
