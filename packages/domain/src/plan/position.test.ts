import fc from "fast-check";
import { expect, test } from "vitest";
import { positionAt, positionBetween } from "./position.ts";

test("positions made in one go sort in order", () => {
  const made = Array.from({ length: 5000 }, (_, index) => positionAt(index));
  expect(made.toSorted()).toEqual(made);
});

test("there is always room between two positions, however often one inserts", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 60 }), (choices) => {
      const list = [positionAt(0), positionAt(1)];
      for (const choice of choices) {
        const at = choice % (list.length + 1);
        list.splice(at, 0, positionBetween(list[at - 1] ?? null, list[at] ?? null));
      }
      expect(list.toSorted()).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }),
  );
});
