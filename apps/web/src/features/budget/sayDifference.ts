import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Rupiah } from "@rata/domain/number/Rupiah";

/** `+Rp5`, `−Rp5`, `Rp0`; null where a side is not known. */
export function sayDifference(difference: Rupiah | null): string | null {
  if (difference === null) return null;
  return `${difference > 0 ? "+" : ""}${formatRupiah(difference)}`;
}
