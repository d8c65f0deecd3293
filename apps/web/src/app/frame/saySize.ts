import { formatCount, formatMeasured } from "@rata/domain/number/formatNumber";

/** The size of a file in bytes as a person reads it: `46 kB`, `1,3 MB`. Never less than one kilobyte. */
export function saySize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${formatCount(kilobytes)} kB`;
  return `${formatMeasured({ amount: Math.round(bytes / 100_000), scale: 1 })} MB`;
}
