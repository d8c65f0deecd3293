import { findBrowser } from "@rata/dev/browser/findBrowser";
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from "playwright-core";
import type { DemoAccount } from "./prepareTemplates.ts";
import type { Rata } from "./startRata.ts";

/** How a page is looked at. */
export interface View {
  width?: number;
  scheme?: "light" | "dark";
}

/** A browser that remembers everything that went wrong in any of its pages. */
export interface Visitor {
  open: (rata: Rata, account: DemoAccount | null, view?: View) => Promise<Page>;
  /** Console errors, uncaught errors and breaches of the content policy so far. */
  troubles: string[];
  /** Closes every page: one that nobody looks at any more would go on asking the server. */
  leave: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts the browser that the house finds: none is an error, never a skipped test. */
export async function openBrowser(): Promise<Visitor> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], ...toShow() });
  const troubles: string[] = [];
  return {
    troubles,
    open: async (rata, account, view = {}) => {
      const context = await newContext(browser, view);
      watch(context, troubles);
      // A busy machine may take its time.
      context.setDefaultTimeout(120_000);
      if (account !== null) await openSession(context, rata.url, account);
      const page = await context.newPage();
      await page.goto(rata.url);
      if (account !== null) await page.getByRole("navigation", { name: "Navigasi utama" }).waitFor();
      return page;
    },
    leave: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: () => browser.close(),
  };
}

/** With `RATA_WINDOW=1` the window is open and everything goes so slowly that one can follow it. */
function toShow(): LaunchOptions {
  return process.env["RATA_WINDOW"] === "1" ? { headless: false, slowMo: 250 } : {};
}

/** Signs in as a person does: by the keyboard of the sign-in page. */
export async function signIn(page: Page, { email, password }: DemoAccount): Promise<void> {
  await page.getByLabel("Surel").fill(email);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Navigasi utama" }).waitFor();
}

/** Gives the pages of a context a session without the sign-in page. */
async function openSession(context: BrowserContext, url: string, account: DemoAccount): Promise<void> {
  const answer = await context.request.post(`${url}/api/trpc/session.signIn`, {
    data: account,
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`no session for ${account.email}: ${await answer.text()}`);
}

function newContext(browser: Browser, { width = 1440, scheme = "light" }: View): Promise<BrowserContext> {
  const viewport = { width, height: width < 500 ? 844 : 900 };
  return browser.newContext({
    viewport,
    colorScheme: scheme,
    acceptDownloads: true,
    reducedMotion: "reduce",
    locale: "id-ID",
    hasTouch: width < 500,
  });
}

function watch(context: BrowserContext, troubles: string[]): void {
  context.on("console", (message) => {
    // A refused call is told on screen; the browser also writes it down by itself.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      troubles.push(message.text());
  });
  context.on("weberror", (error) => troubles.push(String(error.error())));
}
