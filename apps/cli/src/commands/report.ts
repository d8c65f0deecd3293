import { createHash } from "node:crypto";
import { checkPlan } from "@rata/domain/check/checkPlan";
import { RULES } from "@rata/domain/check/rules";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { formatCount } from "@rata/domain/number/formatNumber";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { compose } from "@rata/reporting/reports/plan-matrix/compose";
import { findFacts } from "@rata/reporting/reports/plan-matrix/findFacts";
import { type Command, CommandProblem } from "../Command.ts";
import { findPlanYear } from "../check/findPlanYear.ts";
import { loadScope } from "../loadScope.ts";
import { readPlanFile } from "../readPlanFile.ts";
import { readReportArguments } from "../report/readReportArguments.ts";
import { renderReport } from "../report/renderReport.ts";
import { writeWhole } from "../report/writeWhole.ts";

/** Makes a report of a plan file; 1 when nothing was written. The file is no set plan, so the report is a draft unless `--final`; `--notes` adds the internal sheet. */
export const report: Command = {
  usage:
    "report plan-matrix <file> --out <name>.pdf|.html [--year <year>] [--final] [--notes] [--json] [--edition province|regency] [--region <code>]",
  async run(words, output) {
    const start = performance.now();
    const asked = readReportArguments(words, ["plan-matrix"]);
    const reading = await readPlanFile(asked);
    if (reading.rows.length === 0) throw new CommandProblem("report-nothing", 1);
    const year = asked.year ?? findPlanYear(reading);
    if (year === null) throw new CommandProblem("report-year-missing", 1);
    const regions = await loadScope(asked.region);
    const region = regions.find(({ code }) => code === asked.region) ?? { code: asked.region, name: asked.region };
    const plan = toPlan(reading, emptyPlan("file", asked.region, year), countIds());
    const facts = findFacts({
      plan,
      regionName: sayRegion(region),
      agencies: [],
      letterhead: null,
      isDraft: !asked.isFinal,
      chapters: asked.edition.reports[asked.report] ?? [],
      notes: asked.hasNotes ? checkPlan(plan, { regions, agencies: [] }, RULES) : null,
    });
    const document = compose(facts);
    const rendered = await renderReport(document, asked.format);
    await writeWhole(asked.out, rendered.bytes);
    const told = {
      out: asked.out,
      sha256: createHash("sha256").update(rendered.bytes).digest("hex"),
      facts: document.factsDigest,
      ...(rendered.pages === null ? {} : { pages: rendered.pages }),
      milliseconds: Math.round(performance.now() - start),
      rows: reading.rows.length,
      refused: reading.refused.length,
      replaced: rendered.replaced,
    };
    output.result(asked.isJson ? `${JSON.stringify(told)}\n` : sayReport(told));
    return 0;
  },
};

interface Told {
  out: string;
  facts: string;
  pages?: number;
  rows: number;
  refused: number;
  replaced: number;
}

function sayReport({ out, facts, pages, rows, refused, replaced }: Told): string {
  const size = pages === undefined ? "" : `, ${formatCount(pages)} halaman`;
  const lines = [`${out} ditulis: ${formatCount(rows)} baris rencana${size}.`, `Sidik fakta ${facts}`];
  if (refused > 0)
    lines.push(`${formatCount(refused)} baris ditolak dan tidak tercetak; lihat dengan perintah matrix.`);
  if (replaced > 0)
    lines.push(`${formatCount(replaced)} karakter tidak ada dalam huruf dokumen dan dicetak sebagai □.`);
  return `${lines.join("\n")}\n`;
}

/** Ids of one run: nothing of them is printed. */
function countIds(): () => string {
  let last = 0;
  return () => `n${(last += 1)}`;
}
