import type { Strength } from "@rata/domain/check/Rule";

/** From the strongest. */
export const STRENGTHS: readonly Strength[] = ["must", "should", "look"];
