import type { Observation } from "@rata/domain/indicator/Observation";
import { remark, type Saying } from "./told.ts";

/** That figures come from one source (B) or are still to be verified (C); nothing of figures that two sources or an official one give. */
export function tellCertainty(observations: readonly Observation[], words: string): Saying[] {
  return [
    ...tellOf("B", `${words} dari satu sumber.`, observations),
    ...tellOf("C", `${words} masih perlu dipastikan.`, observations),
  ];
}

function tellOf(confidence: "B" | "C", text: string, observations: readonly Observation[]): Saying[] {
  const on = observations.filter((observation) => observation.confidence === confidence);
  return on.length === 0 ? [] : [remark(text, on)];
}
