import type { PlaceList } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { BusyButton } from "#components/BusyButton.tsx";
import { PlaceSearch } from "#components/place/PlaceSearch.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSave } from "#lib/useSave";
import look from "#components/Look.module.css";
import { usePlacesAdded } from "./usePlacesAdded.ts";

/** One place after the other by its name, or all of last year's. */
export function AddPlaces({ list }: { list: PlaceList }) {
  const words = useTexts(texts);
  const added = usePlacesAdded();
  const add = useSave({ ...added, send: api.place.add.mutate });
  const copy = useSave({ ...added, send: api.place.copy.mutate });
  const { year, fromLastYear } = list;
  return (
    <section className={look.card}>
      <PlaceSearch
        action={words.add}
        actionOf={words.addOf}
        taken={new Set(list.places.map(({ code }) => code))}
        choose={({ code }) => add.mutate({ year, places: [{ code, basis: null, decree: null }] })}
      />
      {fromLastYear > 0 && (
        <BusyButton
          variant="default"
          className={look.left ?? ""}
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
