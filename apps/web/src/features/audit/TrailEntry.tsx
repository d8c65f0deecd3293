import type { TrailItem } from "#lib/views";
import * as actions from "@rata/texts/audit/action";
import * as texts from "@rata/texts/audit/trail";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import styles from "./AuditScreen.module.css";
import { TrailChanges } from "./TrailChanges.tsx";

interface TrailEntryProps {
  item: TrailItem;
  showRow: (row: string) => void;
}

/** Who did what, when and why, and what it changed. */
export function TrailEntry({ item, showRow }: TrailEntryProps) {
  const words = useTexts(texts);
  const actionNames = useTexts(actions);
  const sayMoment = useMoment();
  const { actorName, action, at, plan, seal, reason, summary } = item;
  const about = summary["name"] ?? summary["file"] ?? summary["agency"] ?? null;
  return (
    <article className={styles.entry}>
      <p>
        <strong>{actorName}</strong> {actionNames[action]}
        {about !== null && about !== "" && <>: {about}</>}
      </p>
      {reason !== null && <p>{words.reason(reason)}</p>}
      <TrailChanges item={item} showRow={showRow} />
      <p className={look.aside}>
        {sayMoment(at)}
        {plan !== null && ` · ${words.filters.year(plan.year)}`}
        {" · "}
        {seal === null ? (
          words.unsealed
        ) : (
          <span title={`${seal.number}:${seal.digest}`}>{words.seal(seal.number)}</span>
        )}
      </p>
    </article>
  );
}
