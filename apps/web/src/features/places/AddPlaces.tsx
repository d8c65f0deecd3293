import type { PlaceList } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { PlaceSearch } from "#components/place/PlaceSearch.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./PlacesScreen.module.css";
import { usePlacesChanged } from "./usePlacesChanged.ts";

const NOTHING = () => {};

/** One place after the other by its name, or all of last year's. */
export function AddPlaces({ list }: { list: PlaceList }) {
  const words = useTexts(texts);
  const onSuccess = usePlacesChanged(NOTHING);
  const add = useMutation(trpc.place.add.mutationOptions({ onSuccess }));
  const copy = useMutation(trpc.place.copy.mutationOptions({ onSuccess }));
  const { year, fromLastYear } = list;
  return (
    <section className={styles.part}>
      <PlaceSearch
        action={words.add}
        actionOf={words.addOf}
        taken={new Set(list.places.map(({ code }) => code))}
        choose={({ code }) => add.mutate({ year, places: [{ code, basis: null, decree: null }] })}
      />
      {fromLastYear > 0 && (
        <BusyButton
          variant="default"
          className={styles.left ?? ""}
          busy={copy.isPending}
          onClick={() => copy.mutate({ year })}
        >
          {words.copy(fromLastYear, year - 1)}
        </BusyButton>
      )}
      <Trouble error={add.error ?? copy.error} />
    </section>
  );
}
