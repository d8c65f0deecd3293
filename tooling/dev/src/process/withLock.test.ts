import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { afterEach, beforeEach, expect, test } from "vitest";

import { withLock } from "#process/withLock";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rata-lock-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a lock whose holder is dead is taken over, and is gone afterwards", async () => {
  const file = path.join(folder, "lock");
  writeFileSync(file, "999999999-1");
  expect(await withLock(file, async () => existsSync(file))).toBe(true);
  expect(existsSync(file)).toBe(false);
});

test("an action that fails gives its lock back", async () => {
  const file = path.join(folder, "lock");
  await expect(withLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(file)).toBe(false);
});

test("two actions never run at once", async () => {
  const file = path.join(folder, "lock");
  let inside = 0;
  let most = 0;
  const action = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all([withLock(file, action), withLock(file, action), withLock(file, action)]);
  expect(most).toBe(1);
});
