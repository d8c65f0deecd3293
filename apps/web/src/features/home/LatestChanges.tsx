import { BusyButton } from "#components/BusyButton.tsx";
import * as actions from "@rata/texts/audit/action";
import * as texts from "@rata/texts/home/home";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import styles from "./HomeScreen.module.css";

/** Who did what to the plan, newest first. */
export function LatestChanges({ planId }: { planId: string }) {
  const words = useTexts(texts);
  const actionNames = useTexts(actions);
  const sayMoment = useMoment();
  const pages = useInfiniteQuery(
    trpc.plan.history.infiniteQueryOptions({ planId }, { getNextPageParam: ({ next }) => next ?? undefined }),
  );
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.part}>
      <h2>{words.changes}</h2>
      <Trouble error={pages.error} />
      {pages.isSuccess && items.length === 0 && <p className={look.muted}>{words.noChanges}</p>}
      <ul className={styles.rows}>
        {items.map((item) => (
          <li key={item.id} className={styles.change}>
            <span>
              <strong>{item.actorName}</strong> {actionNames[item.action]}
            </span>
            <span className={look.aside}>
              {sayMoment(item.at)}
              {item.operations > 0 && ` · ${words.operations(item.operations)}`}
            </span>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <BusyButton variant="default" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {words.more}
        </BusyButton>
      )}
    </section>
  );
}
