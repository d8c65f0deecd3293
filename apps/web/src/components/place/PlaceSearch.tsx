import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { NamedPlace } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./PlaceSearch.module.css";

interface PlaceSearchProps {
  /** What pressing a found place does, as the button says it. */
  action: string;
  actionOf: (name: string) => string;
  choose: (place: NamedPlace) => void;
  /** Codes that can't be chosen any more. */
  taken?: ReadonlySet<string>;
}

/** Looks for a place by its name, from the regency down to desa and kelurahan: what is chosen is a code, never free text. */
export function PlaceSearch({ action, actionOf, choose, taken }: PlaceSearchProps) {
  const words = useTexts(texts);
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 250);
  const { data, error } = useQuery({
    ...trpc.place.search.queryOptions({ text: asked }),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
  });
  const found = asked.length < 2 ? [] : (data ?? []).filter(({ code }) => taken?.has(code) !== true);
  const isNone = asked.length >= 2 && data !== undefined && data.length === 0;
  return (
    <div className={styles.search}>
      <TextInput
        type="search"
        label={words.find}
        description={words.findHint}
        maxLength={120}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" className={styles.status}>
        {isNone ? words.findNone : ""}
      </p>
      <Trouble error={error} />
      {found.length > 0 && (
        <ul className={styles.found}>
          {found.map((place) => (
            <li key={place.code}>
              <span>
                {place.name} <span className={look.aside}>{place.code}</span>
              </span>
              <Button
                variant="default"
                size="compact-md"
                aria-label={actionOf(place.name)}
                onClick={() => choose(place)}
              >
                {action}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
