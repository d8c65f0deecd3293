import { Button } from "@mantine/core";
import type { LifecycleView } from "#lib/views";
import { formatDate } from "@rata/domain/period/indonesianDate";
import * as texts from "@rata/texts/lifecycle/deadline";
import * as progress from "@rata/texts/lifecycle/progress";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { DeadlineForm } from "./DeadlineForm.tsx";
import look from "#components/Look.module.css";
import styles from "./LifecycleScreen.module.css";
import { Reminder } from "./Reminder.tsx";

type Owed = LifecycleView["owed"][number];

/** What the plan waits for, the latest first, and for the secretariat the dates and a reminder for each agency that owes its rows. */
export function Deadlines({ planId, view }: { planId: string; view: LifecycleView }) {
  const words = useTexts(texts);
  const maySchedule = useCan("plan.schedule");
  const [isEditing, setEditing] = useState(false);
  const [reminded, setReminded] = useState<Owed | null>(null);
  const late = view.owed.filter(({ daysLate }) => daysLate !== null && daysLate > 0).length;
  const isDated = Object.values(view.deadlines).some((date) => date !== null);
  if (view.owed.length === 0 && !maySchedule) return null;
  return (
    <section className={look.card}>
      <h2>{words.title}</h2>
      <p>{view.owed.length === 0 ? words.none : isDated ? words.lateCount(late) : words.noDate}</p>
      <ul className={look.lined}>
        {view.owed.toSorted(byLateness).map((owed) => (
          <li key={`${owed.step}-${owed.agencyId ?? owed.group ?? ""}`} className={look.apart}>
            <OwedLine owed={owed} />
            {maySchedule && owed.step === "submit" && owed.agencyName !== null && (
              <Button variant="default" aria-label={words.remindOf(owed.agencyName)} onClick={() => setReminded(owed)}>
                {words.remind}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {maySchedule && (
        <Button variant="default" className={look.left ?? ""} onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      )}
      {isEditing && <DeadlineForm planId={planId} deadlines={view.deadlines} close={() => setEditing(false)} />}
      {reminded !== null && reminded.agencyId !== null && (
        <Reminder
          planId={planId}
          agencyId={reminded.agencyId}
          agency={reminded.agencyName ?? ""}
          close={() => setReminded(null)}
        />
      )}
    </section>
  );
}

function OwedLine({ owed }: { owed: Owed }) {
  const words = useTexts(texts);
  const { groups } = useTexts(progress);
  const who = owed.agencyName ?? (owed.group === null ? null : groups[owed.group]);
  const { due, daysLate } = owed;
  return (
    <div>
      <p>
        {who === null ? words.steps[owed.step] : <strong>{who}</strong>}
        {who !== null && ` · ${words.steps[owed.step]}`}
      </p>
      <p className={daysLate !== null && daysLate > 0 ? styles.late : look.aside}>
        {due === null || daysLate === null ? words.noDate : `${words.due(formatDate(due))} · ${sayDays(daysLate)}`}
      </p>
    </div>
  );

  function sayDays(days: number): string {
    if (days > 0) return words.late(days);
    return days === 0 ? words.today : words.left(-days);
  }
}

/** What has no last day comes after all that have one. */
const FAR_OFF = -100_000;

/** The latest first; among equals as the server names them, which is by name. */
function byLateness(a: Owed, b: Owed): number {
  return (b.daysLate ?? FAR_OFF) - (a.daysLate ?? FAR_OFF);
}
