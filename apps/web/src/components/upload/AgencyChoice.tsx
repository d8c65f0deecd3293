import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import styles from "./Upload.module.css";

interface AgencyChoiceProps {
  words: { label: string; all: string; advice: string; only: (name: string) => string };
  agency: string | null;
  choose: (agency: string | null) => void;
}

/** Whose file it is. From an agency, nothing but that agency's rows can change. */
export function AgencyChoice({ words, agency, choose }: AgencyChoiceProps) {
  const agencies = useQuery(trpc.agency.list.queryOptions());
  const name = agencies.data?.find(({ id }) => id === agency)?.name ?? null;
  return (
    <div className={styles.choice}>
      <NativeSelect
        label={words.label}
        description={name === null ? words.advice : words.only(name)}
        value={agency ?? ""}
        onChange={(event) => choose(event.currentTarget.value === "" ? null : event.currentTarget.value)}
        data={[
          { value: "", label: words.all },
          ...(agencies.data ?? []).map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
      <Trouble error={agencies.error} />
    </div>
  );
}
