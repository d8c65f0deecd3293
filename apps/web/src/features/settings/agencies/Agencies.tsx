import { Button } from "@mantine/core";
import type { Agency } from "@rata/domain/organisation/Agency";
import * as texts from "@rata/texts/settings/settings";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import styles from "../SettingsScreen.module.css";
import { AgencyForm } from "./AgencyForm.tsx";

const NEW: Agency = { id: "", name: "", shortName: "", sectors: [] };

/** The agencies and the words by which their rows are recognised. */
export function Agencies() {
  const words = useTexts(texts).agency;
  const mayWrite = useCan("agency.write");
  const agencies = useQuery(trpc.agency.list.queryOptions());
  const [edited, setEdited] = useState<Agency | null>(null);
  return (
    <>
      <p className={styles.muted}>{words.help}</p>
      <Trouble error={agencies.error} />
      {agencies.data?.length === 0 && <Empty title={words.none} advice={words.noneAdvice} />}
      <ul className={styles.list}>
        {agencies.data?.map((agency) => (
          <li key={agency.id}>
            <span>
              {agency.name} <span className={styles.muted}>{agency.shortName}</span>
            </span>
            <span className={styles.muted}>{agency.sectors.join(", ")}</span>
            {mayWrite && (
              <Button variant="subtle" size="compact-md" onClick={() => setEdited(agency)}>
                {words.edit(agency.shortName || agency.name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Button variant="default" className={styles.left ?? ""} onClick={() => setEdited(NEW)}>
          {words.add}
        </Button>
      )}
      {edited !== null && <AgencyForm agency={edited} close={() => setEdited(null)} />}
    </>
  );
}
