import { BusyButton } from "#components/BusyButton.tsx";
import type { WorkbookItem, WorkbookWish } from "#lib/views";
import { formatRupiahShort } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/workbook/workbook";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { useUpload } from "#components/upload/useUpload";
import { api } from "#lib/api";
import { fetchFile, saveFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { LastReturn } from "./LastReturn.tsx";
import { ReturnPreview } from "./ReturnPreview.tsx";
import { UploadButton } from "./UploadButton.tsx";
import styles from "./WorkbookScreen.module.css";

interface AgencyWorkbookProps {
  planId: string;
  year: number;
  item: WorkbookItem;
}

/** One agency's workbook: take it, bring it back, see what it would change. */
export function AgencyWorkbook({ planId, year, item }: AgencyWorkbookProps) {
  const words = useTexts(texts);
  const { agencyId } = item;
  const start: WorkbookWish = { planId, agencyId, removeMissing: false, insists: [] };
  const work = useUpload(api.upload.workbook, {
    wish: start,
    stored: useFreshPlan(),
  });
  const address = `/api/plans/${planId}/workbook/${agencyId}/file`;
  const download = useMutation({ mutationFn: async () => saveFile(await fetchFile(address)) });
  const { file, preview, commit, shown } = work;
  return (
    <section className={styles.agency} aria-label={item.name}>
      <div className={styles.head}>
        <div>
          <h2>{item.name}</h2>
          <p className={styles.muted}>
            {item.rows === 0 ? words.noRows : words.rows(item.rows)}
            {item.ceiling !== null && item.ceiling > 0 && ` · ${formatRupiahShort(item.ceiling)}`}
          </p>
          <LastReturn item={item} />
        </div>
        <div className={styles.buttons}>
          <BusyButton
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden="true" />}
            aria-label={words.downloadOf(item.shortName)}
            busy={download.isPending}
            onClick={() => download.mutate()}
          >
            {words.download}
          </BusyButton>
          <UploadButton label={words.upload} name={words.uploadOf(item.shortName)} choose={work.choose} />
        </div>
      </div>
      <p role="status" className={styles.status}>
        {download.isPending ? words.preparing : preview.isPending ? words.reading(file?.name ?? "") : ""}
      </p>
      <FileTrouble error={download.error ?? preview.error ?? commit.error} />
      {commit.data !== undefined && (
        <p className={styles.done}>
          {words.done(item.shortName, commit.data.operations)}{" "}
          <Link to="/rencana/$year" params={{ year }} search={{ opd: item.agencyId }}>
            {words.toPlan}
          </Link>
        </p>
      )}
      {commit.data === undefined && shown !== null && (
        <ReturnPreview
          key={shown.digest}
          agency={item.shortName}
          preview={shown}
          wish={work.wish}
          readAgain={work.readAgain}
          store={() => work.store({})}
          isBusy={work.isBusy}
          cancel={work.restart}
        />
      )}
    </section>
  );
}
