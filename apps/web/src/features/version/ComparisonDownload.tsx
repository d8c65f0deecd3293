import * as texts from "@rata/texts/version/version";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { fetchFile, saveFile } from "#lib/files";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { CompareWish } from "./CompareWish.ts";
import styles from "./VersionScreen.module.css";

/** The whole comparison as a workbook, narrowed as the screen is. */
export function ComparisonDownload({ wish }: { wish: CompareWish }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { planId, from, to, agency } = wish;
  const query = new URLSearchParams({
    from: String(from),
    to: String(to),
    language,
    ...(agency === null ? {} : { agency }),
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => saveFile(await fetchFile(`/api/plans/${planId}/versions/comparison?${query.toString()}`)),
  });
  return (
    <>
      <BusyButton
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        busy={isPending}
        onClick={() => mutate()}
      >
        {words.download}
      </BusyButton>
      <p role="status" className={styles.muted}>
        {isPending ? words.downloading : ""}
      </p>
      <FileTrouble error={error} />
    </>
  );
}
