import * as trouble from "@rata/texts/frame/trouble";
import { useTexts } from "#lib/language.tsx";
import styles from "./Loading.module.css";

/** Says that something is on its way; it appears late enough not to flicker. */
export function Loading() {
  const texts = useTexts(trouble);
  return (
    <p role="status" className={styles.loading}>
      <span className={styles.wheel} aria-hidden="true" />
      {texts.loading}
    </p>
  );
}
