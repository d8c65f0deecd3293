import { expect, test } from "vitest";
import { documentAddress } from "./documentAddress.ts";

const wish = { planId: "p1", report: "plan-matrix", hasNotes: true };

test("notes go with the matrix and with no recap, the convention with CSV and with nothing else", () => {
  expect(documentAddress(wish, "pdf", "comma")).toBe("/api/plans/p1/document/plan-matrix.pdf?notes=1");
  expect(documentAddress({ ...wish, report: "recap-source" }, "csv", "comma")).toBe(
    "/api/plans/p1/document/recap-source.csv?convention=comma",
  );
  expect(documentAddress({ ...wish, hasNotes: false }, "html")).toBe("/api/plans/p1/document/plan-matrix.html");
});

test("a key from outside stays one part of the address", () => {
  expect(documentAddress({ ...wish, report: "../a?b", hasNotes: false }, "pdf")).toBe(
    "/api/plans/p1/document/..%2Fa%3Fb.pdf",
  );
});
