import * as texts from "@rata/texts/document/tray";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import type { TrayItem } from "#lib/useTray";
import look from "#components/Look.module.css";
import styles from "./Tray.module.css";
import { TrayEntry } from "./TrayEntry.tsx";

interface TrayListProps {
  items: readonly TrayItem[];
  error: unknown;
}

/** What lies in the tray, newest first. */
export function TrayList({ items, error }: TrayListProps) {
  const words = useTexts(texts);
  return (
    <div className={styles.tray}>
      <h2 tabIndex={-1} ref={takeFocus}>
        {words.title}
      </h2>
      <Trouble error={error} />
      {items.length === 0 ? (
        <p className={styles.muted}>
          {words.empty}. {words.emptyAdvice}
        </p>
      ) : (
        <ul className={look.rows}>
          {items.map((item) => (
            <TrayEntry key={item.id} item={item} />
          ))}
        </ul>
      )}
      <p className={styles.muted}>{words.help}</p>
    </div>
  );
}

/** The list comes after its dialog has opened, so that it takes the focus itself. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}
