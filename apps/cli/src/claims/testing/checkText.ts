import { fileURLToPath } from "node:url";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { checkClaims } from "@rata/reporting/claims/checkClaims";
import type { Claim } from "@rata/reporting/claims/Claim";
import { loadScope } from "#loadScope";
import { NATION } from "@rata/domain/indicator/nation";
import { readSeriesFile } from "#series/readSeriesFile";
import { listRegionNames } from "#claims/listRegionNames";

/** The series of NTT and of the nation that tests hold texts against. */
export const OWN = await readSeriesFile(fixture("series/province.csv"), "53");
export const NATIONAL = await readSeriesFile(fixture("series/nation.csv"), NATION);

/** Judges sentences, each as a paragraph of its own. For tests. */
export async function checkSentences(sentences: readonly string[]): Promise<Claim[][]> {
  const sources = {
    indicators: INDICATORS,
    observations: [...OWN.rows, ...NATIONAL.rows],
    own: "53",
    regions: listRegionNames(await loadScope("53"), "53"),
    plan: null,
  };
  const found: Claim[][] = sentences.map(() => []);
  for (const claim of checkClaims(sentences, sources, "paragraphs")) found[claim.line - 1]?.push(claim);
  return found;
}

/** The path of a fixture of the command. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url));
}
