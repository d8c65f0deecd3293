import { Button } from "@mantine/core";
import { type Agency, newAgency } from "@rata/domain/agency/Agency";
import * as texts from "@rata/texts/settings/settings";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import look from "#components/Look.module.css";
import styles from "../SettingsScreen.module.css";
import { AgencyForm } from "./AgencyForm.tsx";
import { AgencyItem } from "./AgencyItem.tsx";
import { EndAgency } from "./EndAgency.tsx";
import { ReopenAgency } from "./ReopenAgency.tsx";

const NEW: Agency = newAgency({ id: "", name: "", shortName: "", sectors: [] });

/** The agencies, since when and until when they are there, and the words by which their rows are recognised. */
export function Agencies() {
  const words = useTexts(texts).agency;
  const mayWrite = useCan("agency.write");
  const agencies = useQuery(trpc.agency.list.queryOptions());
  const [opened, setOpened] = useState<{ agency: Agency; what: "edit" | "end" | "reopen" } | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <p className={look.hint}>{words.help}</p>
      <Trouble error={agencies.error} />
      {agencies.data?.length === 0 && <Empty title={words.none} advice={words.noneAdvice} />}
      <ul className={styles.list}>
        {agencies.data?.map((agency) => (
          <AgencyItem
            key={agency.id}
            agency={agency}
            agencies={agencies.data}
            mayWrite={mayWrite}
            open={(what) => setOpened({ agency, what })}
          />
        ))}
      </ul>
      {mayWrite && (
        <Button variant="default" className={look.left ?? ""} onClick={() => setOpened({ agency: NEW, what: "edit" })}>
          {words.add}
        </Button>
      )}
      {opened?.what === "edit" && <AgencyForm agency={opened.agency} close={close} />}
      {opened?.what === "end" && <EndAgency agency={opened.agency} agencies={agencies.data ?? []} close={close} />}
      {opened?.what === "reopen" && <ReopenAgency agency={opened.agency} close={close} />}
    </>
  );
}
