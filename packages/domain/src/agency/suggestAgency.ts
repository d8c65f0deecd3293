import type { Agency } from "./Agency.ts";

/**
 * The one agency whose words name a sector, whole words only ("Energi" does not stand in "Sinergi"). Null when none or several
 * fit: a suggestion that may be wrong is worse than none, and a person confirms even a right one.
 */
export function suggestAgency(sector: string, agencies: readonly Agency[]): Agency | null {
  const words = toWords(sector);
  const exact = agencies.filter((agency) => agency.sectors.some((named) => toWords(named) === words));
  const fitting =
    exact.length > 0
      ? exact
      : agencies.filter((agency) => agency.sectors.some((named) => words.includes(toWords(named))));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Lower case words between blanks, a blank at either end, so that a search finds whole words. */
function toWords(text: string): string {
  return ` ${
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;
}
