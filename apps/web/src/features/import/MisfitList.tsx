import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

/** Choices that fit nothing in the file, each with its place and what mends it. */
export function MisfitList({ misfits }: { misfits: ImportPreview["reading"]["misfits"] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (misfits.length === 0) return null;
  return (
    <div role="alert" className={styles.misfits}>
      <p>{words.meaning.misfits}</p>
      <ul className={styles.plain}>
        {misfits.map((problem, index) => {
          const { message, fix } = sayProblem(problem, language);
          return (
            <li key={`${problem.code}-${index}`}>
              {problem.sheet !== null && `${problem.sheet}: `}
              {message} {fix}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
