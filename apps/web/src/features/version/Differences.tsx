import { sayStages } from "@rata/texts/version/sayStage";
import * as texts from "@rata/texts/version/version";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@mantine/core";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { AgencyFilter } from "./AgencyFilter.tsx";
import { ChangedRecord } from "./ChangedRecord.tsx";
import type { CompareWish } from "./CompareWish.ts";
import { ComparisonDownload } from "./ComparisonDownload.tsx";
import { MoneyTables } from "./MoneyTables.tsx";
import look from "#components/Look.module.css";
import styles from "./VersionScreen.module.css";

const PAGE = 50;
const KINDS = ["changed", "added", "removed", "moved"] as const;

/** Money first, then what changed, cell by cell, a page at a time. */
export function Differences({ wish }: { wish: CompareWish }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [pages, setPages] = useState(1);
  const first = { ...wish, offset: 0, limit: PAGE };
  const { data, error } = useQuery({
    ...trpc.version.compare.queryOptions(first),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <Trouble error={error} />;
  if (data === undefined) return <Loading />;
  const counts = KINDS.filter((kind) => data.counts[kind] > 0);
  const stages = <p>{sayStages(data.stages, language)}</p>;
  if (counts.length === 0)
    return (
      <>
        {stages}
        <p className={look.aside}>{words.nothing}</p>
      </>
    );
  const shown = Math.min(pages * PAGE, data.total);
  return (
    <>
      {stages}
      <ul className={styles.counts}>
        {counts.map((kind) => (
          <li key={kind}>{words.counts[kind](data.counts[kind])}</li>
        ))}
      </ul>
      <MoneyTables comparison={data} />
      <h3>{words.changes}</h3>
      <AgencyFilter comparison={data} chosen={wish.agency} />
      <ul className={look.lined}>
        {Array.from({ length: pages }, (_, at) => (
          <RecordPage key={at} wish={wish} offset={at * PAGE} />
        ))}
      </ul>
      <p className={look.aside}>{words.shown(shown, data.total)}</p>
      <div className={look.buttons}>
        {shown < data.total && (
          <Button variant="default" onClick={() => setPages(pages + 1)}>
            {words.more(Math.min(PAGE, data.total - shown))}
          </Button>
        )}
        <ComparisonDownload wish={wish} />
      </div>
    </>
  );
}

function RecordPage({ wish, offset }: { wish: CompareWish; offset: number }) {
  const { data, error } = useQuery(trpc.version.compare.queryOptions({ ...wish, offset, limit: PAGE }));
  if (data === undefined) return <li>{error === null ? <Loading /> : <Trouble error={error} />}</li>;
  return data.records.map((record) => (
    <li key={`${record.target.kind} ${record.target.id}`}>
      <ChangedRecord record={record} names={data.names} />
    </li>
  ));
}
