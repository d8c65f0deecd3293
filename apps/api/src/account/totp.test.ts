import { expect, test } from "vitest";
import { codeOf, findStepOf, fromBase32, toBase32 } from "./totp.ts";

const SECRET = Buffer.from("12345678901234567890");

// RFC 6238, appendix B: the rows of SHA-1.
test.each([
  [59, "94287082"],
  [1_111_111_109, "07081804"],
  [1_111_111_111, "14050471"],
  [1_234_567_890, "89005924"],
  [2_000_000_000, "69279037"],
  [20_000_000_000, "65353130"],
])("at second %d the code is %s", (second, code) => {
  expect(codeOf(SECRET, Math.floor(second / 30), 8)).toBe(code);
});

// RFC 4226, appendix D.
test.each([
  [0, "755224"],
  [1, "287082"],
  [9, "520489"],
])("the code of step %d has six digits: %s", (step, code) => {
  expect(codeOf(SECRET, step)).toBe(code);
});

test("a code holds in its own step, the one before and the one after, and no longer", () => {
  const at = (second: number) => findStepOf(SECRET, codeOf(SECRET, 100), new Date(second * 1000));
  expect([99 * 30 - 1, 99 * 30, 100 * 30, 101 * 30, 102 * 30 - 1, 102 * 30].map(at)).toEqual([
    null,
    100,
    100,
    100,
    100,
    null,
  ]);
});

test.each([[""], ["1"], ["75522"], ["7552240"], ["７５５２２４"]])("%j is no code", (code) => {
  expect(findStepOf(SECRET, code, new Date(60_000))).toBeNull();
});

test("a secret is written as authenticators take it, and read back", () => {
  expect(toBase32(SECRET)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  expect(Buffer.from(fromBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"))).toEqual(SECRET);
});
