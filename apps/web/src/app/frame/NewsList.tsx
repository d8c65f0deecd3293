import * as bell from "@rata/texts/notification/bell";
import * as texts from "@rata/texts/notification/notification";
import { BusyButton } from "#components/BusyButton.tsx";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import { useNews } from "#lib/useNews";
import { NewsEntry } from "./NewsEntry.tsx";
import look from "#components/Look.module.css";
import styles from "./Tray.module.css";

/** What the person was told of, latest first. */
export function NewsList({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const { title } = useTexts(bell);
  const { pages, items, markRead, markAll } = useNews();
  const hasUnread = items?.some(({ isRead }) => !isRead) === true;
  return (
    <div className={styles.tray}>
      <h2 tabIndex={-1} ref={takeFocus}>
        {title}
      </h2>
      <Trouble error={pages.error ?? markRead.error ?? markAll.error} />
      {hasUnread && (
        <BusyButton variant="default" size="compact-md" busy={markAll.isPending} onClick={() => markAll.mutate()}>
          {words.markAll}
        </BusyButton>
      )}
      {items === undefined && pages.error === null && <Loading />}
      {items?.length === 0 && <p className={styles.muted}>{words.empty}</p>}
      <ul className={look.rows}>
        {items?.map((item) => (
          <NewsEntry key={item.id} item={item} read={() => markRead.mutate({ id: item.id })} close={close} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <BusyButton
          variant="default"
          size="compact-md"
          busy={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {words.more}
        </BusyButton>
      )}
    </div>
  );
}

/** The list comes after its dialog has opened, so that it takes the focus itself. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}
