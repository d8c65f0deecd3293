import { createContext, useContext } from "react";
import type { ToldSentence } from "#lib/figureTypes";

/** What is to be explained: a figure by its key, or a sentence with its rule and figures. */
export type Asked = { kind: "figure"; key: string } | { kind: "sentence"; sentence: ToldSentence };

export const ExplainContext = createContext<(asked: Asked) => void>(() => undefined);

/** Opens the panel that explains; below `Explaining` only. */
export function useExplain(): (asked: Asked) => void {
  return useContext(ExplainContext);
}
