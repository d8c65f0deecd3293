import { setTimeout as sleep } from "node:timers/promises";

/** Asks again every few milliseconds until the answer is not null; null when the time is up. */
export async function waitFor<T>(ask: () => T | null | Promise<T | null>, milliseconds: number): Promise<T | null> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) return null;
    await sleep(25);
  }
}
