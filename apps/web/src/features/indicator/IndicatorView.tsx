import { NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/indicator/indicators";
import { Link, useNavigate } from "@tanstack/react-router";
import { ChartPart } from "#components/figure/ChartPart.tsx";
import { Explaining } from "#components/figure/Explaining.tsx";
import { Sentences } from "#components/figure/Sentences.tsx";
import { Page } from "#components/Page.tsx";
import type { IndicatorPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { Definition } from "./Definition.tsx";
import { FigureDownloads } from "./FigureDownloads.tsx";
import { FigureTable } from "./FigureTable.tsx";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";
import { Peers } from "./Peers.tsx";
import { Revisions } from "./Revisions.tsx";
import { Targets } from "./Targets.tsx";

/** The sentence first, the chart under it, then table, regions, targets and definition. */
export function IndicatorView({ page }: { page: IndicatorPage }) {
  const words = useTexts(texts);
  const { indicator, region, charts } = page;
  const course = charts.find(({ chart }) => chart.figure.form === "course");
  const map = charts.find(({ chart }) => chart.figure.form === "map" || chart.figure.form === "tiles");
  const ranking = charts.find(({ chart }) => chart.figure.form === "ranking");
  const lead = page.sentences.findIndex(({ kind }) => kind === "change") + 1 || 1;
  const more = charts.filter((one) => one !== course && one !== map && one !== ranking);
  return (
    <Page
      title={indicator.name}
      help={[indicator.symbol, indicator.unit, region.name].filter(Boolean).join(" · ")}
      actions={<FigureDownloads code={indicator.code} region={region.code} />}
    >
      <Explaining>
        <Ways page={page} />
        <Sentences sentences={page.sentences.slice(0, lead)} hasLead />
        {course !== undefined && <ChartPart chart={course.chart} />}
        {lead < page.sentences.length && (
          <section className={look.stack}>
            <h2>{words.more}</h2>
            <Sentences sentences={page.sentences.slice(lead)} isWide />
          </section>
        )}
        <FigureTable page={page} />
        <Targets page={page} />
        <Peers page={page} ranking={ranking?.chart ?? null} map={map?.chart ?? null} />
        {more.map(({ key, chart }) => (
          <section key={key} className={look.stack}>
            <ChartPart chart={chart} />
          </section>
        ))}
        <Revisions of={{ code: indicator.code, region: region.code }} />
        <Definition indicator={indicator} />
      </Explaining>
    </Page>
  );
}

/** The way back to the list, and the choice of another region. */
function Ways({ page: { indicator, region, regions } }: { page: IndicatorPage }) {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const choose = (wilayah: string) =>
    void navigate({
      to: "/indikator/$code",
      params: { code: indicator.code },
      search: { wilayah },
      resetScroll: false,
    });
  return (
    <div className={styles.ways}>
      <nav aria-label={words.breadcrumb}>
        <Link to="/indikator">{words.toList}</Link>
        {" · "}
        <Link to="/wilayah/$code" params={{ code: region.code }}>
          {region.name}
        </Link>
      </nav>
      {regions.length > 1 && (
        <NativeSelect
          aria-label={words.region}
          value={region.code}
          onChange={(event) => choose(event.currentTarget.value)}
          data={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </div>
  );
}
