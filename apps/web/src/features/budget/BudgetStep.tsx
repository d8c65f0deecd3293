import * as texts from "@rata/texts/budget/budget";
import type { ReactNode } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";

interface BudgetStepProps {
  number: number;
  name: string;
  isOpen: boolean;
  children?: ReactNode;
}

/** One numbered step; those still to come show only their name, so that the way is known from the start. */
export function BudgetStep({ number, name, isOpen, children }: BudgetStepProps) {
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
