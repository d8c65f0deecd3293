import { expect, test } from "vitest";
import { type Actor, can, type Permission, PERMISSIONS, type Role, ROLE_KEYS } from "./access.ts";

function actor(role: Role): Actor {
  return {
    accountId: "a",
    name: "Contoh",
    role,
    region: "53",
    agency: role.startsWith("agency") ? "dinsos" : null,
    group: null,
  };
}

// Written by hand from what officials may do, not read from the table: one letter per role in the order of ROLE_KEYS.
// E everywhere, R own region and below, L the same and the regions above, A own agency, - not at all.
const EXPECTED: Record<Permission, string> = {
  "account.self": "EEEEEEEEEE",
  "account.manage": "E---------",
  "instance.read": "EEEEEEEEEE",
  "instance.write": "E---------",
  "agency.read": "EEEEEEEEEE",
  "agency.write": "EEE-------",
  "plan.read": "ERRRRRRRRL",
  "plan.create": "-RR-------",
  "plan.write": "-RRA------",
  "plan.import": "-RR-------",
  "plan.assign-agency": "-RR-------",
  "note.accept": "-RR-------",
  "note.accept-must": "--R-------",
  "document.read": "ERRRRRRRRL",
  "audit.read": "ERR---R-R-",
  "plan.forward": "-RR-------",
  "plan.schedule": "-RR-----R-",
  "plan.endorse": "-----R----",
  "plan.approve": "------R---",
  "plan.send-back": "--R--RR-R-",
  "plan.enact": "--R-------",
  "part.submit": "----A-----",
  "part.verify": "-RR-------",
  "proposal.decide": "-RR-------",
  "comment.write": "ERRRRRRRRL",
  "comment.resolve": "-RRAA---R-",
  "rpkd.write": "-RR-------",
  "indicator.read": "EEEEEEEEEE",
  "indicator.write": "-EE-------",
};

const subjects = {
  own: { region: "53", agency: "dinsos" },
  below: { region: "53.02", agency: "dinsos" },
  otherAgency: { region: "53", agency: "dinkes" },
  otherRegion: { region: "5", agency: "dinsos" },
  neighbour: { region: "52", agency: "dinsos" },
};

const ALLOWED: Record<string, (keyof typeof subjects)[]> = {
  E: ["own", "below", "otherAgency", "otherRegion", "neighbour"],
  R: ["own", "below", "otherAgency"],
  L: ["own", "below", "otherAgency"],
  A: ["own", "below"],
  "-": [],
};

test.each(
  PERMISSIONS.flatMap((permission) =>
    ROLE_KEYS.map((role, index) => [role, permission, EXPECTED[permission].charAt(index)] as const),
  ),
)("%s, %s: %s", (role, permission, reach) => {
  const allowed = Object.entries(subjects).filter(([, subject]) => can(actor(role), permission, subject));
  expect(allowed.map(([name]) => name)).toEqual(ALLOWED[reach]);
  expect(can(actor(role), permission)).toBe(reach !== "-");
});

test("an operator whose post names no agency writes no row, not even rows without an agency", () => {
  const adrift: Actor = { ...actor("agency-operator"), agency: null };
  expect(can(adrift, "plan.write", { region: "53", agency: null })).toBe(false);
});

test("a regency's liaison reads the plan of the province above, not that of a neighbour", () => {
  const liaison: Actor = { ...actor("regency-liaison"), region: "53.02" };
  expect(can(liaison, "plan.read", { region: "53" })).toBe(true);
  expect(can(liaison, "plan.read", { region: "53.02" })).toBe(true);
  expect(can(liaison, "plan.read", { region: "53.03" })).toBe(false);
  expect(can(liaison, "plan.read", { region: "52" })).toBe(false);
});
