import * as texts from "@rata/texts/budget/budget";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import { FILTERS, type Filter, type PlacedRow } from "./filters.ts";

interface FilterBarProps {
  filtered: Readonly<Record<Filter, readonly PlacedRow[]>>;
  filter: Filter;
  choose: (filter: Filter) => void;
}

/** One button for each way to look at the differences, with how many there are. */
export function FilterBar({ filtered, filter, choose }: FilterBarProps) {
  const words = useTexts(texts).preview;
  return (
    <div role="group" aria-label={words.filter} className={styles.filters}>
      {FILTERS.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.filter}
          aria-pressed={name === filter}
          onClick={() => choose(name)}
        >
          {words.count(words.filters[name], filtered[name].length)}
        </button>
      ))}
    </div>
  );
}
