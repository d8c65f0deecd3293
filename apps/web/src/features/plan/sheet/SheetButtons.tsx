import { ActionIcon, Tooltip } from "@mantine/core";
import * as texts from "@rata/texts/plan/sheet";
import { IconArrowBackUp, IconArrowForwardUp, IconDotsVertical } from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";
import type { SheetNews } from "./useSheetNews.ts";

/** Undoing, redoing and the menu of the active cell, for those who point. */
export function SheetButtons({ news }: { news: SheetNews }) {
  const words = useTexts(texts);
  const buttons = [
    { label: words.undo.button, keys: "Ctrl+Z", Icon: IconArrowBackUp, run: () => news.turn("undo") },
    { label: words.undo.redo, keys: "Ctrl+Y", Icon: IconArrowForwardUp, run: () => news.turn("redo") },
    { label: words.menu.button, keys: "Shift+F10", Icon: IconDotsVertical, run: news.askMenu },
  ];
  return buttons.map(({ label, keys, Icon, run }) => (
    <Tooltip key={label} label={`${label} (${keys})`}>
      <ActionIcon variant="default" size={36} aria-label={label} onClick={run}>
        <Icon size={20} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  ));
}
