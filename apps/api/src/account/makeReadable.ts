import type { Services } from "#Services";

const GROUP = 5;

/** Letters and digits of a secret in groups of five, easy to read out: none that look like another. */
export function makeReadable(services: Services, groups: number): string {
  // A secret of 43 letters may lose more of them than are left over.
  let letters = "";
  while (letters.length < groups * GROUP)
    letters += services
      .makeSecret()
      .toLowerCase()
      .replaceAll(/[^a-z2-9]|[lo]/gu, "");
  return Array.from({ length: groups }, (_none, at) => letters.slice(at * GROUP, (at + 1) * GROUP)).join("-");
}
