import fc from "fast-check";
import { expect, test } from "vitest";
import { digest, isSame, toCanonical } from "./canonical.ts";

test.each([
  [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
  [{ a: undefined, b: "x" }, '{"b":"x"}'],
  [-0, "0"],
  ["e\u0301", '"\u00e9"'],
])("%j is written as %s", (value, expected) => {
  expect(toCanonical(value)).toBe(expected);
});

test("every printable sign, and every control, is written as JSON writes it", () => {
  for (let code = 0; code < 0x300; code += 1) {
    const sign = String.fromCodePoint(code);
    expect(toCanonical(`a${sign}`)).toBe(JSON.stringify(`a${sign}`));
  }
});

test("the digest is SHA-256 of the canonical text", () => {
  // printf '{}' | sha256sum
  expect(digest({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
});

test("the order in which an object was put together does not matter", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(isSame(value, Object.fromEntries(Object.entries(value).toReversed()))).toBe(true);
    }),
  );
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1]])("%s has no canonical form", (value) => {
  expect(() => toCanonical(value)).toThrow(TypeError);
});
