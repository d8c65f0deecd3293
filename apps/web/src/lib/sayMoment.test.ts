import * as moment from "@rata/texts/period/moment";
import { expect, test } from "vitest";
import { sayMoment } from "./sayMoment.ts";

test.each([
  ["Asia/Makassar", "24 November 2026, 01.05 WITA"],
  ["Asia/Jakarta", "24 November 2026, 00.05 WIB"],
  ["Asia/Jayapura", "24 November 2026, 02.05 WIT"],
] as const)("a moment is told by the clock of %s, also past midnight", (zone, said) => {
  expect(sayMoment("2026-11-23T17:05:00.000Z", zone, moment.id)).toBe(said);
});

test("the English sentence has English months", () => {
  expect(sayMoment("2026-05-01T00:30:00.000Z", "Asia/Makassar", moment.en)).toBe("1 May 2026, 08:30 WITA");
});
