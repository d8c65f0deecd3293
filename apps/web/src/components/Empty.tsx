import type { ReactNode } from "react";
import styles from "./Empty.module.css";

/** Nothing is here yet, and how to begin. */
export function Empty({ title, advice, children }: { title: string; advice: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{advice}</p>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
