import type { SeparatorDecision } from "@rata/domain/number/decideSeparators";
import type { Choices, PlaceKey } from "#Choices";

/** What comma and dot mean in a column: as a person said of it, else of all that are called alike, else as its cells decide. */
export function chooseSeparators(
  decision: SeparatorDecision,
  { separators = {} }: Pick<Choices, "separators">,
  { place, column }: { place: PlaceKey; column: string },
): SeparatorDecision {
  return { ...decision, separators: separators[place] ?? separators[column] ?? decision.separators };
}
