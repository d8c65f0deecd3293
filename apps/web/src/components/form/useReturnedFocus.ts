import { useEffect, useRef, useState } from "react";

/** The focus goes back to what had it: a dialog that leaves the tree while it is open would drop it. */
export function useReturnedFocus(): void {
  const [opener] = useState(() => document.activeElement);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // React's strict mode takes a dialog out and puts it back at once.
    clearTimeout(timer.current);
    return () => {
      // Once the dialog itself has let go of the focus.
      if (opener instanceof HTMLElement) timer.current = setTimeout(() => opener.focus({ preventScroll: true }));
    };
  }, [opener]);
}
