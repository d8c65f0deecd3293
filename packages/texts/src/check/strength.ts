import type { Strength } from "@rata/domain/check/Rule";

/** How strongly a note asks. */
export const id: Record<Strength, string> = {
  must: "Harus diperbaiki",
  should: "Sebaiknya diperbaiki",
  look: "Mohon dicek",
};

export const en = { must: "Must be corrected", should: "Should be corrected", look: "Please check" } satisfies Record<
  Strength,
  string
>;
