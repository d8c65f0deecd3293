import { formatMeasured } from "#number/formatNumber";
import { parseNumber } from "#number/parseNumber";
import type { TargetValue } from "./PriorityDocument.ts";

/**
 * Reads a target as officials write it: "14,2" or a range "15,32-15,82", with the decimals as published. Comma is the decimal sign
 * and dot stands between thousands, as the screen says beside the field; null for anything else.
 */
export function parseTargetValue(text: string): TargetValue | null {
  const [first = "", second, ...more] = text.trim().split(/\s*(?:–|—|(?<=\d)\s*-|\bs\.?d\.?\b|\bsampai\b)\s*/u);
  if (more.length > 0) return null;
  const from = parseNumber(first, "decimal-comma");
  if (!from.ok) return null;
  if (second === undefined) return { from: from.value, to: null };
  const to = parseNumber(second, "decimal-comma");
  return to.ok ? { from: from.value, to: to.value } : null;
}

/** The same value in words that are read back to it. */
export function formatTargetValue({ from, to }: TargetValue): string {
  return to === null ? formatMeasured(from) : `${formatMeasured(from)}–${formatMeasured(to)}`;
}
