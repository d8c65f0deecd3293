// node packages/readers/src/makeFixtures.ts <soffice>: has LibreOffice write the real plan from pages, text, sheets and documents of its
// own formats, into fixtures/. Run by hand where LibreOffice is installed; the tests read what it wrote.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptDocument, keptWorkbook, realLines, realPlanPage } from "./testing/realPlanFiles.ts";

const office = process.argv[2] ?? "soffice";
const folder = mkdtempSync(join(tmpdir(), "rata-fixtures-"));
const csv = realLines().map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
write("lines.csv", `${csv.join("\n")}\n`);
write("page.html", realPlanPage());
write("kept.xlsx", keptWorkbook());
write("kept.docx", keptDocument());
const asText = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true";
keep(convert("lines.csv", "xlsx", asText), "libreoffice-from-csv.xlsx");
keep(
  convert("page.html", "xlsx:Calc MS Excel 2007 XML", "--infilter=calc_HTML_WebQuery"),
  "libreoffice-from-html.xlsx",
);
keep(convert("page.html", "docx:MS Word 2007 XML"), "libreoffice-from-html.docx");
keep(convert(convert("kept.xlsx", "ods"), "xlsx"), "libreoffice-from-ods.xlsx");
keep(convert(convert("kept.docx", "odt"), "docx"), "libreoffice-from-odt.docx");
rmSync(folder, { recursive: true });

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

/** @returns the name of the new file in the folder. */
function convert(name: string, format: string, ...more: string[]): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = [profile, "--headless", ...more, "--convert-to", format, "--outdir", folder, join(folder, name)];
  const { status } = spawnSync(office, words, { stdio: "ignore", timeout: 120_000 });
  if (status !== 0) throw new Error(`${office} did not convert ${name} to ${format}`);
  return name.replace(/\.\w+$/u, `.${format.split(":")[0]}`);
}

function keep(name: string, fixture: string): void {
  copyFileSync(join(folder, name), new URL(`../fixtures/${fixture}`, import.meta.url));
}
