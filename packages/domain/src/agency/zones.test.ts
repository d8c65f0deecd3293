import { expect, test } from "vitest";
import { momentIn } from "./zones.ts";

test("the same moment is another day in the east before midnight has come to the west", () => {
  const iso = "2026-11-24T16:30:00.000Z";
  expect(momentIn("Asia/Jakarta", iso)).toEqual({ day: "2026-11-24", time: "23:30:00.000Z" });
  expect(momentIn("Asia/Makassar", iso).day).toBe("2026-11-25");
  expect(momentIn("Asia/Jayapura", "2026-12-31T15:00:00.000Z")).toEqual({ day: "2027-01-01", time: "00:00:00.000Z" });
});
