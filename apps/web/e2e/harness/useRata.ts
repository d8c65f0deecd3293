import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Page } from "playwright-core";
import { getAccount } from "./account.ts";
import { openBrowser, type View, type Visitor } from "./openBrowser.ts";
import { type Rata, startRata } from "./startRata.ts";

export type RataOfTests = ReturnType<typeof useRata>;

/** A Rata and a browser for the tests beside the call. After each test nothing may have gone wrong in the browser. */
export function useRata({ edition = "province" }: { edition?: string } = {}) {
  let rata: Rata | undefined;
  let visitor: Visitor | undefined;
  beforeAll(async () => {
    [rata, visitor] = await Promise.all([startRata(edition), openBrowser()]);
  });
  afterAll(async () => {
    await visitor?.close();
    await rata?.stop();
  });
  afterEach(async () => {
    await visitor?.leave();
    expect(visitor?.troubles.splice(0)).toEqual([]);
  });
  const started = () => {
    if (rata === undefined || visitor === undefined) throw new Error("Rata has not started");
    return { rata, visitor };
  };
  return {
    /** Opens a page, signed in as the demo account of that word, or not at all. */
    visit: async (word: string | null, view?: View): Promise<Page> => {
      const now = started();
      return now.visitor.open(now.rata, word === null ? null : getAccount(now.rata, word), view);
    },
    getAccount: (word: string) => getAccount(started().rata, word),
    administer: (words: readonly string[]) => started().rata.administer(words),
    url: () => started().rata.url,
  };
}

/** The year of the demo's plan, which differs by edition: the start page leads to it. */
export async function findYear(page: Page): Promise<number> {
  await page.waitForURL(/\/beranda\/\d{4}/u);
  return Number(/\/beranda\/(\d{4})/u.exec(page.url())?.[1]);
}

/** The region of the instance, which differs by edition. */
export async function findRegion(page: Page): Promise<string> {
  const code: unknown = await page.evaluate(
    async () => (await (await fetch("/api/trpc/session.get")).json()).result.data.instance.region,
  );
  return String(code);
}
