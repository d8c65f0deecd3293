import type { BlockPreview as Preview } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./PlacesScreen.module.css";

/** What a pasted block would bring, and for each refused line where, what, why and how to mend it. */
export function BlockPreview({ preview: { places, refused } }: { preview: Preview }) {
  const words = useTexts(texts);
  const rules = new Map(Object.entries(words.refusals));
  return (
    <div role="status" className={look.fields}>
      <p>{words.block.taken(places.length)}</p>
      {places.length > 0 && (
        <ul>
          {places.slice(0, MOST).map(({ code, name, basis }) => (
            <li key={code}>
              {name} <span className={look.aside}>{basis}</span>
            </li>
          ))}
          {places.length > MOST && <li className={look.aside}>{words.block.more(places.length - MOST)}</li>}
        </ul>
      )}
      {refused.length > 0 && (
        <div className={look.scroll}>
          <p className={styles.gap}>{words.block.refused(refused.length)}</p>
          <table className={look.table}>
            <thead>
              <tr>
                <th scope="col">{words.block.line}</th>
                <th scope="col">{words.block.column}</th>
                <th scope="col">{words.block.value}</th>
                <th scope="col">{words.block.rule}</th>
              </tr>
            </thead>
            <tbody>
              {refused.slice(0, MOST_REFUSED).map(({ line, column, value, code, candidates }) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td>{words.block.columns[column]}</td>
                  <td>{value}</td>
                  <td>
                    {rules.get(code)}{" "}
                    {candidates.length > 0 && words.block.candidates(candidates.map(({ name }) => name).join("; "))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

const MOST = 20;
const MOST_REFUSED = 200;
