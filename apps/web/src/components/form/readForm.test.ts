import { BriefReason } from "@rata/domain/audit/Reason";
import { CalendarDate } from "@rata/domain/period/indonesianDate";
import { expect, test } from "vitest";
import * as z from "zod";
import { blank } from "./blank.ts";
import { readForm } from "./readForm.ts";

const End = z.object({
  endsOn: z.iso.date("not-a-day"),
  decree: z.object({ date: blank(CalendarDate) }),
  reason: BriefReason,
});

test("what the schema takes is sent as the schema reads it", () => {
  const values = { endsOn: "2026-12-31", decree: { date: " " }, reason: "  Perda 5 " };
  expect(readForm(End, values)).toEqual({
    isRead: true,
    value: { endsOn: "2026-12-31", decree: { date: null }, reason: "Perda 5" },
  });
});

test("every field that can't be taken is named by its path, with the first rule that it breaks", () => {
  const Code = End.extend({ reason: BriefReason.refine((text) => text.startsWith("P"), "no-law") });
  const { codes } = { codes: {}, ...readForm(Code, { endsOn: "", decree: { date: "besok" }, reason: "" }) };
  expect(Object.keys(codes).toSorted()).toEqual(["decree.date", "endsOn", "reason"]);
  expect(codes).toMatchObject({ endsOn: "not-a-day", reason: "empty" });
});
