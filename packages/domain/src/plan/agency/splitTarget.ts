import type { Target } from "../Target.ts";

/** A target as number and unit, where putting the two together gives its words back; else its words whole. */
export function splitTarget(target: Target): { number: string; unit: string | null } {
  const [measure, ...more] = target.measures;
  if (measure?.kind !== "count" || more.length > 0 || measure.unit === "") return { number: target.text, unit: null };
  const [, number, unit] = /^(\d[\d.,]*) (.+)$/u.exec(target.text) ?? [];
  if (number === undefined || unit !== measure.unit) return { number: target.text, unit: null };
  return { number, unit };
}
