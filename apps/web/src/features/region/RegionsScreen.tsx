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
import { useCan } from "#lib/useSession";
import { MOST_COLUMNS } from "#lib/regionSearch";
import { IndicatorChoice } from "./IndicatorChoice.tsx";
import { keepFilled } from "./keepFilled.ts";
import look from "#components/Look.module.css";
import { RegionCharts } from "./RegionCharts.tsx";
import { RegionsTable } from "./RegionsTable.tsx";

const route = getRouteApi("/wilayah");

/** All parts of the region beside each other, for the indicators that the person chose. */
export function RegionsScreen() {
  const words = useTexts(texts);
  const mayRead = useCan("indicator.read");
  const { indikator } = route.useSearch();
  const navigate = route.useNavigate();
  const held = useQuery({ ...trpc.indicator.list.queryOptions(), enabled: mayRead });
  const offered = held.data?.filter(({ figures }) => figures > 0).map(({ code }) => code);
  const wanted = indikator?.split(",") ?? offered?.slice(0, MOST_COLUMNS) ?? [];
  const { data, error } = useQuery({
    ...trpc.indicator.regions.queryOptions({ codes: wanted }),
    enabled: mayRead && wanted.length > 0,
    placeholderData: keepPreviousData,
  });
  if (!mayRead) return <NotAllowed />;
  // Unless somebody chose otherwise, the columns are those that have a figure at all.
  const page = data === undefined || indikator !== undefined ? data : keepFilled(data);
  const choose = (next: readonly string[]) =>
    void navigate({ search: (old) => ({ ...old, indikator: next.join(",") }), replace: true, resetScroll: false });
  return (
    <Page title={words.title} help={words.help} width="wide">
      <Explaining>
        {page !== undefined && <IndicatorChoice chosen={page.columns.map(({ code }) => code)} choose={choose} />}
        <Trouble error={error ?? held.error} />
        {page === undefined && offered?.length === 0 && <Empty title={words.empty} advice={words.emptyAdvice} />}
        {page === undefined && offered?.length !== 0 && (error ?? held.error) === null && <Loading />}
        {page !== undefined && <Comparison page={page} />}
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
      <section className={look.stack}>
        <h2>{words.quadrants}</h2>
        <Sentences sentences={page.sentences} />
        {quadrants !== undefined && <ChartPart chart={quadrants.chart} />}
      </section>
      <RegionCharts page={page} />
    </>
  );
}
