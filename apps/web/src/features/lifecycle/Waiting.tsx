import type { LifecycleView } from "#lib/views";
import * as texts from "@rata/texts/lifecycle/progress";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useActor, useSession } from "#lib/useSession";
import { EventButton } from "./EventButton.tsx";
import { listEvents } from "./listEvents.ts";
import look from "#components/Look.module.css";
import { useEvent } from "./useEvent.ts";

/** What this person may decide now, one button each. */
export function Waiting({ planId, view }: { planId: string; view: LifecycleView }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { edition, instance } = useSession();
  const actor = useActor();
  const { mutateAsync } = useEvent({ planId, version: view.version });
  const events = listEvents(actor, view, {
    region: instance.region,
    letter: words.letterKind,
    instrument: edition.terms.instrument[language],
  });
  return (
    <section className={look.card}>
      <h2>{words.waiting}</h2>
      {events.length === 0 && <p className={look.aside}>{words.nothingWaits}</p>}
      <ul className={look.lined}>
        {events.map(({ kind, agency, stating, make }, index) => {
          const label = words.events[kind];
          const name = agency === null ? label : words.eventOf(label, agency.shortName);
          return (
            <li key={`${kind}-${agency?.agencyId ?? ""}`} className={look.apart}>
              {agency !== null && <span>{agency.name}</span>}
              <EventButton
                label={label}
                name={name}
                stating={stating}
                isMain={index === 0}
                happen={(stated) => mutateAsync(make(stated))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
