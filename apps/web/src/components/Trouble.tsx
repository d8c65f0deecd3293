import { useSayTrouble } from "#lib/useSayTrouble";
import styles from "./Trouble.module.css";

/** What went wrong with the last call, where the person is looking; nothing while nothing did. */
export function Trouble({ error, words }: { error: unknown; words?: string }) {
  const sayTrouble = useSayTrouble();
  if (error === null || error === undefined) return null;
  return (
    <p role="alert" className={styles.trouble}>
      {words ?? sayTrouble(error)}
    </p>
  );
}
