import type { Location } from "@rata/domain/region/Place";
import * as texts from "@rata/texts/plan/matrix";
import { useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import styles from "./RowDrawer.module.css";

/** What the words of a place were read as, so that a wrong reading is seen. */
export function PlaceReading({ location }: { location: Location }) {
  const words = useTexts(texts).drawer;
  const { regions } = useSession();
  const nameOf = (code: string) => regions.find((region) => region.code === code)?.name ?? code;
  return (
    <ul className={styles.places} aria-label={words.places}>
      {location.places.map(({ text, code, every }) => (
        <li key={`${text}-${code}`}>
          {code === null
            ? `${text}: ${words.unknownPlace}`
            : every === undefined
              ? `${nameOf(code)} (${code})`
              : `${words.every[every]} ${nameOf(code)}`}
        </li>
      ))}
    </ul>
  );
}
