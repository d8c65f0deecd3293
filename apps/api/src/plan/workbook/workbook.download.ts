import { digest } from "@rata/domain/canonical/canonical";
import { WORKBOOK_COLUMNS } from "@rata/domain/plan/agency/WorkbookColumn";
import { parseProgramCode } from "@rata/domain/plan/programCode";
import type { Plan } from "@rata/domain/plan/Plan";
import { stateOrigin } from "@rata/importing/importers/agency-workbook/agencyWorkbook";
import { PROGRAM_CODES } from "@rata/reference/programCodes";
import type { AgencyWorkbookFacts } from "@rata/reporting/forms/AgencyWorkbookFacts";
import { composeAgencyWorkbook } from "@rata/reporting/forms/composeAgencyWorkbook";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { findGuidance } from "./guidance.queries.ts";
import { loadPlan } from "#plan/core/plan.queries";
import { findPart, type PlanPart } from "./findPart.ts";

/**
 * The workbook of an agency for a plan, as XLSX, and the trace of who took it. @throws DomainError "not-found" for a plan or agency
 * that is not there or whose rows the person may not change, or the renderer's code
 */
export async function makeWorkbook(
  work: Work,
  asked: { planId: string; agencyId: string },
): Promise<{ bytes: Uint8Array; name: string }> {
  const { plan, agency, facts } = await work.inSnapshot(async (work) => {
    const part = await findPart(work, asked);
    const loaded = await loadPlan(work.em, { record: part.record, hasSources: false });
    const guidance = await findGuidance(work.em, asked.planId);
    return { plan: loaded, agency: part.agency, facts: toFacts(work.services, { ...part, plan: loaded, guidance }) };
  });
  const { bytes } = await work.services.renderer.render({ format: "xlsx", workbook: composeAgencyWorkbook(facts) });
  await work.inTransaction((work) =>
    work.record({
      action: "plan.workbook-taken",
      subject: agency.id,
      plan: plan.id,
      summary: { agency: agency.name },
    }),
  );
  return { bytes, name: nameWorkbook(agency.shortName, plan) };
}

type Part = PlanPart & { plan: Plan; guidance: Awaited<ReturnType<typeof findGuidance>> };

function toFacts(services: Services, { record, agency, plan, guidance }: Part): AgencyWorkbookFacts {
  const revision = record.head;
  const asked = new Map(Object.entries(guidance?.columns ?? {}));
  return {
    plan,
    agency,
    codes: PROGRAM_CODES.filter(({ code }) => isActivityOf(code, services)),
    places: services.regions.map(sayRegion),
    guidance: {
      general: guidance === null || guidance.general === "" ? null : guidance.general,
      columns: new Map(WORKBOOK_COLUMNS.flatMap((column) => pairOf(column, asked.get(column)))),
    },
    revision,
    origin: stateOrigin({ plan: plan.id, agency: agency.id, revision }),
    factsDigest: digest({ plan: plan.id, agency: agency.id, revision, guidance: guidance?.at.toISOString() ?? null }),
  };
}

function pairOf<Column>(column: Column, words: string | undefined): [Column, string][] {
  return words === undefined ? [] : [[column, words]];
}

/** Activities of the government's own level; a programme's code is a part of its activities'. */
function isActivityOf(code: string, { edition }: Services): boolean {
  const parsed = parseProgramCode(code);
  return parsed !== null && parsed.activity !== null && parsed.level === edition.levels[0];
}

/** Letters, digits and hyphens: a name that every mail program and file system takes. */
function nameWorkbook(agency: string, { region, year }: Plan): string {
  const words = agency
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 60);
  return `lembar-kerja-${words === "" ? "perangkat-daerah" : words}-${region}-${year}.xlsx`;
}
