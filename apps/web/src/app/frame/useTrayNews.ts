import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/document/tray";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTexts } from "#lib/language.tsx";
import { isOpen, type TrayItem } from "#lib/useTray";
import { useTrayName } from "./useTrayName.ts";

/** Tells, wherever the person is, that a document became ready or could not be made. What lay there at the start is no news. */
export function useTrayNews(items: readonly TrayItem[] | undefined): void {
  const words = useTexts(texts);
  const sayName = useTrayName();
  const settled = useRef<ReadonlySet<string> | null>(null);
  const tell = useEffectEvent((item: TrayItem) => {
    const name = sayName(item);
    notifications.show({ message: item.state === "ready" ? words.isReady(name) : words.isFailed(name) });
  });
  useEffect(() => {
    if (items === undefined) return;
    const finished = items.filter((item) => !isOpen(item));
    const known = settled.current;
    if (known !== null) for (const item of finished) if (!known.has(item.id)) tell(item);
    settled.current = new Set(finished.map(({ id }) => id));
  }, [items]);
}
