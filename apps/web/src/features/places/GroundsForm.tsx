import type { PlaceItem } from "#lib/views";
import { PlaceGrounds } from "@rata/domain/priority/PriorityPlace";
import * as texts from "@rata/texts/priority/places";
import { useState } from "react";
import * as z from "zod";
import { DecreeDraft, toDecreeDraft } from "#components/decree/decreeDraft";
import { useDecreeFields } from "#components/decree/useDecreeFields";
import { blank } from "#components/form/blank";
import { FormModal } from "#components/form/FormModal.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshPlaces } from "./usePlacesAdded.ts";

const Grounds = z.object({ basis: blank(PlaceGrounds.shape.basis), decree: DecreeDraft });

interface GroundsFormProps {
  place: PlaceItem;
  year: number;
  close: () => void;
}

/** Why the place is a priority, and the decree that names it. */
export function GroundsForm({ place, year, close }: GroundsFormProps) {
  const words = useTexts(texts);
  const decree = useDecreeFields();
  const [seen] = useState({ basis: place.basis, decree: place.decree });
  return (
    <FormModal
      title={words.edit(place.name)}
      close={close}
      start={{ basis: seen.basis ?? "", decree: toDecreeDraft(seen.decree) }}
      schema={Grounds}
      fields={() => [
        { kind: "area", name: "basis", label: words.basis, description: words.basisHint, maxLength: 300 },
        ...decree,
      ]}
      send={(grounds) => api.place.change.mutate({ year, code: place.code, expected: seen, grounds })}
      refresh={refreshPlaces}
    />
  );
}
