import type { ReactNode } from "react";
import look from "#components/Look.module.css";
import styles from "./Page.module.css";

interface PageProps {
  title: string;
  /** One sentence of help: what the screen is for. */
  help?: string;
  actions?: ReactNode;
  /** "wide" screens take the whole width, others stay readable. */
  width?: "wide" | "work" | "reading";
  children: ReactNode;
}

/** A screen: its heading, one sentence of help, what can be done with it, and its content. */
export function Page({ title, help, actions, width = "work", children }: PageProps) {
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <title>{`${title} · Rata`}</title>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {help !== undefined && <p className={styles.help}>{help}</p>}
        </div>
        {actions !== undefined && <div className={look.buttons}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
