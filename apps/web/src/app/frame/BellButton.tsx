import { ActionIcon, Popover } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import * as texts from "@rata/texts/notification/bell";
import { IconBell } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { Loading } from "#components/Loading.tsx";
import { useTexts } from "#lib/language.tsx";
import { useUnread } from "#lib/useNews";
import styles from "./Tray.module.css";

// Nobody waits for the list before they open it.
const NewsList = lazy(async () => ({ default: (await import("./NewsList.tsx")).NewsList }));

/** The bell in the top bar with the number of what is unread. */
export function BellButton() {
  const words = useTexts(texts);
  const unread = useUnread();
  const [isShown, setShown] = useState(false);
  // The popover hears Escape only inside itself.
  useHotkeys([["Escape", () => setShown(false)]]);
  return (
    <Popover
      opened={isShown}
      onChange={setShown}
      position="bottom-end"
      width="min(420px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          className={styles.button}
          aria-label={words.button(unread)}
          aria-haspopup="dialog"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          <IconBell size={20} stroke={1.7} color="var(--text)" aria-hidden="true" />
          {unread > 0 && (
            <span className={styles.count} aria-hidden="true">
              {unread > 99 ? "99+" : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={words.title}>
        <Suspense fallback={<Loading />}>
          <NewsList close={() => setShown(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
