import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as texts from "@rata/texts/progress/progress";
import { useTexts } from "#lib/language.tsx";

/** The groups of programmes as choices. */
export function useGroupOptions() {
  const { groups } = useTexts(texts);
  return ProgramGroup.options.map((value) => ({ value, label: groups[value] }));
}
