import * as texts from "@rata/texts/notification/bell";
import { IconBell } from "@tabler/icons-react";
import { lazy } from "react";
import { useTexts } from "#lib/language.tsx";
import { useUnread } from "#lib/useNews";
import { TopPopover } from "./TopPopover.tsx";

const NewsList = lazy(async () => ({ default: (await import("./NewsList.tsx")).NewsList }));

/** The bell in the top bar with the number of what is unread. */
export function BellButton() {
  const words = useTexts(texts);
  const unread = useUnread();
  return (
    <TopPopover icon={IconBell} label={words.button(unread)} title={words.title} count={unread}>
      {(close) => <NewsList close={close} />}
    </TopPopover>
  );
}
