import * as texts from "@rata/texts/indicator/regions";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { ChartPart } from "#components/figure/ChartPart.tsx";
import { Explaining } from "#components/figure/Explaining.tsx";
import { Sentences } from "#components/figure/Sentences.tsx";
import { Loading } from "#components/Loading.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import type { RegionsPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { useCan, useSession } from "#lib/useSession";
import { IndicatorChoice } from "./IndicatorChoice.tsx";
import styles from "./Region.module.css";
import { RegionCharts } from "./RegionCharts.tsx";
import { RegionsTable } from "./RegionsTable.tsx";

const route = getRouteApi("/wilayah");

/** All parts of the region beside each other, for the indicators that the person chose. */
export function RegionsScreen() {
  const words = useTexts(texts);
  const { edition } = useSession();
  const mayRead = useCan("indicator.read");
  const { indikator } = route.useSearch();
  const navigate = route.useNavigate();
  const codes = indikator?.split(",") ?? edition.headlines;
  const { data, error } = useQuery({
    ...trpc.indicator.regions.queryOptions({ codes: [...codes] }),
    enabled: mayRead,
    placeholderData: keepPreviousData,
  });
  if (!mayRead) return <NotAllowed />;
  const choose = (next: readonly string[]) =>
    void navigate({ search: (old) => ({ ...old, indikator: next.join(",") }), replace: true, resetScroll: false });
  return (
    <Page title={words.title} help={words.help} width="wide">
      <Explaining>
        <IndicatorChoice chosen={codes} choose={choose} />
        <Trouble error={error} />
        {data === undefined && error === null && <Loading />}
        {data !== undefined && <Comparison page={data} />}
      </Explaining>
    </Page>
  );
}

function Comparison({ page }: { page: RegionsPage }) {
  const words = useTexts(texts);
  const hasFigures = page.rows.some(({ figures }) => figures.some((figure) => figure !== null));
  const quadrants = page.charts.find(({ chart }) => chart.figure.form === "scatter");
  return (
    <>
      {hasFigures ? <RegionsTable page={page} /> : <Empty title={words.empty} advice={words.emptyAdvice} />}
      <section className={styles.part}>
        <h2>{words.quadrants}</h2>
        <Sentences sentences={page.sentences} />
        {quadrants !== undefined && <ChartPart chart={quadrants.chart} />}
      </section>
      <RegionCharts page={page} />
    </>
  );
}
