import * as trouble from "@rata/texts/frame/trouble";
import { expect, test } from "vitest";
import { sayTrouble } from "./sayTrouble.ts";
import { toTrouble } from "./trouble.ts";

test.each([
  [{ data: { rata: { code: "signed-out", params: {}, id: null } } }, "signed-out"],
  [{ data: { rata: { code: "fault", params: {}, id: "a1" } } }, "fault"],
  [{ data: { rata: { code: "plan-exists", params: { year: 2023 }, id: null } } }, "refused"],
  [new TypeError("Failed to fetch"), "unreachable"],
  ["anything", "unreachable"],
])("the error %j is %s", (error, kind) => {
  expect(toTrouble(error).kind).toBe(kind);
});

test("a refusal is told with its own sentence, a fault with its number", () => {
  expect(
    sayTrouble({ data: { rata: { code: "plan-exists", params: { year: 2023 }, id: null } } }, "id", trouble.id),
  ).toBe("Rencana tahun 2023 sudah ada.");
  expect(sayTrouble({ data: { rata: { code: "fault", params: {}, id: "a1" } } }, "id", trouble.id)).toBe(
    "Terjadi gangguan pada peladen. Sebutkan nomor a1 bila Anda meminta bantuan.",
  );
});
