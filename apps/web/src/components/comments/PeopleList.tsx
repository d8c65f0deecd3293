import type { CommentPerson } from "#lib/views";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/comment/comment";
import { useTexts } from "#lib/language.tsx";
import styles from "./Comments.module.css";

interface PeopleListProps {
  id: string;
  people: readonly CommentPerson[];
  at: number;
  choose: (person: CommentPerson) => void;
}

/** Whom one may mean, by name and post. The focus stays in the text; arrows choose here. */
export function PeopleList({ id, people, at, choose }: PeopleListProps) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  if (people.length === 0) return <p className={styles.muted}>{words.noPeople}</p>;
  return (
    <div id={id} role="listbox" aria-label={words.people} className={styles.people}>
      {people.map((person, index) => (
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => {
            // The text keeps the focus.
            event.preventDefault();
            choose(person);
          }}
        >
          <strong>{person.name}</strong>
          <span>{[roleNames[person.role], person.agency].filter((part) => part !== null).join(", ")}</span>
        </div>
      ))}
    </div>
  );
}
