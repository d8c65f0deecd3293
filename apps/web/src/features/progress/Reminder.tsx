import { CopyButton, Modal, Textarea, TextInput, Button } from "@mantine/core";
import * as texts from "@rata/texts/progress/deadline";
import { useMutation, useQuery } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { fetchFile, saveFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import styles from "./ProgressScreen.module.css";

interface ReminderProps {
  planId: string;
  agencyId: string;
  agency: string;
  close: () => void;
}

/** A reminder ready to be sent by the person's own means. */
export function Reminder({ planId, agencyId, agency, close }: ReminderProps) {
  const words = useTexts(texts);
  const { data, error } = useQuery(trpc.document.reminder.queryOptions({ planId, agencyId }));
  const letter = useMutation({
    mutationFn: async () => saveFile(await fetchFile(`/api/plans/${planId}/reminder/${agencyId}.docx`)),
  });
  return (
    <Modal opened onClose={close} size="lg" title={words.reminder(agency)}>
      <div className={styles.form}>
        <p className={styles.muted}>{words.reminderHelp}</p>
        <BusyButton className={styles.left ?? ""} busy={letter.isPending} onClick={() => letter.mutate()}>
          {words.letter}
        </BusyButton>
        <FileTrouble error={letter.error} />
        {data === undefined ? (
          error === null ? (
            <Loading />
          ) : (
            <Trouble error={error} />
          )
        ) : (
          <>
            <TextInput label={words.subject} value={data.subject} readOnly />
            <Ready label={words.mail} text={data.body} />
            <Ready label={words.short} text={data.short} />
          </>
        )}
      </div>
    </Modal>
  );
}

function Ready({ label, text }: { label: string; text: string }) {
  const words = useTexts(texts);
  return (
    <div className={styles.form}>
      <Textarea label={label} value={text} readOnly autosize minRows={3} maxRows={12} />
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" className={styles.left ?? ""} onClick={copy}>
            {copied ? words.copied : words.copy(label.toLowerCase())}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
