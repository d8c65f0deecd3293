import type { PlaceItem } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { ReasonForm } from "#components/form/ReasonForm.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshPlaces } from "./usePlacesAdded.ts";

interface RemovePlaceProps {
  place: PlaceItem;
  year: number;
  close: () => void;
}

/** Takes a place out of the list; the reason goes into the history. */
export function RemovePlace({ place, year, close }: RemovePlaceProps) {
  const words = useTexts(texts);
  return (
    <ReasonForm
      title={words.removeOf(place.name)}
      close={close}
      label={words.reason}
      hint={words.reasonHint}
      submit={words.remove}
      send={(reason) => api.place.remove.mutate({ year, code: place.code, reason })}
      refresh={refreshPlaces}
    />
  );
}
