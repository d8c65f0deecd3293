/** Minutes until the next try after each that failed: a server that restarts is back at once, one that broke down by the next day. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720] as const;
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** When a mail is tried again after so many attempts; null gives it up. */
export function nextTry(attempts: number, now: Date): Date | null {
  const minutes = PAUSES[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
