import { checkPovertyLine } from "@rata/domain/indicator/checkPovertyLine";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { Measured } from "@rata/domain/number/Measured";

/** Indicators that hold together: GK = GKM + GKNM to the rupiah. */
export const LINE_PARTS: readonly string[] = ["gk", "gkm", "gknm"];

/** The poverty line and what its parts miss of it, where all three of one place and time have a value and don't add up. */
export function findLineFault(observations: readonly Observation[]): { line: Measured; missing: Measured } | null {
  const [line, food, nonFood] = LINE_PARTS.flatMap((code) => {
    const reading = observations.find(({ indicator }) => indicator === code)?.reading;
    return reading?.kind === "value" ? [reading.value] : [];
  });
  // Fewer than three figures leave the last of them without one.
  if (line === undefined || food === undefined || nonFood === undefined) return null;
  const { missing, isSound } = checkPovertyLine({ line, food, nonFood });
  return isSound ? null : { line, missing };
}
