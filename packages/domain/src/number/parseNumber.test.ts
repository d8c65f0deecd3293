import fc from "fast-check";
import { expect, test } from "vitest";
import { decideSeparators } from "./decideSeparators.ts";
import { formatMeasured } from "./formatNumber.ts";
import { allowedSeparators, parseNumber } from "./parseNumber.ts";
import { allowedRupiahSeparators, parseRupiah } from "./parseRupiah.ts";
import { Separators } from "./Separators.ts";

test.each([
  ["1.131,62", "decimal-comma", 113162, 2],
  ["1,131.62", "decimal-dot", 113162, 2],
  ["4,70", "decimal-comma", 470, 2],
  ["−0,39", "decimal-comma", -39, 2],
  ["113,455,810,589", "decimal-dot", 113_455_810_589, 0],
] as const)("%s under %s", (text, separators, amount, scale) => {
  expect(parseNumber(text, separators)).toEqual({ ok: true, value: { amount, scale } });
});

test.each(["1.797202.00", "1,23,456", "1.2.3", "12.34,56", "0.350,5", "12,", ",5", "a", "1 2"])(
  "%s is undecidable",
  (text) => {
    expect(parseNumber(text, "decimal-comma")).toEqual({ ok: false, reason: "undecidable" });
  },
);

test("0,350 can only be a fraction, 350,000 may be either", () => {
  expect(allowedSeparators("0,350")).toEqual(["decimal-comma"]);
  expect(allowedSeparators("350,000")).toEqual(["decimal-comma", "decimal-dot"]);
});

test("what is written is read back under the same separators", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...Separators.options),
      (amount, scale, separators) => {
        const value = { amount, scale };
        expect(parseNumber(formatMeasured(value, separators), separators)).toEqual({ ok: true, value });
      },
    ),
  );
});

test.each([
  ["113,455,810,589", "decimal-dot", 113_455_810_589, null],
  ["Rp. 29.925.000, -", "decimal-comma", 29_925_000, null],
  ["Rp1.000.000,00", "decimal-comma", 1_000_000, null],
  ["Rp 5.000.000,-", "decimal-comma", 5_000_000, null],
  ["27000000", null, 27_000_000, null],
  ["Rp. 7.400.000.0 00.", "decimal-comma", 7_400_000_000, "7.400.000.000"],
  ["15 000 000", "decimal-comma", 15_000_000, "15000000"],
  ["0", "decimal-comma", 0, null],
] as const)("%s rupiah", (text, separators, value, mended) => {
  expect(parseRupiah(text, separators)).toEqual({ ok: true, value, mended });
});

test.each([
  ["", "decimal-comma", "empty"],
  ["-", "decimal-comma", "absent"],
  ["...", "decimal-comma", "absent"],
  ["N/A", "decimal-comma", "absent"],
  ["-5.000.000", "decimal-comma", "negative"],
  ["(5.000.000)", "decimal-comma", "negative"],
  ["1.797202.00", "decimal-comma", "undecidable"],
  ["1.000.000,50", "decimal-comma", "undecidable"],
  ["113,455,810,589", "decimal-comma", "undecidable"],
  ["1.000.000", null, "undecidable"],
  ["500 600", "decimal-comma", "undecidable"],
  ["5 juta", "decimal-comma", "not-a-number"],
  ["=A1+A2", "decimal-comma", "not-a-number"],
  ["99999999999999999999", "decimal-comma", "too-large"],
] as const)("%s under %s is no amount: %s", (text, separators, reason) => {
  expect(parseRupiah(text, separators)).toEqual({ ok: false, reason });
});

test("rupiah have no third decimal, so 350,000 decides", () => {
  expect(allowedRupiahSeparators("350,000")).toEqual(["decimal-dot"]);
});

test("a column is decided by its cells together; an even contradiction decides nothing", () => {
  expect(decideSeparators(["0%", "2.800 KUBE"], () => ["decimal-comma", "decimal-dot"]).separators).toBeNull();
  expect(decideSeparators(["1.000", "2,5", "3"], allowedSeparators)).toEqual({
    separators: "decimal-comma",
    sample: "2,5",
    isContradicted: false,
  });
  expect(decideSeparators(["1,5", "1.5"], allowedSeparators)).toEqual({
    separators: null,
    sample: null,
    isContradicted: true,
  });
});
