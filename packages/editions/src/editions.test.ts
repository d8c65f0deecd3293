import { expect, test } from "vitest";
import { defineEdition, Edition } from "./Edition.ts";
import { EDITIONS, findEdition } from "./editions.ts";

test.each(Object.values(EDITIONS))("$id: the default region is of the edition's own level", (edition) => {
  expect(edition.defaultRegion.split(".").length).toBe(edition.levels[0] === "province" ? 1 : 2);
});

test("an unknown edition is not found, the prototype's names included", () => {
  expect(findEdition("negara")).toBeNull();
  expect(findEdition("constructor")).toBeNull();
});

test("a wrong edition fails where it is defined", () => {
  expect(() => defineEdition({ ...Edition.parse(EDITIONS["province"]), levels: ["province", "province"] })).toThrow(
    "duplicate-level",
  );
});
