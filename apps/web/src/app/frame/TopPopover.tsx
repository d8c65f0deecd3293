import { ActionIcon, Popover } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import type { Icon } from "@tabler/icons-react";
import { type ReactNode, Suspense, useState } from "react";
import { Loading } from "#components/Loading.tsx";
import styles from "./Tray.module.css";

interface TopPopoverProps {
  icon: Icon;
  /** What the button says, its number included. */
  label: string;
  title: string;
  /** Over the icon; 0 shows none. */
  count: number;
  /** Whether what is counted is still under way. */
  isOpen?: boolean;
  /** What it opens; fetched when it is opened, since nobody waits for it before. */
  children: (close: () => void) => ReactNode;
}

/** A button of the top bar with a number, and the list that it opens. */
export function TopPopover({ icon: Sign, label, title, count, isOpen = false, children }: TopPopoverProps) {
  const [isShown, setShown] = useState(false);
  const close = () => setShown(false);
  // The popover hears Escape only inside itself, and an entry that is removed takes the focus with it.
  useHotkeys([["Escape", close]]);
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
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          <Sign size={20} stroke={1.7} color="var(--text)" aria-hidden="true" />
          {count > 0 && (
            <span className={isOpen ? styles.countOpen : styles.count} aria-hidden="true">
              {count > 99 ? "99+" : count}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={title}>
        <Suspense fallback={<Loading />}>{children(close)}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
