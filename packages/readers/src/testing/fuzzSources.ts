import { readFileSync, readdirSync } from "node:fs";
import { documentOf } from "./documentOf.ts";
import type { FuzzFile } from "./fuzzFiles.ts";
import { keptDocument, keptWorkbook, pastedDocument, pastedWorkbook, realLines } from "./realPlanFiles.ts";

/** The real plan in every format and as every program wrote it: what the fuzz run spoils. */
export function listFuzzSources(): FuzzFile[] {
  const fixtures = new URL("../../fixtures/", import.meta.url);
  const written = readdirSync(fixtures)
    .toSorted()
    .map((name) => ({ name, bytes: Uint8Array.from(readFileSync(new URL(name, fixtures))) }));
  const text = (delimiter: string) =>
    new TextEncoder().encode(
      realLines()
        .map((cells) => cells.join(delimiter))
        .join("\n"),
    );
  return [
    ...written,
    { name: "a.xlsx", bytes: keptWorkbook() },
    { name: "b.xlsx", bytes: pastedWorkbook() },
    { name: "a.docx", bytes: keptDocument() },
    { name: "b.docx", bytes: pastedDocument() },
    { name: "c.docx", bytes: documentOf("<w:p/>") },
    { name: "a.txt", bytes: text("\t") },
    { name: "a.csv", bytes: text(";") },
  ];
}
