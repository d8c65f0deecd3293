import { Button } from "@mantine/core";
import * as texts from "@rata/texts/document/document";
import { IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./DocumentScreen.module.css";

/** The report as a page, in a frame in which nothing runs. Keyed by its address, so that a new one says again that it is coming. */
export function Preview({ name, address }: { name: string; address: string }) {
  const words = useTexts(texts);
  const [isThere, setThere] = useState(false);
  return (
    <section className={styles.preview} aria-busy={!isThere}>
      <div className={styles.previewHead}>
        <h2>{words.preview(name)}</h2>
        <p role="status" className={styles.status}>
          {isThere ? "" : words.previewPreparing}
        </p>
        <Button
          component="a"
          variant="subtle"
          href={address}
          target="_blank"
          rel="noopener"
          leftSection={<IconExternalLink size={18} aria-hidden="true" />}
        >
          {words.openPreview}
        </Button>
      </div>
      <iframe title={words.previewLabel} src={address} sandbox="" onLoad={() => setThere(true)} />
    </section>
  );
}
