import { createHash } from "node:crypto";
import { formatCount } from "@rata/domain/number/formatNumber";
import { EDITION_REGISTRY } from "@rata/editions/editions";
import type { Signature } from "@rata/reporting/document/Document";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { chaptersOf, demandReports } from "@rata/reporting/reports/chaptersOf";
import { makeReport } from "@rata/reporting/reports/makeReport";
import { REPORTS } from "@rata/reporting/reports/reports";
import { type Command } from "../Command.ts";
import { loadScope } from "../loadScope.ts";
import { readReportArguments } from "../report/readReportArguments.ts";
import { renderReport } from "../report/renderReport.ts";
import { readSources } from "../report/sources.ts";
import { writeWhole } from "../report/writeWhole.ts";

/** Makes a report of a plan file, or a profile of a file of series; 1 when nothing was written. The file is no set plan, so the report is a draft unless `--final`; `--notes` adds the internal sheet. */
export const report: Command = {
  get usage() {
    return `report ${listReports().join("|")} <file> --out <name>.docx|.pdf|.xlsx|.csv|.html [--year <year>] [--final] [--notes] [--series <file.csv>] [--national <file.csv>] [--separator ';'|','] [--no-mark] [--json] [--edition <id>] [--region <code>]`;
  },
  async run(words, output) {
    const start = performance.now();
    const asked = readReportArguments(words, listReports());
    const regions = await loadScope(asked.region);
    demandReports(asked.edition);
    const found = REPORTS.get(asked.report);
    const chapters = chaptersOf(found, asked.edition, asked.hasNotes);
    const needs = new Set(chapters.flatMap((chapter) => chapter.needs));
    const { sources, year, rows, refused, isOfPlan } = await readSources(asked, regions, needs);
    const code = asked.region;
    const name = sayRegion(regions.find((region) => region.code === code) ?? { code, name: code });
    const about = {
      region: { code, name },
      level: asked.edition.levels[1] ?? "regency",
      year,
      isDraft: !asked.isFinal,
      seal: null,
      letterhead: null,
      signature: blankSignature(name),
    };
    const made = makeReport(found, chapters, { about, sources });
    const rendered = await renderReport(made, asked);
    await writeWhole(asked.out, rendered.bytes);
    const told = {
      out: asked.out,
      sha256: createHash("sha256").update(rendered.bytes).digest("hex"),
      facts: made.document.factsDigest,
      ...(rendered.pages === null ? {} : { pages: rendered.pages }),
      ...(rendered.sheets === null ? {} : { sheets: rendered.sheets }),
      milliseconds: Math.round(performance.now() - start),
      rows,
      refused,
      replaced: rendered.replaced,
      cut: rendered.cut,
    };
    output.result(asked.isJson ? `${JSON.stringify(told)}\n` : sayReport(told, isOfPlan));
    return 0;
  },
};

/** The reports that any edition offers, those of packs included. */
function listReports(): string[] {
  return [...new Set(EDITION_REGISTRY.all.flatMap(({ reports }) => reports))];
}

interface Told {
  out: string;
  facts: string;
  pages?: number;
  sheets?: number;
  rows: number;
  refused: number;
  replaced: number;
  cut: number;
}

function sayReport({ out, facts, pages, sheets, rows, refused, replaced, cut }: Told, isOfPlan: boolean): string {
  const size = pages === undefined ? "" : `, ${formatCount(pages)} halaman`;
  const count = sheets === undefined ? "" : `, ${formatCount(sheets)} lembar`;
  const what = isOfPlan ? "baris rencana" : "angka";
  const lines = [`${out} ditulis: ${formatCount(rows)} ${what}${size}${count}.`, `Sidik fakta ${facts}`];
  if (refused > 0)
    lines.push(`${formatCount(refused)} baris ditolak dan tidak tercetak; lihat dengan perintah matrix.`);
  if (replaced > 0)
    lines.push(`${formatCount(replaced)} karakter tidak ada dalam huruf dokumen dan dicetak sebagai □.`);
  if (cut > 0) lines.push(`${formatCount(cut)} teks terlalu panjang untuk satu sel dan diakhiri “(terpotong)”.`);
  return `${lines.join("\n")}\n`;
}

/** A file names no official: room for place, date, office and name, to be filled in by hand. */
function blankSignature(regionName: string): Signature {
  const dots = "………………………";
  return {
    kind: "signature",
    intro: "…………………, …………………",
    office: [`Sekretaris TKPK ${regionName}`],
    name: null,
    details: [dots],
  };
}
