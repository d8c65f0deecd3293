import { Button } from "@mantine/core";
import type { VersionItem, VersionList as List } from "#lib/views";
import { sayStage } from "@rata/texts/version/sayStage";
import * as stages from "@rata/texts/version/stage";
import * as texts from "@rata/texts/version/version";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useCite } from "#lib/useCite";
import { useMoment } from "#lib/useMoment";
import { useCan } from "#lib/useSession";
import { goToComparison } from "./comparisonPlace.ts";
import { RestoreButton } from "./RestoreButton.tsx";
import { useVersionNames } from "./useVersionNames.ts";
import look from "#components/Look.module.css";

const route = getRouteApi("/versi/$year");
const FIRST = 6;

/** What was kept, latest first, each with what can be done with it. */
export function VersionList({ planId, list }: { planId: string; list: List }) {
  const words = useTexts(texts);
  const [isWhole, setWhole] = useState(false);
  const mayWrite = useCan("plan.write");
  const kept = list.items.filter(({ kind }) => kind !== "now");
  const shown = isWhole ? kept : kept.slice(0, FIRST);
  return (
    <section className={look.card}>
      <h2>{words.list}</h2>
      {mayWrite && !list.isOpen && <p className={look.aside}>{words.closed}</p>}
      <ol className={look.lined}>
        {shown.map((item, index) => (
          <li key={`${item.kind}-${item.head}-${index}`} className={look.apart}>
            <VersionHead item={item} />
            <Actions planId={planId} item={item} list={list} />
          </li>
        ))}
      </ol>
      {kept.length > shown.length && (
        <Button variant="subtle" className={look.left ?? ""} onClick={() => setWhole(true)}>
          {words.older(kept.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Actions({ planId, item, list }: { planId: string; item: VersionItem; list: List }) {
  const words = useTexts(texts);
  const { full } = useVersionNames();
  const navigate = route.useNavigate();
  const mayWrite = useCan("plan.write");
  if (item.head === list.head) return null;
  return (
    <div className={look.buttons}>
      <Button
        variant="default"
        aria-label={words.compareNowOf(full(item))}
        onClick={() => void navigate({ search: { dari: item.head }, resetScroll: false }).then(goToComparison)}
      >
        {words.compareNow}
      </Button>
      {mayWrite && list.isOpen && <RestoreButton planId={planId} item={item} />}
    </div>
  );
}

function VersionHead({ item }: { item: VersionItem }) {
  const words = useTexts(texts);
  const { short } = useVersionNames();
  const sayMoment = useMoment();
  const cite = useCite();
  const { ofVersion } = useTexts(stages);
  const { language } = useLanguage();
  const { head, actorName, at, citation, reason, stage } = item;
  return (
    <div>
      <h3>{short(item)}</h3>
      {citation !== null && <p>{cite(citation)}</p>}
      {stage !== null && <p>{ofVersion(sayStage(stage, language))}</p>}
      {reason !== null && <p>{words.reasonOf(reason)}</p>}
      <p className={look.aside}>
        {[actorName, sayMoment(at), words.number(head)].filter((part) => part !== null).join(" · ")}
      </p>
    </div>
  );
}
