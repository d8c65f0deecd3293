import { can } from "@rata/domain/access/access";
import { isOpen } from "@rata/domain/lifecycle/PlanProgress";
import { stageAt } from "@rata/domain/plan/budget/BudgetStage";
import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { listAgencies } from "#agency/agency.queries";
import { findPlanOfYear, getPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import type { Work } from "#Work";
import { listVersionEntries, listVersionEvents, VERSION_EVENTS, type VersionEntry } from "./version.queries.ts";
import type { VersionItem, VersionKind, VersionList } from "./version.views.ts";
import { findStages, toStage } from "#plan/budget-stage/budgetStage.queries";
import { findProgress, type PlanEventRecord } from "#plan/core/lifecycle.queries";

/** The states of a plan that were kept, latest first, with the rows of now at the top. */
export function listVersions(work: Work, planId: string): Promise<VersionList> {
  return work.inSnapshot(async (work) => {
    const record = await getPlanRecord(work, planId);
    const names = new Map((await listAgencies(work.em)).map(({ id, name }) => [id, name]));
    const events = (await listVersionEvents(work.em, planId)).flatMap((row) => fromEvent(row, names));
    const entries = (await listVersionEntries(work.em, planId)).map(fromEntry);
    const now: Unstaged = { ...NOTHING, head: record.head, kind: "now", at: record.updatedAt.toISOString() };
    const stages = (await findStages(work.em, planId)).map(toStage);
    const kept = [...events, ...entries].toSorted((a, b) => b.head - a.head || (a.at < b.at ? 1 : -1));
    const { progress } = await findProgress(work.em, planId);
    return {
      head: record.head,
      items: [now, ...kept].map((item) => ({ ...item, stage: stageAt(stages, item.head) })),
      isOpen: isOpen(progress),
      copyYear: await findCopyYear(work, record),
    };
  });
}

/** A version before it is asked what its ceilings are. */
type Unstaged = Omit<VersionItem, "stage">;

const NOTHING = { actorName: null, agencyName: null, citation: null, reason: null, originYear: null };

function fromEvent(row: PlanEventRecord, names: ReadonlyMap<string, string>): Unstaged[] {
  const kind = VERSION_EVENTS.find((known) => known === row.event.kind);
  if (kind === undefined) return [];
  return [
    {
      head: row.head,
      kind,
      at: row.at.toISOString(),
      actorName: row.actorName,
      agencyName: row.agency === null ? null : (names.get(row.agency) ?? null),
      citation: citationOf(row.event),
      reason: null,
      originYear: null,
    },
  ];
}

function citationOf(event: PlanEvent): VersionItem["citation"] {
  switch (event.kind) {
    case "submit":
      return event.letter;
    case "enact":
      return event.instrument;
    case "amend":
      return event.basis;
    case "withdraw":
    case "mark":
    case "verify":
    case "return":
    case "forward":
    case "endorse":
    case "approve":
    case "send-back":
    case "close":
      return null;
  }
}

const KINDS: Readonly<Record<string, VersionKind>> = { "plan.copied": "copied", "plan.restored": "restored" };

function fromEntry({ head, at, actorName, action, reason, summary }: VersionEntry): Unstaged {
  const { agency, originYear } = summary;
  return {
    ...NOTHING,
    head,
    kind: KINDS[action] ?? "created",
    at,
    actorName,
    agencyName: typeof agency === "string" && agency !== "" ? agency : null,
    reason,
    originYear: typeof originYear === "number" ? originYear : null,
  };
}

async function findCopyYear(work: Work, record: PlanRecord): Promise<number | null> {
  const { region } = record;
  if (!can(work.scope.actor, "plan.create", { region })) return null;
  const year = record.year + 1;
  return (await findPlanOfYear(work.em, { region, year })) === null ? year : null;
}
