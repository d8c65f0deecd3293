import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { type FetchedFile, saveFile } from "#lib/files";
import { useLanguage } from "#lib/language.tsx";
import styles from "./Upload.module.css";

interface MadeFileProps {
  words: { advice?: string; download: string; preparing: string };
  fetchMade: (language: string) => Promise<FetchedFile>;
}

/** What the server makes of a file for a person to keep: its refused rows to correct and hand in again, or its differences. */
export function MadeFile({ words, fetchMade }: MadeFileProps) {
  const { language } = useLanguage();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => saveFile(await fetchMade(language)),
  });
  return (
    <div className={styles.part}>
      {words.advice !== undefined && <p className={styles.muted}>{words.advice}</p>}
      <BusyButton
        className={styles.left ?? ""}
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        busy={isPending}
        onClick={() => mutate()}
      >
        {words.download}
      </BusyButton>
      <p role="status" className={styles.muted}>
        {isPending ? words.preparing : ""}
      </p>
      <FileTrouble error={error} />
    </div>
  );
}
