import { findBarriers } from "./findBarriers.ts";
import type { View } from "./openBrowser.ts";
import { listScreens, openScreen } from "./openScreen.ts";
import { findRegion, findYear, type RataOfTests } from "./useRata.ts";

/** Opens every screen in a view and gives back each barrier that axe knows, and each screen that scrolls sideways. */
export async function judgeScreens(rata: RataOfTests, view: Required<View>): Promise<string[]> {
  const page = await rata.visit("kepala.sekretariat", view);
  const troubles: string[] = [];
  for (const path of listScreens(await findYear(page), await findRegion(page))) {
    await openScreen(page, `${rata.url()}/${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const sideways = width > view.width ? [`scrolls sideways: ${String(width)}`] : [];
    troubles.push(...[...(await findBarriers(page, view)), ...sideways].map((trouble) => `${path}: ${trouble}`));
  }
  return troubles;
}

/** Opens the sign-in page in a view and gives back each barrier that axe knows. */
export async function judgeSignIn(rata: RataOfTests, view: Required<View>): Promise<string[]> {
  const page = await rata.visit(null, view);
  await page.getByRole("heading", { name: "Masuk" }).waitFor();
  return findBarriers(page, view);
}
