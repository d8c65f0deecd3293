import { expect, test } from "vitest";
import { findBarriers } from "./harness/findBarriers.ts";
import { judgeScreens, judgeSignIn } from "./harness/judgeScreens.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();
const VIEW = { scheme: "light", width: 1440 } as const;

test("the sign-in page has no barrier that axe knows", async () => {
  expect(await judgeSignIn(rata, VIEW)).toEqual([]);
});

test("no screen has a barrier that axe knows, and none scrolls sideways", async () => {
  expect(await judgeScreens(rata, VIEW)).toEqual([]);
});

test("the open row, the notes' tip and the search have no barrier either", async () => {
  const page = await rata.visit("kepala.sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rencana/${year}`);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Enter");
  await page
    .getByText(/pada berkas$/u)
    .first()
    .waitFor();
  await page.keyboard.press("F8");
  await page.getByRole("tooltip").waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Cari di seluruh Rata" }).fill("a");
  await page
    .getByRole("listbox", { name: /hasil$/u })
    .getByRole("option")
    .first()
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
});
