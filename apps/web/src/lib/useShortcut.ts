import { useEffect, useEffectEvent } from "react";

/** Runs on Ctrl (or ⌘) and a letter, anywhere on the page. */
export function useShortcut(letter: string, run: () => void): void {
  const onRun = useEffectEvent(run);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== letter) return;
      event.preventDefault();
      onRun();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [letter]);
}
