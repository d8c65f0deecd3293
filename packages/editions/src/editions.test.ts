import { expect, test } from "vitest";
import { defineEdition, Edition } from "./Edition.ts";
import { EDITIONS } from "./editions.ts";

test.each(EDITIONS.all)("$id: the default region is of the edition's own level", (edition) => {
  expect(edition.defaultRegion.split(".").length).toBe(edition.levels[0] === "province" ? 1 : 2);
});

test("an unknown edition is not found, the prototype's names included", () => {
  expect(EDITIONS.find("negara")).toBeNull();
  expect(EDITIONS.find("constructor")).toBeNull();
});

test("a wrong edition fails where it is defined", () => {
  expect(() =>
    defineEdition({ ...Edition.parse(EDITIONS.find("province")), levels: ["province", "province"] }),
  ).toThrow("duplicate-level");
});
