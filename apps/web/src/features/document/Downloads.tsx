import { BusyButton } from "#components/BusyButton.tsx";
import { Checkbox, NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/document/document";
import { IconDownload, IconInbox } from "@tabler/icons-react";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./DocumentScreen.module.css";
import { type DocumentWish, hasNotesSheet } from "./documentAddress.ts";
import { LARGE_PLAN } from "./largePlan.ts";
import { useTaking } from "./useTaking.ts";
import { type Way, WayChoice } from "./WayChoice.tsx";

const FORMATS = ["docx", "xlsx", "pdf", "csv"] as const;

interface DownloadsProps {
  wish: DocumentWish;
  /** Rows of the plan: a large one is rather ordered than waited for. */
  rows: number;
  setNotes: (hasNotes: boolean) => void;
}

/** The chosen report in every format, one at a time, at once or by way of the tray, with what is going on said beside it. */
export function Downloads({ wish, rows, setNotes }: DownloadsProps) {
  const words = useTexts(texts);
  const [separator, setSeparator] = useState<"semicolon" | "comma">("semicolon");
  const [way, setWay] = useState<Way>(rows > LARGE_PLAN ? "tray" : "now");
  const { take, pending, status, error } = useTaking(wish, { way, separator });
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
        value={separator}
        onChange={(event) => setSeparator(event.currentTarget.value === "comma" ? "comma" : "semicolon")}
      />
      <WayChoice rows={rows} way={way} choose={setWay} />
      <div className={look.buttons}>
        {FORMATS.map((format) => (
          <BusyButton
            key={format}
            variant={format === "docx" ? "filled" : "default"}
            leftSection={
              way === "now" ? <IconDownload size={18} aria-hidden="true" /> : <IconInbox size={18} aria-hidden="true" />
            }
            busy={pending === format}
            disabled={pending !== null && pending !== format}
            onClick={() => take(format)}
          >
            {(way === "now" ? words.download : words.order)(words.formats[format])}
          </BusyButton>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
      <Trouble error={error} />
    </div>
  );
}
