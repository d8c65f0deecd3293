import { ActionIcon, Popover } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import * as texts from "@rata/texts/document/tray";
import { IconInbox } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { Loading } from "#components/Loading.tsx";
import { useTexts } from "#lib/language.tsx";
import { isOpen, useTray } from "#lib/useTray";
import styles from "./Tray.module.css";
import { useTrayNews } from "./useTrayNews.ts";

// Nobody waits for the list before they open it.
const TrayList = lazy(async () => ({ default: (await import("./TrayList.tsx")).TrayList }));

/** The document tray in the top bar, with the number of what lies or is being made in it. */
export function TrayButton() {
  const words = useTexts(texts);
  const { items, error } = useTray();
  const [isShown, setShown] = useState(false);
  useTrayNews(items);
  // The popover hears Escape only inside itself, and an entry that is removed takes the focus with it.
  useHotkeys([["Escape", () => setShown(false)]]);
  const open = items?.filter(isOpen).length ?? 0;
  const ready = items?.filter(({ state }) => state === "ready").length ?? 0;
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
          aria-label={words.button(open, ready)}
          aria-haspopup="dialog"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          <IconInbox size={20} stroke={1.7} color="var(--text)" aria-hidden="true" />
          {open + ready > 0 && (
            <span className={open > 0 ? styles.countOpen : styles.count} aria-hidden="true">
              {open + ready}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={words.title}>
        <Suspense fallback={<Loading />}>
          <TrayList items={items ?? []} error={error} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
