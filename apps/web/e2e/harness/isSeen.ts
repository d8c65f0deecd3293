import type { Locator } from "playwright-core";

/** Waits until the thing is on screen; what does not come in time fails the test with its own description. */
export async function isSeen(thing: Locator): Promise<boolean> {
  await thing.waitFor();
  return thing.isVisible();
}
