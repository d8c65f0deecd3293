import type { Measured } from "./Measured.ts";
import type { Rupiah } from "./Rupiah.ts";
import type { Separators } from "./Separators.ts";

/** `1.131,62`: dot between thousands, decimal comma, every published decimal kept. A minus is the true minus sign "−". */
export function formatMeasured({ amount, scale }: Measured, separators: Separators = "decimal-comma"): string {
  const digits = String(Math.abs(amount)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const [group, decimal] = separators === "decimal-comma" ? [".", ","] : [",", "."];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/gu, group);
  const sign = amount < 0 ? "−" : "";
  return scale === 0 ? `${sign}${grouped}` : `${sign}${grouped}${decimal}${digits.slice(-scale)}`;
}

/** `1.131`: a whole number with dots between thousands. */
export function formatCount(count: number): string {
  return formatMeasured({ amount: count, scale: 0 });
}

/** `Rp460.823`, a negative amount as `−Rp460.823`. */
export function formatRupiah(amount: Rupiah): string {
  return amount < 0 ? `−Rp${formatCount(-amount)}` : `Rp${formatCount(amount)}`;
}

/** `Rp164,7 miliar`: for tiles and charts only, where the full amount stands beside it. Rounded half away from zero. */
export function formatRupiahShort(amount: Rupiah): string {
  for (const [size, word] of SIZES) {
    if (Math.abs(amount) >= size) {
      const tenths = Math.round(Math.abs(amount) / (size / 10));
      return `${amount < 0 ? "−" : ""}Rp${formatMeasured({ amount: tenths, scale: 1 })} ${word}`;
    }
  }
  return formatRupiah(amount);
}

/** `12,5 persen` share of a whole, one decimal; a whole of zero has no share. */
export function formatShare(part: Rupiah, whole: Rupiah): string | null {
  if (whole === 0) return null;
  return `${formatMeasured({ amount: Math.round((part / whole) * 1000), scale: 1 })} persen`;
}

const SIZES: readonly (readonly [number, string])[] = [
  [1e12, "triliun"],
  [1e9, "miliar"],
  [1e6, "juta"],
];
