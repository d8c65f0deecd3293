import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composeSentences } from "../src/narrative/testing/composeSentences.ts";
import { SEED } from "../src/narrative/testing/seed.ts";

test("docs/sentences.md is what the narrative gives now; write it again with: node packages/reporting/generator/sentences.ts", () => {
  const written = readFileSync(new URL("../../../docs/sentences.md", import.meta.url), "utf8");
  expect(written).toBe(composeSentences(SEED));
  expect(written.match(/^- /gmu)).toHaveLength(100);
});
