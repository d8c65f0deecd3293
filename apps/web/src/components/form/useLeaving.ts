import { useState } from "react";

/** The question before what was written is lost. Going on with the form puts the focus back where it was. */
export function useLeaving(isDirty: () => boolean, close: () => void) {
  const [left, setLeft] = useState<Element | null>(null);
  const stay = () => {
    setLeft(null);
    // Once the buttons of the form are back, of which one may have had it.
    if (left instanceof HTMLElement) setTimeout(() => left.focus());
  };
  const leave = () => {
    if (left !== null) stay();
    else if (isDirty()) setLeft(document.activeElement);
    else close();
  };
  return { isAsked: left !== null, leave, stay };
}
