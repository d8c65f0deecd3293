import { Button } from "@mantine/core";
import * as texts from "@rata/texts/plan/review";
import { useMemo, useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { useTexts } from "#lib/language.tsx";
import type { Finding } from "#lib/Finding";
import { AcceptFinding } from "./AcceptFinding.tsx";
import { groupFindings } from "./groupFindings.ts";
import { FindingGroupCard } from "./FindingGroupCard.tsx";
import look from "#components/Look.module.css";
import { useCeilings } from "./useCeilings.ts";

interface FindingGroupsProps {
  planId: string;
  year: number;
  notes: readonly Finding[];
  clear: () => void;
}

/** The rules that have something to say, one card each. */
export function FindingGroups({ planId, year, notes, clear }: FindingGroupsProps) {
  const words = useTexts(texts);
  const { ceilings, orderOf } = useCeilings(planId);
  const groups = useMemo(() => groupFindings(notes, ceilings), [notes, ceilings]);
  const [accepting, setAccepting] = useState<Finding | null>(null);
  if (groups.length === 0) {
    return (
      <Empty title={words.none} advice={words.noneAdvice}>
        <Button variant="default" onClick={clear}>
          {words.clear}
        </Button>
      </Empty>
    );
  }
  return (
    <div className={look.fields}>
      {groups.map((group) => (
        <FindingGroupCard
          key={group.code}
          planId={planId}
          year={year}
          group={group}
          orderOf={orderOf}
          accept={setAccepting}
        />
      ))}
      {accepting !== null && <AcceptFinding planId={planId} note={accepting} close={() => setAccepting(null)} />}
    </div>
  );
}
