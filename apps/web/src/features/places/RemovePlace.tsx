import { Modal, Textarea } from "@mantine/core";
import type { PlaceItem } from "#lib/views";
import * as rpkd from "@rata/texts/priority/rpkd";
import * as texts from "@rata/texts/priority/places";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./PlacesScreen.module.css";
import { usePlacesChanged } from "./usePlacesChanged.ts";

interface RemovePlaceProps {
  place: PlaceItem;
  year: number;
  close: () => void;
}

/** Takes a place out of the list; the reason goes into the history. */
export function RemovePlace({ place, year, close }: RemovePlaceProps) {
  const words = useTexts(texts);
  const { close: closeWord } = useTexts(rpkd);
  const [reason, setReason] = useState("");
  const remove = useMutation(trpc.place.remove.mutationOptions({ onSuccess: usePlacesChanged(close) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remove.mutate({ year, code: place.code, reason });
  };
  return (
    <Modal opened onClose={close} title={words.removeOf(place.name)} closeButtonProps={{ "aria-label": closeWord }}>
      <form className={styles.form} onSubmit={submit}>
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          minLength={10}
          maxLength={1000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Trouble error={remove.error} />
        <BusyButton type="submit" busy={remove.isPending}>
          {words.remove}
        </BusyButton>
      </form>
    </Modal>
  );
}
