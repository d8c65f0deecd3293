import type { PlaceList } from "#lib/views";
import { formatCount } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/priority/places";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Loading } from "#components/Loading.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { AddPlaces } from "./AddPlaces.tsx";
import { Downloads } from "./Downloads.tsx";
import { OutsideRows } from "./OutsideRows.tsx";
import { PasteBlock } from "./PasteBlock.tsx";
import { Places } from "./Places.tsx";
import look from "#components/Look.module.css";
import styles from "./PlacesScreen.module.css";

const route = getRouteApi("/lokasi-prioritas/$year");

/** The priority places of a year and the rows that reach them; the secretariat writes, everybody reads. */
export function PlacesScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const mayWrite = useCan("rpkd.write");
  const { data, error } = useQuery(trpc.place.list.queryOptions({ year }));
  return (
    <Page
      title={words.title(year)}
      help={words.help}
      actions={data !== undefined && data.places.length > 0 && <Downloads year={year} />}
    >
      <Trouble error={error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          {data.places.length > 0 && <Figures list={data} />}
          {mayWrite && <AddPlaces list={data} />}
          {mayWrite && <PasteBlock year={year} />}
          <Places list={data} mayWrite={mayWrite} />
          {data.planId !== null && data.places.length > 0 && <OutsideRows list={data} />}
        </>
      )}
    </Page>
  );
}

function Figures({ list }: { list: PlaceList }) {
  const words = useTexts(texts);
  const figures = [
    [words.figures.places, list.places.length],
    [words.figures.gaps, list.gaps],
    [words.figures.outside, list.outside.count],
    [words.figures.unplaced, list.unplaced],
  ] as const;
  return (
    <section className={look.card}>
      <dl className={styles.figures}>
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={look.aside}>{list.planId === null ? words.noPlan(list.year) : words.reachHelp}</p>
    </section>
  );
}
