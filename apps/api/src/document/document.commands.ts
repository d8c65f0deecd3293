import { DomainError } from "@rata/domain/problem/DomainError";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { Letterhead, Signature } from "@rata/reporting/document/Document";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { MadeReport } from "@rata/reporting/reports/Report";
import { nameFile } from "@rata/texts/document/fileName";
import { toJob } from "@rata/renderers/worker/toJob";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { getInstance } from "#institution/institution.queries";
import { readPlan } from "#plan/readPlan";
import type { Services } from "#Services";
import { CONTENT_TYPES, findFormat, toConvention } from "./documentFormats.ts";

export interface Printing {
  planId: string;
  /** Key of the report as the edition names it, and the ending of its file: both as they came from outside. */
  report: string;
  format: string;
  separator: CsvConvention["separator"];
  /** Whether the internal sheet of notes is added. */
  hasNotes: boolean;
}

export interface Printed {
  bytes: Uint8Array;
  name: string;
  contentType: string;
  /** A page to look at rather than a file to keep. */
  isPage: boolean;
}

/**
 * A report on a plan as a file of any format, made in another process, and the trace of who took it. Looking at the page leaves no
 * trace, as looking at the plan leaves none. @throws DomainError "not-found" for an unknown plan, report or format, or the renderer's code
 */
export async function printReport(services: Services, scope: Scope, printing: Printing): Promise<Printed> {
  const format = findFormat(printing.format);
  if (format === null) throw new DomainError("not-found");
  const { made, year } = await makeReport(services, scope, printing);
  const { bytes } = await services.renderer.render(toJob(made, format, toConvention(printing.separator)));
  if (format !== "html") await recordPrinting(services, scope, printing, made.document.factsDigest);
  return {
    bytes,
    name: nameFile(printing.report, { region: services.region, year, format }),
    contentType: CONTENT_TYPES[format],
    isPage: format === "html",
  };
}

async function makeReport(
  services: Services,
  scope: Scope,
  { planId, report, hasNotes }: Printing,
): Promise<{ made: MadeReport; year: number }> {
  const make = services.reports.get(report);
  const chapters = services.edition.reports[report];
  if (make === undefined || chapters === undefined) throw new DomainError("not-found");
  const read = await readPlan(services, scope, planId);
  const instance = await getInstance(services.openConnection(), scope);
  const made = make({
    plan: read.plan,
    regionName: findRegionName(services, read.plan.region),
    regions: services.places,
    level: services.edition.levels[1] ?? "regency",
    agencies: read.agencies,
    letterhead: toLetterhead(instance.letterhead),
    signature: report === "plan-matrix" ? null : blankSignature(instance.team),
    // A plan is a draft until it is enacted.
    isDraft: true,
    chapters,
    notes: hasNotes ? read.findings : null,
  });
  return { made, year: read.plan.year };
}

function recordPrinting(services: Services, scope: Scope, printing: Printing, facts: string): Promise<void> {
  const { planId, report, format } = printing;
  return inTransaction(services, (em) =>
    recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "document.printed",
      subject: planId,
      plan: planId,
      summary: { report, format },
      payload: { facts },
    }),
  );
}

function findRegionName(services: Services, code: string): string {
  return sayRegion(services.places.find((region) => region.code === code) ?? { code, name: code });
}

/** The first line is the government, the second the unit, the rest its address. */
function toLetterhead(lines: readonly string[]): Letterhead | null {
  if (lines.length === 0) return null;
  const sizes = ["government", "unit"] as const;
  return {
    kind: "letterhead",
    lines: lines.map((text, index) => ({ text, size: sizes[index] ?? "address" })),
    logo: null,
  };
}

/** Room to sign by hand: no official's name is kept here. */
function blankSignature(team: string): Signature {
  return {
    kind: "signature",
    intro: "…………………, …………………",
    office: [`Sekretaris ${team}`],
    name: null,
    details: ["………………………"],
  };
}
