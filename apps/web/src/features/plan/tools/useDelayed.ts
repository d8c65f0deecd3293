import { useEffect, useEffectEvent, useState } from "react";

const WAIT = 200;

/** A text field that answers at once and tells the rest of the page when the person pauses. */
export function useDelayed(stated: string, tell: (value: string) => void) {
  const [value, setValue] = useState(stated);
  const [told, setTold] = useState(stated);
  const onPause = useEffectEvent(tell);
  // The address changed by itself: back button, "clear filters", another link.
  if (stated !== told) {
    setTold(stated);
    setValue(stated);
  }
  useEffect(() => {
    if (value === told) return undefined;
    const timer = setTimeout(() => {
      setTold(value);
      onPause(value);
    }, WAIT);
    return () => clearTimeout(timer);
  }, [value, told]);
  return { value, change: setValue };
}
