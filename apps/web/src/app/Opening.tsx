import * as signIn from "@rata/texts/account/signIn";
import { useTexts } from "#lib/language.tsx";
import styles from "./Opening.module.css";

/** Shown until the server has said who is signed in, or when it can't be reached. */
export function Opening({ isUnreachable, retry }: { isUnreachable: boolean; retry: () => void }) {
  const texts = useTexts(signIn);
  return (
    <main className={styles.page}>
      {isUnreachable ? (
        <div role="alert" className={styles.trouble}>
          <p>{texts.unreachable}</p>
          <button type="button" onClick={retry}>
            {texts.retry}
          </button>
        </div>
      ) : (
        <p role="status">{texts.opening}</p>
      )}
    </main>
  );
}
