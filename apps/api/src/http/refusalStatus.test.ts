import { FILE_REFUSALS } from "@rata/readers/fileRefusals";
import { BAD_FILES } from "@rata/readers/testing/badFiles";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { expect, test } from "vitest";
import { statusOf } from "./refusalStatus.ts";

test.each(FILE_REFUSALS)("a file refused with %s is a bad request, with words of its own", (code) => {
  expect(statusOf(code)).toEqual({ http: 400, trpc: "BAD_REQUEST" });
  const said = sayProblem({ code, value: null, params: { limit: 1, name: "x" } }, "id");
  expect(said.message).not.toContain(code);
  expect(said.message).not.toBe(sayProblem({ code: "unheard-of", value: null, params: {} }, "id").message);
});

test("every bad file that readers were built against is answered as a bad request", () => {
  const others = BAD_FILES.filter(({ code }) => statusOf(code).http !== 400);
  expect(BAD_FILES.length).toBeGreaterThan(40);
  expect(others.map(({ what, code }) => `${what}: ${code}`)).toEqual([]);
});

test.each([
  ["read-timeout", 400],
  ["read-memory", 400],
  ["read-busy", 503],
  ["read-failed", 503],
  ["render-busy", 503],
  ["import-changed", 409],
] as const)("%s travels as %d", (code, http) => {
  expect(statusOf(code).http).toBe(http);
});
