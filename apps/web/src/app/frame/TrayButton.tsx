import * as texts from "@rata/texts/document/tray";
import { IconInbox } from "@tabler/icons-react";
import { lazy } from "react";
import { useTexts } from "#lib/language.tsx";
import { isOpen, useTray } from "#lib/useTray";
import { TopPopover } from "./TopPopover.tsx";
import { useTrayNews } from "./useTrayNews.ts";

const TrayList = lazy(async () => ({ default: (await import("./TrayList.tsx")).TrayList }));

/** The document tray in the top bar, with the number of what lies or is being made in it. */
export function TrayButton() {
  const words = useTexts(texts);
  const { items, error } = useTray();
  useTrayNews(items);
  const open = items?.filter(isOpen).length ?? 0;
  const ready = items?.filter(({ state }) => state === "ready").length ?? 0;
  return (
    <TopPopover
      icon={IconInbox}
      label={words.button(open, ready)}
      title={words.title}
      count={open + ready}
      isOpen={open > 0}
    >
      {() => <TrayList items={items ?? []} error={error} />}
    </TopPopover>
  );
}
