import { createHash } from "node:crypto";
import { checkPlan } from "@rata/domain/check/checkPlan";
import { RULES } from "@rata/domain/check/rules";
import { formatCount } from "@rata/domain/number/formatNumber";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { Signature } from "@rata/reporting/document/Document";
import type { ReportMaker } from "@rata/reporting/reports/Report";
import { type Command } from "../Command.ts";
import { loadScope } from "../loadScope.ts";
import { readReportArguments } from "../report/readReportArguments.ts";
import { readReportPlan } from "../report/readReportPlan.ts";
import { renderReport } from "../report/renderReport.ts";
import { REPORTS } from "@rata/reporting/reports/reports";
import { writeWhole } from "../report/writeWhole.ts";

/** Makes a report of a plan file, or a profile of a file of series; 1 when nothing was written. The file is no set plan, so the report is a draft unless `--final`; `--notes` adds the internal sheet. */
export const report: Command = {
  usage:
    "report plan-matrix|recap-agency|recap-region|recap-source|recap-group|indicator-profile <file> --out <name>.docx|.pdf|.xlsx|.csv|.html [--year <year>] [--final] [--notes] [--series <file.csv>] [--national <file.csv>] [--separator ';'|','] [--no-mark] [--json] [--edition province|regency] [--region <code>]",
  async run(words, output) {
    const start = performance.now();
    const asked = readReportArguments(words, [...REPORTS.keys()]);
    const regions = await loadScope(asked.region);
    const { plan, figures, rows, refused } = await readReportPlan(asked, regions);
    const region = regions.find(({ code }) => code === asked.region) ?? { code: asked.region, name: asked.region };
    const made = getMaker(asked.report)({
      plan,
      regionName: sayRegion(region),
      regions,
      level: asked.edition.levels[1] ?? "regency",
      agencies: [],
      letterhead: null,
      signature: asked.report === "plan-matrix" ? null : blankSignature(sayRegion(region)),
      isDraft: !asked.isFinal,
      seal: null,
      chapters: asked.edition.reports[asked.report] ?? [],
      figures,
      notes: asked.hasNotes ? checkPlan(plan, { regions, agencies: [] }, RULES) : null,
    });
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
    output.result(asked.isJson ? `${JSON.stringify(told)}\n` : sayReport(told, asked.report === "indicator-profile"));
    return 0;
  },
};

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

function sayReport({ out, facts, pages, sheets, rows, refused, replaced, cut }: Told, isProfile: boolean): string {
  const size = pages === undefined ? "" : `, ${formatCount(pages)} halaman`;
  const count = sheets === undefined ? "" : `, ${formatCount(sheets)} lembar`;
  const what = isProfile ? "angka" : "baris rencana";
  const lines = [`${out} ditulis: ${formatCount(rows)} ${what}${size}${count}.`, `Sidik fakta ${facts}`];
  if (refused > 0)
    lines.push(`${formatCount(refused)} baris ditolak dan tidak tercetak; lihat dengan perintah matrix.`);
  if (replaced > 0)
    lines.push(`${formatCount(replaced)} karakter tidak ada dalam huruf dokumen dan dicetak sebagai □.`);
  if (cut > 0) lines.push(`${formatCount(cut)} teks terlalu panjang untuk satu sel dan diakhiri “(terpotong)”.`);
  return `${lines.join("\n")}\n`;
}

/** @throws Error for a key that reading the arguments would have refused. */
function getMaker(report: string): ReportMaker {
  const maker = REPORTS.get(report);
  if (maker === undefined) throw new Error(`no report ${report}`);
  return maker;
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
