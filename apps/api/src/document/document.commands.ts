import { DomainError } from "@rata/domain/problem/DomainError";
import type { Document, Letterhead } from "@rata/reporting/document/Document";
import { renderHtmlFile } from "@rata/reporting/html/renderHtml";
import { compose } from "@rata/reporting/reports/plan-matrix/compose";
import { findFacts } from "@rata/reporting/reports/plan-matrix/findFacts";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { getInstance } from "#institution/institution.queries";
import { readPlan } from "#plan/readPlan";
import type { Services } from "#Services";

export interface Printing {
  planId: string;
  /** Whether the internal sheet of notes is added. */
  hasNotes: boolean;
}

/** The plan matrix as PDF, rendered in another process, and the trace of who took it. The plan is a draft until it is enacted. */
export async function printPlanMatrix(
  services: Services,
  scope: Scope,
  printing: Printing,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { document, year } = await composePlanMatrix(services, scope, printing);
  const { bytes } = await services.renderer.renderPdf(document);
  await inTransaction(services, (em) =>
    recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "document.printed",
      subject: printing.planId,
      plan: printing.planId,
      summary: { report: "plan-matrix", format: "pdf" },
      payload: { facts: document.factsDigest },
    }),
  );
  return { bytes, name: `matriks-rencana-${services.region}-${year}.pdf` };
}

/** The same document as a page for looking at before printing. */
export async function previewPlanMatrix(services: Services, scope: Scope, printing: Printing): Promise<string> {
  const { document } = await composePlanMatrix(services, scope, printing);
  return renderHtmlFile(document);
}

async function composePlanMatrix(
  services: Services,
  scope: Scope,
  printing: Printing,
): Promise<{ document: Document; year: number }> {
  const read = await readPlan(services, scope, printing.planId);
  const instance = await getInstance(services.openConnection(), scope);
  const chapters = services.edition.reports["plan-matrix"];
  if (chapters === undefined) throw new DomainError("not-found");
  const facts = findFacts({
    plan: read.plan,
    regionName: findRegionName(services, read.plan.region),
    agencies: read.agencies,
    letterhead: toLetterhead(instance.letterhead),
    isDraft: true,
    chapters,
    notes: printing.hasNotes ? read.findings : null,
  });
  return { document: compose(facts), year: read.plan.year };
}

/** "Provinsi Nusa Tenggara Timur": the level stands before a province's name, which has none of its own. */
function findRegionName(services: Services, code: string): string {
  const name = services.places.find((region) => region.code === code)?.name ?? code;
  return code.includes(".") ? name : `Provinsi ${name}`;
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
