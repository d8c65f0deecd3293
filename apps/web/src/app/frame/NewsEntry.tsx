import { Button } from "@mantine/core";
import type { NotificationItem } from "#lib/views";
import { formatDate } from "@rata/domain/period/indonesianDate";
import * as texts from "@rata/texts/notification/notification";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import styles from "./Tray.module.css";

interface NewsEntryProps {
  item: NotificationItem;
  read: () => void;
  close: () => void;
}

/** One notification: its sentence leads to the place; whoever goes there has read it. */
export function NewsEntry({ item, read, close }: NewsEntryProps) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const due = item.facts.due === null ? null : formatDate(item.facts.due);
  const sentence = words.say[item.kind]({ ...item.facts, due, year: item.year, times: item.times });
  return (
    <li className={styles.entry}>
      <Link
        {...toLink(item)}
        className={item.isRead ? styles.read : styles.unread}
        onClick={() => {
          if (!item.isRead) read();
          close();
        }}
      >
        {sentence}
      </Link>
      <p className={styles.muted}>
        {!item.isRead && <strong>{words.unread} · </strong>}
        {sayMoment(item.at)}
      </p>
      {!item.isRead && (
        <div className={styles.actions}>
          <Button variant="subtle" size="compact-sm" aria-label={words.markReadOf(sentence)} onClick={read}>
            {words.markRead}
          </Button>
        </div>
      )}
    </li>
  );
}

function toLink({ place, year }: NotificationItem): Pick<LinkProps, "to" | "params" | "search"> {
  if (place.screen === "progress") return { to: "/alur/$year", params: { year } };
  const cell = place.column === null ? {} : { sel: place.column };
  return { to: "/rencana/$year", params: { year }, search: { baris: place.line, ...cell, utas: place.thread } };
}
