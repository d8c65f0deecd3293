import type { LifecycleView } from "#lib/views";
import { Role } from "@rata/domain/access/access";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/lifecycle/progress";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import { useCite } from "#lib/useCite";

/** Who let what happen, when and why, latest first. */
export function History({ view }: { view: LifecycleView }) {
  const words = useTexts(texts);
  return (
    <section className={look.card}>
      <h2>{words.history}</h2>
      {view.events.length === 0 && <p className={look.aside}>{words.noHistory}</p>}
      <ol className={look.lined}>
        {view.events.map((item) => (
          <li key={item.version}>
            <HistoryItem item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function HistoryItem({ item }: { item: LifecycleView["events"][number] }) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const sayMoment = useMoment();
  const cite = useCite();
  const { event, actorName, actorRole, agencyName, at } = item;
  const role = Role.safeParse(actorRole).data;
  const citation = "letter" in event ? event.letter : "instrument" in event ? event.instrument : null;
  const basis = "basis" in event ? event.basis : citation;
  return (
    <>
      <p>
        <strong>{actorName}</strong>
        {role !== undefined && ` (${roleNames[role]})`} {words.happened[event.kind]}
        {agencyName !== null && ` ${agencyName}`}
        {basis !== null && `, ${cite(basis)}`}
      </p>
      {"reason" in event && event.reason !== null && <p>{event.reason}</p>}
      <p className={look.aside}>{sayMoment(at)}</p>
    </>
  );
}
