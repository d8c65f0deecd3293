import type { Measured } from "#number/Measured";
import { ratio, widen } from "#number/measuredMath";
import type { Rupiah } from "#number/Rupiah";

/**
 * A share in percent, two decimals, exact. Never capped: beyond a hundred it is flagged. Without a figure or over nothing it is
 * undefined with the reason, and not 0.
 */
export type Share =
  | { kind: "share"; percent: Measured; isAboveWhole: boolean }
  | { kind: "undefined"; reason: "part-missing" | "whole-missing" | "whole-zero" };

/** Part by whole in percent. */
export function shareOf(part: Rupiah | null, whole: Rupiah | null): Share {
  if (whole === null) return { kind: "undefined", reason: "whole-missing" };
  if (part === null) return { kind: "undefined", reason: "part-missing" };
  if (whole === 0) return { kind: "undefined", reason: "whole-zero" };
  return { kind: "share", percent: ratio(BigInt(part) * 100n, BigInt(whole), 2), isAboveWhole: part > whole };
}

/** Rupiah for each poor person, rounded; the number of poor people comes in thousands as published. Null without people. */
export function perPoorPerson(amount: Rupiah | null, thousands: Measured | null): number | null {
  if (amount === null || thousands === null || thousands.amount <= 0) return null;
  const scale = Math.max(thousands.scale, 3);
  return ratio(BigInt(amount) * 10n ** BigInt(scale - 3), widen(thousands, scale), 0).amount;
}
