import { Button, TextInput } from "@mantine/core";
import * as texts from "@rata/texts/indicator/indicators";
import { IconFileImport, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { Explaining } from "#components/figure/Explaining.tsx";
import { Loading } from "#components/Loading.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import type { IndicatorItem } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import styles from "./Indicator.module.css";
import { IndicatorGroups } from "./IndicatorGroups.tsx";
import { Revisions } from "./Revisions.tsx";

/** Every indicator with its latest figure, and what newer releases changed. */
export function IndicatorsScreen() {
  const words = useTexts(texts);
  const mayRead = useCan("indicator.read");
  const mayWrite = useCan("indicator.write");
  const { data, error } = useQuery({ ...trpc.indicator.list.queryOptions(), enabled: mayRead });
  if (!mayRead) return <NotAllowed />;
  const hasFigures = data?.some(({ figures }) => figures > 0) === true;
  return (
    <Page
      title={words.title}
      help={words.help}
      actions={
        mayWrite && (
          <Button component={Link} to="/indikator/impor" leftSection={<IconFileImport size={18} aria-hidden="true" />}>
            {words.import}
          </Button>
        )
      }
    >
      <Explaining>
        <Trouble error={error} />
        {data === undefined && error === null && <Loading />}
        {data !== undefined && !hasFigures && (
          <Empty title={words.empty} advice={mayWrite ? words.emptyWriter : words.emptyAdvice} />
        )}
        {data !== undefined && <SearchedGroups items={data} />}
        {hasFigures && <Revisions />}
      </Explaining>
    </Page>
  );
}

function SearchedGroups({ items }: { items: readonly IndicatorItem[] }) {
  const words = useTexts(texts);
  const [asked, setAsked] = useState("");
  const wanted = asked.trim().toLowerCase();
  const found = items.filter(({ name, symbol }) => `${name} ${symbol ?? ""}`.toLowerCase().includes(wanted));
  return (
    <>
      <TextInput
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        className={styles.search ?? ""}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      {found.length === 0 && <p role="status">{words.nothing(asked)}</p>}
      <IndicatorGroups items={found} isSearched={wanted !== ""} />
    </>
  );
}
