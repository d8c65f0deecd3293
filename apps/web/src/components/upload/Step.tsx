import * as texts from "@rata/texts/importing/importing";
import type { ReactNode } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./Step.module.css";

interface StepProps {
  number: number;
  name: string;
  isOpen: boolean;
  children?: ReactNode;
}

/** One numbered step on a file's way in; those still to come show only their name, so that the way is known from the start. */
export function Step({ number, name, isOpen, children }: StepProps) {
  const words = useTexts(texts);
  return (
    <section className={`${styles.step} ${isOpen ? "" : styles.closed}`} aria-label={words.step(number, name)}>
      <h2>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {name}
      </h2>
      {isOpen && <div className={styles.body}>{children}</div>}
    </section>
  );
}
