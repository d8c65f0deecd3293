import { Button, Checkbox, NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/document/document";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./DocumentScreen.module.css";
import { documentAddress, type DocumentWish, hasNotesSheet } from "./documentAddress.ts";
import { useDownload } from "./useDownload.ts";

const FORMATS = ["docx", "xlsx", "pdf", "csv"] as const;

interface DownloadsProps {
  wish: DocumentWish;
  setNotes: (hasNotes: boolean) => void;
}

/** The chosen report in every format, one at a time, with what is going on said beside it. */
export function Downloads({ wish, setNotes }: DownloadsProps) {
  const words = useTexts(texts);
  const [convention, setConvention] = useState("semicolon");
  const { download, pending, done, error } = useDownload();
  return (
    <div className={styles.downloads}>
      {hasNotesSheet(wish.report) && (
        <Checkbox
          label={words.notes}
          description={words.notesAdvice}
          checked={wish.hasNotes}
          onChange={(event) => setNotes(event.currentTarget.checked)}
        />
      )}
      <NativeSelect
        className={styles.convention}
        label={words.convention}
        data={[
          { value: "semicolon", label: words.conventions.semicolon },
          { value: "comma", label: words.conventions.comma },
        ]}
        value={convention}
        onChange={(event) => setConvention(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant={format === "docx" ? "filled" : "default"}
            leftSection={<IconDownload size={18} aria-hidden="true" />}
            loading={pending === words.formats[format]}
            disabled={pending !== null && pending !== words.formats[format]}
            onClick={() =>
              download({ format: words.formats[format], address: documentAddress(wish, format, convention) })
            }
          >
            {words.download(words.formats[format])}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {pending !== null ? words.preparing(pending) : done !== null ? words.ready(done) : ""}
      </p>
      <Trouble error={error} />
    </div>
  );
}
