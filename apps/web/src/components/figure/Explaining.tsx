import { lazy, type ReactNode, Suspense, useState } from "react";
import { type Asked, ExplainContext } from "./useExplain.ts";

const ExplainPanel = lazy(async () => ({ default: (await import("./ExplainPanel.tsx")).ExplainPanel }));

/** Lets every figure and sentence below it open one panel with the chain behind it. */
export function Explaining({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <ExplainContext value={setAsked}>
      {children}
      {asked !== null && (
        <Suspense>
          <ExplainPanel asked={asked} close={() => setAsked(null)} />
        </Suspense>
      )}
    </ExplainContext>
  );
}
