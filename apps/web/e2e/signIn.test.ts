import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { EDITIONS } from "@rata/editions/editions";
import { describe, expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { signIn } from "./harness/openBrowser.ts";
import { findYear, useRata } from "./harness/useRata.ts";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  const rata = useRata({ edition });

  test("a wrong password is told in a summary that takes the focus, and nobody is let in", async () => {
    const page = await rata.visit(null);
    await page.getByLabel("Surel").fill(rata.getAccount("pembaca").email);
    await page.getByLabel("Kata sandi", { exact: true }).fill("bukan-kata-sandinya");
    await page.getByRole("button", { name: "Masuk" }).click();
    await page.getByText("Alamat surel atau kata sandi tidak cocok.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
    expect(await page.getByRole("navigation").count()).toBe(0);
  });

  test("empty fields are named before anything is sent", async () => {
    const page = await rata.visit(null);
    await page.getByRole("button", { name: "Masuk" }).click();
    await page.getByText("Isi surel Anda.").waitFor();
    expect(await isSeen(page.getByText("Isi kata sandi Anda."))).toBe(true);
  });

  test("who was told a password on the command line must change it before anything else is shown", async () => {
    const email = "petugas@rata.example";
    const said = await rata.administer(["create-user", email, "--nama", "Petugas Percobaan", "--peran", "reader"]);
    const password = /(?:[a-z2-9]{5}-){3}[a-z2-9]{5}/u.exec(said)?.[0] ?? "";
    const page = await rata.visit(null);
    await page.getByLabel("Surel").fill(email);
    await page.getByLabel("Kata sandi", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Ganti kata sandi" }).waitFor();
    await page.getByLabel("Kata sandi sekarang").fill(password);
    await page.getByLabel("Kata sandi baru", { exact: true }).fill("kalimat panjang milik sendiri");
    await page.getByLabel("Ulangi kata sandi baru").fill("kalimat panjang milik sendiri");
    await page.getByRole("button", { name: "Simpan kata sandi" }).click();
    expect(await isSeen(page.getByRole("navigation", { name: "Navigasi utama" }))).toBe(true);
  });

  test("an address opened without a session asks to sign in and then leads there", async () => {
    const page = await rata.visit(null);
    await page.goto(`${rata.url()}/pengaturan`);
    await signIn(page, rata.getAccount("pembaca"));
    expect(await isSeen(page.getByRole("heading", { name: "Pengaturan", level: 1 }))).toBe(true);
  });

  test("who signs out is out, also for the address that was open", async () => {
    const page = await rata.visit("pembaca");
    const year = await findYear(page);
    await page.getByRole("button", { name: /^Menu Pembaca/u }).click();
    await page.getByRole("menuitem", { name: "Keluar" }).click();
    await page.getByRole("heading", { name: "Masuk" }).waitFor();
    await page.goto(`${rata.url()}/rencana/${year}`);
    expect(await isSeen(page.getByRole("heading", { name: "Masuk" }))).toBe(true);
  });

  test("the page speaks English when asked, and says so to the browser", async () => {
    const page = await rata.visit(null);
    await page.getByRole("button", { name: "Ganti bahasa ke bahasa Inggris" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  test("the sign-in page comes whole within its limit, as bytes on the line", async () => {
    const { signInTotal } = JSON.parse(readFileSync(new URL("../size-limits.json", import.meta.url), "utf8"));
    const page = await rata.visit(null);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    let total = 0;
    // What the first visit still had on its way is no part of the reload.
    const begun = new Set<string>();
    session.on("Network.requestWillBeSent", ({ requestId }) => begun.add(requestId));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (begun.has(requestId)) total += encodedDataLength;
    });
    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("heading", { name: "Masuk" }).waitFor();
    expect(total).toBeGreaterThan(40_000);
    expect(total).toBeLessThanOrEqual(signInTotal);
  });

  test("everything that the first screen after signing in needs of JavaScript stays within its limit", async () => {
    const { firstLoadJsGzip } = JSON.parse(readFileSync(new URL("../size-limits.json", import.meta.url), "utf8"));
    const page = await rata.visit("pembaca");
    const scripts = new Set<string>();
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.add(new URL(request.url()).pathname);
    });
    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("heading", { name: /^Beranda/u }).waitFor();
    const sizes = [...scripts].map((name) => gzipSync(readFileSync(new URL(`../dist${name}`, import.meta.url))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(
      `first load, gzip: ${total} ${JSON.stringify([...scripts].map((name, at) => [name, sizes[at]]))}\n`,
    );
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(firstLoadJsGzip);
  });
});
