import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeExampleBudgets } from "./exampleBudgets.ts";

test("the made-up budgets beside the demo are what their generator makes", async () => {
  for (const { name, bytes } of await makeExampleBudgets()) {
    const kept = readFileSync(new URL(`../../demo/${name}`, import.meta.url));
    expect(Buffer.from(bytes).equals(kept), `run node apps/api/scripts/makeExampleBudgets.mjs for ${name}`).toBe(true);
  }
});
