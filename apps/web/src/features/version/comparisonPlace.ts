/** Where the comparison stands on the page: whoever asks for one below the list is brought there. */
export const COMPARISON = "perbandingan";

/** Moves eyes and keyboard to the comparison. */
export function goToComparison(): void {
  document.getElementById(COMPARISON)?.focus();
}
