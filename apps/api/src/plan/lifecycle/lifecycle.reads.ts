import { listOwed } from "@rata/domain/lifecycle/deadlines";
import { partOf, type PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { Rupiah } from "@rata/domain/number/Rupiah";
import { momentIn } from "@rata/domain/agency/zones";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { DomainError } from "@rata/domain/problem/DomainError";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import type { Services } from "#Services";
import { findAcceptances } from "#plan/finding/finding.queries";
import { getInstance } from "#agency/agency.queries";
import type { Work } from "#Work";
import { findDeadlines } from "./deadline.queries.ts";
import { findProgress, listEvents } from "#plan/core/lifecycle.queries";
import type { PartRow, PartView, LifecycleView } from "./lifecycle.views.ts";
import { type PlanRead, readPlan } from "#plan/core/readPlan";

/** Where a plan stands, agency by agency, and how it came there. */
export async function describeLifecycle(work: Work, planId: string): Promise<LifecycleView> {
  const read = await readPlan(work, planId);
  const { progress, version } = await findProgress(work.em, planId);
  const names = new Map(read.agencies.map(({ id, name }) => [id, name]));
  const lines = linesByAgency(read.rows);
  const { stage, endorsed, isApproved, enactments, basis } = progress;
  return {
    version,
    stage,
    steps: work.services.edition.steps,
    parts: read.agencies.filter(({ id }) => lines[id] !== undefined).map((agency) => toPart(read, progress, agency)),
    unassigned: read.rows.filter(({ agency, line }) => agency === null && line !== null).length,
    endorsed,
    isApproved,
    enactments,
    basis,
    openMustFindings: await countOpenMust(work.services, read),
    events: (await listEvents(work.em, planId)).map((row) => ({
      version: row.version,
      head: row.head,
      event: row.event,
      agencyName: row.agency === null ? null : (names.get(row.agency) ?? null),
      actorName: row.actorName,
      actorRole: row.actorRole,
      at: row.at.toISOString(),
    })),
    ...(await describeOwed(work.services, { planId, progress, names, agencies: Object.keys(lines) })),
  };
}

interface Owing {
  planId: string;
  progress: PlanProgress;
  names: ReadonlyMap<string, string>;
  agencies: readonly string[];
}

/** What is owed today, by the calendar of the instance. */
async function describeOwed(
  services: Services,
  { planId, progress, names, agencies }: Owing,
): Promise<Pick<LifecycleView, "deadlines" | "owed">> {
  const em = services.openConnection();
  const deadlines = await findDeadlines(em, planId);
  const { timeZone } = await getInstance(em);
  const today = momentIn(timeZone, services.now().toISOString()).day;
  const owed = listOwed(progress, { steps: services.edition.steps, agencies, deadlines, today });
  return {
    deadlines,
    owed: owed.map(({ agency, ...rest }) => {
      return { ...rest, agencyId: agency, agencyName: agency === null ? null : (names.get(agency) ?? null) };
    }),
  };
}

function toPart(
  { rows }: PlanRead,
  progress: Parameters<typeof partOf>[0],
  agency: { id: string; name: string; shortName: string },
): PartView {
  const { state, letter, reason, marks } = partOf(progress, agency.id);
  const own = rows.filter((row) => row.agency === agency.id && row.line !== null);
  const said = own.flatMap(({ line }) =>
    line !== null && Object.hasOwn(marks, line.id) ? (marks[line.id] ?? []) : [],
  );
  return {
    agencyId: agency.id,
    name: agency.name,
    shortName: agency.shortName,
    state,
    letter,
    reason,
    rows: own.length,
    verified: said.filter(({ isVerified }) => isVerified).length,
    returned: said.filter(({ isVerified }) => !isVerified).length,
    ceiling: Rupiah.parse(sumCeilings(own).amount),
  };
}

/** The rows of one agency with what was said of each. @throws DomainError "not-found" */
export async function listPartRows(
  work: Work,
  { planId, agencyId }: { planId: string; agencyId: string },
): Promise<PartRow[]> {
  const read = await readPlan(work, planId);
  if (!read.agencies.some(({ id }) => id === agencyId)) throw new DomainError("not-found");
  const { progress } = await findProgress(work.em, planId);
  const { marks } = partOf(progress, agencyId);
  const notes = Map.groupBy(read.findings, ({ lineId }) => lineId);
  return read.rows.flatMap(({ agency, line, values, ceiling, funding }) => {
    if (agency !== agencyId || line === null) return [];
    return [
      {
        lineId: line.id,
        program: values.program,
        activity: values.activity,
        indicator: values.activityIndicator ?? values.programIndicator ?? values.objectiveIndicator,
        location: line.location?.text ?? null,
        target: line.target?.text ?? null,
        ceiling,
        funding: funding?.text ?? null,
        notes: notes.get(line.id)?.length ?? 0,
        mark: (Object.hasOwn(marks, line.id) ? marks[line.id] : undefined) ?? null,
      },
    ];
  });
}

/** The lines of each agency that has any. */
export function linesByAgency(rows: readonly PlanRow[]): Record<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { agency, line } of rows) {
    if (agency === null || line === null) continue;
    const own = lines.get(agency);
    if (own === undefined) lines.set(agency, [line.id]);
    else own.push(line.id);
  }
  return Object.fromEntries(lines);
}

/** Notes that must be mended and that nobody has accepted. */
export async function countOpenMust(services: Services, read: PlanRead): Promise<number> {
  const accepted = await findAcceptances(services.openConnection(), read.record.id);
  return read.findings.filter(({ strength, digest }) => strength === "must" && !accepted.has(digest)).length;
}
