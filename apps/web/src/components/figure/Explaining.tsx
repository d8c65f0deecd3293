import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from "react";
import { type Asked, ExplainContext } from "./useExplain.ts";

const ExplainPanel = lazy(async () => ({ default: (await import("./ExplainPanel.tsx")).ExplainPanel }));

/** Lets every figure and sentence below it open one panel with the chain behind it; the focus comes back to what was asked. */
export function Explaining({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: Asked) => {
    opener.current = document.activeElement;
    setAsked(next);
  }, []);
  const close = () => {
    setAsked(null);
    // Only after the panel, which holds the focus, is gone.
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    });
  };
  return (
    <ExplainContext value={open}>
      {children}
      {asked !== null && (
        <Suspense>
          <ExplainPanel asked={asked} close={close} />
        </Suspense>
      )}
    </ExplainContext>
  );
}
