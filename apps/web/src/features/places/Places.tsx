import { Button, NativeSelect } from "@mantine/core";
import type { PlaceItem, PlaceList } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { useTexts } from "#lib/language.tsx";
import { PlaceEntry } from "./PlaceEntry.tsx";
import look from "#components/Look.module.css";
import styles from "./PlacesScreen.module.css";

const SHOWN = ["all", "gaps", "general"] as const;
type Shown = (typeof SHOWN)[number];
/** So many are drawn at once: a list may hold thousands of villages. */
const STEP = 100;

/** The list itself, narrowed to what no row reaches or what only general rows do. */
export function Places({ list, mayWrite }: { list: PlaceList; mayWrite: boolean }) {
  const words = useTexts(texts);
  const [shown, setShown] = useState<Shown>("all");
  const [most, setMost] = useState(STEP);
  if (list.places.length === 0) return <Empty title={words.empty} advice={mayWrite ? words.emptyHint : words.help} />;
  const places = list.places.filter((place) => fits(place, shown));
  return (
    <section className={look.card}>
      <NativeSelect
        label={words.show.label}
        className={look.left ?? ""}
        value={shown}
        onChange={({ currentTarget: { value } }) => setShown(SHOWN.find((one) => one === value) ?? "all")}
        data={SHOWN.map((value) => ({ value, label: words.show[value] }))}
      />
      <ul className={styles.list}>
        {places.slice(0, most).map((place) => (
          <li key={place.code}>
            <PlaceEntry place={place} year={list.year} mayWrite={mayWrite} hasPlan={list.planId !== null} />
          </li>
        ))}
      </ul>
      {places.length > most && (
        <Button variant="default" className={look.left ?? ""} onClick={() => setMost(most + STEP)}>
          {words.showMore(places.length - most)}
        </Button>
      )}
    </section>
  );
}

function fits({ particular, around, general }: PlaceItem, shown: Shown): boolean {
  if (shown === "all") return true;
  return particular + around === 0 && general > 0 === (shown === "general");
}
