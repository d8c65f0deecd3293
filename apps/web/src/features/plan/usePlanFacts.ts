import type { Strength } from "@rata/domain/check/Rule";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { trpc } from "#lib/api";
import type { Finding } from "#lib/Finding";
import { ROUNDS } from "#lib/rounds";
import { collectDetails } from "./links/collectDetails.ts";
import { collectMoney } from "./matrix/cellText.ts";
import { groupMarks, type OpenThreads } from "./matrix/commentsAt.ts";
import type { FilterSurroundings } from "./matrix/filterRows.ts";

export interface PlanFacts extends FilterSurroundings {
  notes: ReadonlyMap<string, readonly Finding[]>;
  threads: OpenThreads;
  /** Lines copied from last year that nobody has touched since. */
  untouched: ReadonlySet<string>;
}

const NO_NOTES: readonly Finding[] = [];

/** What the matrix shows beside the rows: money by activity, names of agencies, notes and open threads by row. */
export function usePlanFacts(planId: string, rows: readonly RowView[]): PlanFacts {
  const agencies = useQuery(trpc.agency.list.queryOptions()).data;
  const notes =
    useQuery({
      ...trpc.plan.findings.queryOptions({ planId }),
      // Comparing thousands of notes with those before them takes longer than drawing the few in view anew.
      structuralSharing: false,
    }).data?.findings ?? NO_NOTES;
  const marks = useQuery(trpc.comment.marks.queryOptions({ planId }, { refetchInterval: ROUNDS.beside })).data;
  const threads = useMemo(() => groupMarks(marks ?? []), [marks]);
  const copied = useQuery(
    trpc.version.untouchedLines.queryOptions({ planId }, { refetchInterval: ROUNDS.beside }),
  ).data;
  const untouched = useMemo(() => new Set(copied), [copied]);
  const money = useMemo(() => collectMoney(rows), [rows]);
  const details = useMemo(() => collectDetails(rows), [rows]);
  const agencyNames = useMemo(
    () => new Map(agencies?.map(({ id, shortName, name }) => [id, shortName === "" ? name : shortName])),
    [agencies],
  );
  return useMemo(() => {
    const byRow = groupByRow(notes);
    return { money, details, agencyNames, notes: byRow, strengths: toStrengths(byRow), threads, untouched };
  }, [money, details, agencyNames, notes, threads, untouched]);
}

function groupByRow(notes: readonly Finding[]): Map<string, Finding[]> {
  const byRow = new Map<string, Finding[]>();
  for (const note of notes) {
    const key = note.lineId ?? note.nodeId;
    if (key === null) continue;
    byRow.set(key, [...(byRow.get(key) ?? []), note]);
  }
  return byRow;
}

/** Accepted notes stay on their cells, but nobody has to look for them any more. */
function toStrengths(byRow: ReadonlyMap<string, readonly Finding[]>): Map<string, ReadonlySet<Strength>> {
  return new Map(
    [...byRow].map(([key, notes]) => [
      key,
      new Set(notes.filter(({ accepted }) => accepted === null).map(({ strength }) => strength)),
    ]),
  );
}
