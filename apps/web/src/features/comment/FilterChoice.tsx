import * as texts from "@rata/texts/comment/comment";
import { useTexts } from "#lib/language.tsx";
import styles from "./CommentScreen.module.css";

const FILTERS = ["open", "mine", "all"] as const;
export type ThreadFilter = (typeof FILTERS)[number];

interface FilterChoiceProps {
  chosen: ThreadFilter;
  choose: (filter: ThreadFilter) => void;
}

export function FilterChoice({ chosen, choose }: FilterChoiceProps) {
  const words = useTexts(texts);
  return (
    <div role="group" aria-label={words.filter} className={styles.filters}>
      {FILTERS.map((filter) => (
        <button key={filter} type="button" aria-pressed={filter === chosen} onClick={() => choose(filter)}>
          {words.filters[filter]}
        </button>
      ))}
    </div>
  );
}
