import { Button } from "@mantine/core";
import * as texts from "@rata/texts/indicator/overview";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { ChartPart } from "#components/figure/ChartPart.tsx";
import { Explaining } from "#components/figure/Explaining.tsx";
import { Legend } from "#components/figure/Legend.tsx";
import { Sentences } from "#components/figure/Sentences.tsx";
import { Loading } from "#components/Loading.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import type { OverviewPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { useCan, useSession } from "#lib/useSession";
import { HeadlineCard } from "./HeadlineCard.tsx";
import look from "#components/Look.module.css";
import styles from "./Overview.module.css";

/** One page for leadership: where the region stands, what moved, and where the poor are. */
export function OverviewScreen() {
  const words = useTexts(texts);
  const { instance } = useSession();
  const mayRead = useCan("indicator.read");
  const { data, error } = useQuery({ ...trpc.indicator.overview.queryOptions(), enabled: mayRead });
  if (!mayRead) return <NotAllowed />;
  return (
    <Page
      title={words.title}
      help={words.help(data?.region.name ?? instance.name)}
      actions={
        <Button
          variant="default"
          className={styles.print ?? ""}
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
          onClick={() => print()}
        >
          {words.print}
        </Button>
      }
    >
      <Trouble error={error} />
      {data === undefined && error === null && <Loading />}
      {data?.headlines.length === 0 && <Empty title={words.empty} advice={words.emptyAdvice} />}
      {data !== undefined && data.headlines.length > 0 && <Overview page={data} />}
    </Page>
  );
}

function Overview({ page: { headlines, absent, moved, priority } }: { page: OverviewPage }) {
  const words = useTexts(texts);
  return (
    <Explaining>
      <section aria-label={words.headlines} className={styles.headlines}>
        {headlines.map((headline) => (
          <HeadlineCard key={headline.code} headline={headline} />
        ))}
      </section>
      <Legend figures={headlines.map(({ figure }) => figure)} />
      {absent !== null && <Sentences sentences={[absent]} />}
      <div className={styles.columns}>
        <section className={look.stack}>
          <h2>{words.moved}</h2>
          {moved.length === 0 ? <p className={look.muted}>{words.nothingMoved}</p> : <Sentences sentences={moved} />}
        </section>
        <section className={look.stack}>
          <h2>{words.priority}</h2>
          <Sentences sentences={priority.sentences} />
          {priority.chart !== null && <ChartPart chart={priority.chart} />}
          {priority.map !== null && <ChartPart chart={priority.map} />}
          <p className={styles.print}>
            <Link to="/wilayah">{words.toRegions}</Link>
          </p>
        </section>
      </div>
    </Explaining>
  );
}
