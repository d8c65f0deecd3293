import { belongsTo } from "@rata/domain/access/access";
import { Button } from "@mantine/core";
import type { LifecycleView } from "#lib/views";
import { formatRupiahShort } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/lifecycle/progress";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { useActor, useCan } from "#lib/useSession";
import { PartRows } from "./PartRows.tsx";
import look from "#components/Look.module.css";
import { useCite } from "#lib/useCite";

/** Agency by agency: where its rows stand, and for the secretariat the rows themselves. */
export function Parts({ planId, view }: { planId: string; view: LifecycleView }) {
  const words = useTexts(texts);
  const [opened, setOpened] = useState<string | null>(null);
  const mayVerify = useCan("part.verify");
  const actor = useActor();
  return (
    <section className={look.card}>
      <h2>{words.parts}</h2>
      {view.parts.length === 0 && <p className={look.aside}>{words.noParts}</p>}
      <ul className={look.lined}>
        {view.parts.map((part) => (
          <li key={part.agencyId} className={look.stack}>
            <PartHead part={part} />
            {mayVerify && part.state === "submitted" && !belongsTo(actor, part.agencyId) && (
              <Button
                variant="default"
                className={look.left ?? ""}
                aria-label={words.reviewOf(part.shortName)}
                aria-expanded={opened === part.agencyId}
                onClick={() => setOpened(opened === part.agencyId ? null : part.agencyId)}
              >
                {words.review}
              </Button>
            )}
            {opened === part.agencyId && part.state === "submitted" && (
              <PartRows planId={planId} agencyId={part.agencyId} version={view.version} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartHead({ part }: { part: LifecycleView["parts"][number] }) {
  const words = useTexts(texts);
  const cite = useCite();
  const isLookedAt = part.state === "submitted" || part.state === "returned";
  return (
    <div>
      <h3>{part.name}</h3>
      <p>
        <strong>{words.states[part.state]}</strong> · {words.rows(part.rows)} ·{" "}
        {part.ceiling === null ? "" : formatRupiahShort(part.ceiling)}
      </p>
      {isLookedAt && <p className={look.aside}>{words.marked(part.verified, part.returned, part.rows)}</p>}
      {part.letter !== null && <p className={look.aside}>{words.letter(cite(part.letter))}</p>}
      {part.reason !== null && <p>{words.returnedFor(part.reason)}</p>}
    </div>
  );
}
