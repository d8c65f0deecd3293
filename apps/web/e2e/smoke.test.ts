import { afterAll, beforeAll, expect, test } from "vitest";
import { getAccount } from "./harness/account.ts";
import { openBrowser, type Visitor } from "./harness/openBrowser.ts";
import { type Rata, startRata } from "./harness/startRata.ts";

let rata: Rata;
let visitor: Visitor;
beforeAll(async () => {
  [rata, visitor] = await Promise.all([startRata(), openBrowser()]);
});
afterAll(async () => {
  await visitor?.close();
  await rata?.stop();
});

test("signs in", async () => {
  const page = await visitor.open(rata, getAccount(rata, "kepala.sekretariat"));
  await page.getByRole("heading", { name: /Beranda/u }).waitFor();
  await page.screenshot({ path: "/tmp/fake/shots/real-home.png" });
  expect(visitor.troubles).toEqual([]);
});
