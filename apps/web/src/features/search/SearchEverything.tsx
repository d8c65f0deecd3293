import { Modal, TextInput } from "@mantine/core";
import * as texts from "@rata/texts/frame/search";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./SearchEverything.module.css";
import { useSearchHits } from "./useSearchHits.ts";

/** One field for everything that can be reached: screens, indicators, regions, plans, rows of the plan on screen. */
export function SearchEverything({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const groups = useSearchHits(text, close);
  const hits = groups.flatMap((group) => group.hits);
  const active = Math.min(at, hits.length - 1);
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (active + step + hits.length) % Math.max(1, hits.length);
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter") hits[active]?.open();
  };
  return (
    <Modal opened onClose={close} title={words.title} size="lg" yOffset="8vh">
      <TextInput
        role="combobox"
        aria-label={words.title}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={words.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        autoComplete="off"
        data-autofocus
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.results(hits.length)} className={styles.list}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p className={styles.group} aria-hidden="true">
              {group.name}
            </p>
            {group.hits.map((hit) => {
              const own = hits.indexOf(hit);
              return (
                <div
                  key={hit.key}
                  id={`${id}-${own}`}
                  role="option"
                  aria-selected={own === active}
                  className={`${styles.hit} ${own === active ? styles.active : ""}`}
                  onMouseMove={() => setAt(own)}
                  onClick={hit.open}
                >
                  <span>{hit.title}</span>
                  {hit.detail !== null && <small>{hit.detail}</small>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className={styles.hint} role="status">
        {hits.length === 0 && text.trim() !== "" ? words.nothing(text) : words.hint}
      </p>
    </Modal>
  );
}
