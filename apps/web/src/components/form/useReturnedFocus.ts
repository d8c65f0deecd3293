import { useEffect, useState } from "react";

/** The focus goes back to what had it: a dialog that leaves the tree while it is open would drop it. */
export function useReturnedFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Once the dialog itself has let go of the focus.
      if (opener instanceof HTMLElement) setTimeout(() => opener.focus({ preventScroll: true }));
    },
    [opener],
  );
}
