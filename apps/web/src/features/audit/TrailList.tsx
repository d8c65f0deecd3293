import * as texts from "@rata/texts/audit/trail";
import { useInfiniteQuery } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./AuditScreen.module.css";
import { TrailEntry } from "./TrailEntry.tsx";
import type { TrailFilter } from "./useTrailFilter.ts";

/** The entries that the filter finds, a page at a time. */
export function TrailList({ address }: { address: TrailFilter }) {
  const words = useTexts(texts);
  const pages = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions(address.filter, {
      getNextPageParam: ({ next }) => next ?? undefined,
      staleTime: 0,
    }),
  );
  if (pages.data === undefined) return pages.error === null ? <Loading /> : <Trouble error={pages.error} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <>
      {items.length === 0 && <p className={look.aside}>{words.nothing}</p>}
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <TrailEntry item={item} showRow={(baris) => address.change({ baris })} />
          </li>
        ))}
      </ol>
      <Trouble error={pages.error} />
      {pages.hasNextPage && (
        <BusyButton variant="default" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {words.more}
        </BusyButton>
      )}
    </>
  );
}
