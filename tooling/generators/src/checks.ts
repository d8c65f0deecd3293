// node tooling/generators/src/checks.ts: writes docs/checks.md from the check rules.
import { writeFile } from "node:fs/promises";
import { RULES } from "@rata/domain/check/rules";
import { composeChecks } from "./composeChecks.ts";

await writeFile(new URL("../../../docs/checks.md", import.meta.url), composeChecks(RULES));
