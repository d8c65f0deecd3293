import { Modal, Textarea } from "@mantine/core";
import type { PlaceItem } from "#lib/views";
import * as rpkd from "@rata/texts/priority/rpkd";
import * as texts from "@rata/texts/priority/places";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { DecreeFields } from "#components/decree/DecreeFields.tsx";
import { toDecree, toDecreeDraft } from "#components/decree/decreeDraft";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./PlacesScreen.module.css";
import { usePlacesChanged } from "./usePlacesChanged.ts";

interface GroundsFormProps {
  place: PlaceItem;
  year: number;
  close: () => void;
}

/** Why the place is a priority, and the decree that names it. */
export function GroundsForm({ place, year, close }: GroundsFormProps) {
  const words = useTexts(texts);
  const { close: closeWord } = useTexts(rpkd);
  const [seen] = useState({ basis: place.basis, decree: place.decree });
  const [basis, setBasis] = useState(place.basis ?? "");
  const [decree, setDecree] = useState(toDecreeDraft(place.decree));
  const save = useMutation(trpc.place.change.mutationOptions({ onSuccess: usePlacesChanged(close) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const grounds = { basis: basis.trim() || null, decree: toDecree(decree) };
    save.mutate({ year, code: place.code, expected: seen, grounds });
  };
  return (
    <Modal opened onClose={close} title={words.edit(place.name)} closeButtonProps={{ "aria-label": closeWord }}>
      <form className={styles.form} onSubmit={submit}>
        <Textarea
          label={words.basis}
          description={words.basisHint}
          maxLength={300}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
        />
        <DecreeFields draft={decree} change={setDecree} />
        <Trouble error={save.error} />
        <BusyButton type="submit" busy={save.isPending}>
          {words.save}
        </BusyButton>
      </form>
    </Modal>
  );
}
