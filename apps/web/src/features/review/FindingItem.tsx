import { BusyButton } from "#components/BusyButton.tsx";
import { Button } from "@mantine/core";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/review";
import { useNavigate } from "@tanstack/react-router";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { api } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { Finding } from "#lib/Finding";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useSave } from "#lib/useSave";
import { useMoment } from "#lib/useMoment";
import { useCan } from "#lib/useSession";
import styles from "./ReviewScreen.module.css";

interface FindingItemProps {
  planId: string;
  year: number;
  note: Finding;
  order: number | null;
  accept: (note: Finding) => void;
}

/** One note: what and where, the way to its cell, and who accepted it why. */
export function FindingItem({ planId, year, note, order, accept }: FindingItemProps) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  const { language } = useLanguage();
  const sayMoment = useMoment();
  const navigate = useNavigate();
  const isForHead = note.strength === "must";
  const mayAccept = useCan(isForHead ? "note.accept-must" : "note.accept");
  const key = note.lineId ?? note.nodeId;
  const withdraw = useSave({ send: api.plan.withdrawFinding.mutate, said: words.withdrawn, refresh: useFreshPlan() });
  const where = [
    order === null ? words.wholePlan : words.row(order),
    ...(note.column === null ? [] : [names[note.column].heading]),
  ].join(" · ");
  return (
    <li className={`${styles.note} ${note.accepted === null ? "" : styles.accepted}`}>
      <div>
        <p className={styles.where}>{where}</p>
        <p>{note.message[language]}</p>
        {note.accepted !== null && (
          <p className={styles.acceptance}>
            <StrengthMark strength="accepted" />
            <span>
              {words.accepted(note.accepted.by, sayMoment(note.accepted.at))}: {note.accepted.reason}
            </span>
          </p>
        )}
        <Trouble error={withdraw.error} />
      </div>
      <div className={styles.buttons}>
        {key !== null && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() =>
              void navigate({
                to: "/rencana/$year",
                params: { year },
                search: { baris: key, ...(note.column === null ? {} : { sel: note.column }) },
              })
            }
          >
            {words.toCell}
          </Button>
        )}
        {mayAccept && note.accepted === null && (
          <Button variant="subtle" size="compact-md" onClick={() => accept(note)}>
            {words.accept}
          </Button>
        )}
        {mayAccept && note.accepted !== null && (
          <BusyButton
            variant="subtle"
            size="compact-md"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ planId, code: note.code, lineId: note.lineId, digest: note.digest })}
          >
            {words.withdraw}
          </BusyButton>
        )}
      </div>
    </li>
  );
}
