// node packages/reporting/generator/sentences.ts: writes docs/sentences.md.
import { writeFile } from "node:fs/promises";
import { composeSentences } from "../src/narrative/testing/composeSentences.ts";
import { SEED } from "../src/narrative/testing/seed.ts";

await writeFile(new URL("../../../docs/sentences.md", import.meta.url), composeSentences(SEED));
