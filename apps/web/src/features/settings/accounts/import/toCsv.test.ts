import { expect, test } from "vitest";
import { toCsv } from "./toCsv.ts";

test("cells are quoted where they must be, and nothing is run as a formula", () => {
  expect(
    toCsv([
      ["Nama", "Surel"],
      ['A; "B"', "a@contoh.go.id"],
      ["=1+1", "@x"],
    ]),
  ).toBe('\uFEFFNama;Surel\r\n"A; ""B""";a@contoh.go.id\r\n\'=1+1;\'@x\r\n');
});
