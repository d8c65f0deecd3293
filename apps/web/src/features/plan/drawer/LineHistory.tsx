import * as actions from "@rata/texts/audit/action";
import * as texts from "@rata/texts/plan/matrix";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import styles from "./RowDrawer.module.css";

/** Who changed the row and when. */
export function LineHistory({ planId, lineId }: { planId: string; lineId: string }) {
  const words = useTexts(texts).drawer;
  const actionNames = useTexts(actions);
  const sayMoment = useMoment();
  const items = useQuery(trpc.plan.line.queryOptions({ planId, lineId })).data?.history;
  if (items === undefined) return null;
  return (
    <section className={styles.section}>
      <h3>{words.history}</h3>
      {items.length === 0 && <p className={look.muted}>{words.noHistory}</p>}
      <ul className={styles.history}>
        {items.map((item) => (
          <li key={item.id}>
            <p>
              <strong>{item.actorName}</strong> {actionNames[item.action]}
            </p>
            <p className={look.muted}>{sayMoment(item.at)}</p>
            {item.reason !== null && <p>{item.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
