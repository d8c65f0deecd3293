import type { PlaceList } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import { ReachingRows } from "./ReachingRows.tsx";

/** Rows that lie wholly outside the priority places: to look at, nobody is accused. */
export function OutsideRows({ list: { outside, year } }: { list: PlaceList }) {
  const words = useTexts(texts);
  return (
    <section className={look.card}>
      <h2>{words.outside}</h2>
      <p className={look.aside}>{outside.count === 0 ? words.outsideNone : words.outsideHelp}</p>
      {outside.count > 0 && (
        <ReachingRows label={words.outsideShow(outside.count)} year={year} rows={outside.rows} count={outside.count} />
      )}
    </section>
  );
}
