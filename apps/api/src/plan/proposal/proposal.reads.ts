import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { LEVELS } from "@rata/domain/plan/Level";
import type { RowRef, SheetEdit, SheetLevel } from "@rata/domain/plan/sheet/SheetEdit";
import type { Work } from "#Work";
import { listProposals } from "./proposal.queries.ts";
import type { ProposalRecord } from "./proposal.table.ts";
import type { ProposalItem } from "./proposal.views.ts";
import { readPlan } from "#plan/core/readPlan";

/** So many cells of a pasted block are shown of a proposal. */
const MOST_SHOWN = 20;

/** Proposals for a plan: all for who may decide, else those of the own agency. @throws DomainError "not-found" */
export async function describeProposals(work: Work, planId: string): Promise<ProposalItem[]> {
  const { record, rows, agencies } = await readPlan(work, planId);
  const agency = work.scope.actor.agency;
  const found = await listProposals(work.em, { plan: record.id, agency });
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const titles = new Titles(rows);
  return found.map((proposal) => ({
    ...toItem(proposal, titles),
    agency: proposal.agency === null ? null : (names.get(proposal.agency) ?? null),
    isOwn: proposal.actor === work.scope.actor.accountId,
  }));
}

function toItem(proposal: ProposalRecord, titles: Titles): Omit<ProposalItem, "agency" | "isOwn"> {
  const { edit } = proposal;
  const cells = edit.kind === "cells" ? edit.cells : [];
  return {
    id: proposal.id,
    kind: edit.kind,
    level: "level" in edit ? edit.level : null,
    where: titles.of(rowOf(edit), "level" in edit ? edit.level : "line"),
    cells: cells.slice(0, MOST_SHOWN).map(({ rows, column, expected, text }) => {
      return { column, where: titles.of(rows[0] ?? null), rows: rows.length, expected, text };
    }),
    more: Math.max(0, cells.length - MOST_SHOWN),
    codes: proposal.codes,
    author: proposal.actorName,
    at: proposal.at.toISOString(),
    ended: proposal.ended,
    endedAt: proposal.endedAt?.toISOString() ?? null,
    endedBy: proposal.endedBy,
    reason: proposal.reason,
  };
}

function rowOf(edit: SheetEdit): RowRef | null {
  if (edit.kind === "describe") return { nodeId: edit.node, lineId: null };
  if ("row" in edit) return edit.row;
  return "rows" in edit ? (edit.rows[0] ?? null) : null;
}

/** The words by which a person knows a row: the deepest that stand on its path. */
class Titles {
  readonly #byLine = new Map<string, PlanRow>();
  readonly #byNode = new Map<string, PlanRow>();

  constructor(rows: readonly PlanRow[]) {
    for (const row of rows) {
      if (row.line !== null) this.#byLine.set(row.line.id, row);
      for (const level of LEVELS) {
        const node = row.path[level];
        if (node !== null && !this.#byNode.has(node.id)) this.#byNode.set(node.id, row);
      }
    }
  }

  /** Of what is done to a level: the words of that level, or the deepest above it. */
  of(ref: RowRef | null, level: SheetLevel = "line"): string | null {
    if (ref === null) return null;
    const levels = level === "line" ? LEVELS : LEVELS.slice(0, LEVELS.indexOf(level) + 1);
    const row = (ref.lineId === null ? undefined : this.#byLine.get(ref.lineId)) ?? this.#byNode.get(ref.nodeId);
    return levels.toReversed().flatMap((level) => row?.path[level]?.text ?? [])[0] ?? null;
  }
}
