import { Modal, Textarea, TextInput } from "@mantine/core";
import * as texts from "@rata/texts/lifecycle/deadline";
import { useQuery } from "@tanstack/react-query";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { CopyText } from "#components/CopyText.tsx";
import look from "#components/Look.module.css";

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
  return (
    <Modal opened onClose={close} size="lg" title={words.reminder(agency)}>
      <div className={look.fields}>
        <p className={look.aside}>{words.reminderHelp}</p>
        <div className={look.buttons}>
          <DownloadButton address={`/api/plans/${planId}/reminder/${agencyId}.docx`}>{words.letter}</DownloadButton>
        </div>
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
    <div className={look.fields}>
      <Textarea label={label} value={text} readOnly autosize minRows={3} maxRows={12} />
      <div className={look.buttons}>
        <CopyText text={text} label={words.copy(label.toLowerCase())} copied={words.copied} />
      </div>
    </div>
  );
}
