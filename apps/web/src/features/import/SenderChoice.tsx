import { NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/importing/importing";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

interface SenderChoiceProps {
  sender: string | null;
  choose: (sender: string | null) => void;
}

/** Whose file it is. From an agency, nothing but that agency's rows can change. */
export function SenderChoice({ sender, choose }: SenderChoiceProps) {
  const words = useTexts(texts).file;
  const agencies = useQuery(trpc.agency.list.queryOptions());
  const name = agencies.data?.find(({ id }) => id === sender)?.name ?? null;
  return (
    <div className={styles.sender}>
      <NativeSelect
        label={words.sender}
        description={name === null ? words.senderAdvice : words.senderOnly(name)}
        value={sender ?? ""}
        onChange={(event) => choose(event.currentTarget.value === "" ? null : event.currentTarget.value)}
        data={[
          { value: "", label: words.senderOwn },
          ...(agencies.data ?? []).map((agency) => ({ value: agency.id, label: agency.name })),
        ]}
      />
      <Trouble error={agencies.error} />
    </div>
  );
}
