import * as texts from "@rata/texts/frame/form";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./Form.module.css";

interface ErrorSummaryProps {
  /** Fields that can't be taken: their labels, the ids of their inputs and why. */
  wrong: readonly { id: string; label: string; error: string }[];
  /** How often the person has tried; with each try the focus goes to what is wrong. */
  tries: number;
}

/** Where the form can't be taken, with a way to each field. A single field needs no list: the focus goes to it. */
export function ErrorSummary({ wrong, tries }: ErrorSummaryProps) {
  const words = useTexts(texts);
  const box = useRef<HTMLDivElement>(null);
  const lead = useEffectEvent(() => {
    const [first] = wrong;
    if (wrong.length > 1) box.current?.focus();
    else if (first !== undefined) focusOn(first.id);
  });
  // A field that is mended meanwhile must not take the focus from the one that is being written.
  useEffect(() => {
    if (tries > 0) lead();
  }, [tries]);
  if (wrong.length < 2) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <strong>{words.summary(wrong.length)}</strong>
      <ul>
        {wrong.map(({ id, label, error }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address stays as it is: people mail it.
                event.preventDefault();
                focusOn(id);
              }}
            >
              {`${label}: ${error}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
