import * as texts from "@rata/texts/document/document";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./DocumentScreen.module.css";

/** The report as a page, in a frame in which nothing runs. Keyed by its address, so that a new one says again that it is coming. */
export function Preview({ name, address }: { name: string; address: string }) {
  const words = useTexts(texts);
  const [isThere, setThere] = useState(false);
  return (
    <section className={styles.preview} aria-busy={!isThere}>
      <h2>{words.preview(name)}</h2>
      <p role="status" className={styles.status}>
        {isThere ? "" : words.previewPreparing}
      </p>
      <iframe title={words.previewLabel} src={address} sandbox="" onLoad={() => setThere(true)} />
    </section>
  );
}
