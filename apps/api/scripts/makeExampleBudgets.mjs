// Writes the made-up budgets of SIPD's kind into the folder `demo`, from the demo's own plans. Run by hand after either changes; a
// test tells when it is time.
import { writeFile } from "node:fs/promises";
import { makeExampleBudgets } from "../src/testing/exampleBudgets.ts";

for (const { name, bytes } of await makeExampleBudgets()) {
  await writeFile(new URL(`../demo/${name}`, import.meta.url), bytes);
}
