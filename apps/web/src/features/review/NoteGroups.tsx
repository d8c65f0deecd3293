import { Button } from "@mantine/core";
import * as texts from "@rata/texts/plan/review";
import { useMemo, useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { useTexts } from "#lib/language.tsx";
import type { Note } from "#lib/Note";
import { AcceptNote } from "./AcceptNote.tsx";
import { groupNotes } from "./groupNotes.ts";
import { NoteGroupCard } from "./NoteGroupCard.tsx";
import look from "#components/Look.module.css";
import { useCeilings } from "./useCeilings.ts";

interface NoteGroupsProps {
  planId: string;
  year: number;
  notes: readonly Note[];
  clear: () => void;
}

/** The rules that have something to say, one card each. */
export function NoteGroups({ planId, year, notes, clear }: NoteGroupsProps) {
  const words = useTexts(texts);
  const { ceilings, orderOf } = useCeilings(planId);
  const groups = useMemo(() => groupNotes(notes, ceilings), [notes, ceilings]);
  const [accepting, setAccepting] = useState<Note | null>(null);
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
        <NoteGroupCard
          key={group.code}
          planId={planId}
          year={year}
          group={group}
          orderOf={orderOf}
          accept={setAccepting}
        />
      ))}
      {accepting !== null && <AcceptNote planId={planId} note={accepting} close={() => setAccepting(null)} />}
    </div>
  );
}
