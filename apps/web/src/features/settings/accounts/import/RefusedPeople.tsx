import type { AccountProblem } from "@rata/domain/account/AccountProblem";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import * as texts from "@rata/texts/settings/accountList";
import { useLanguage, useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";

/** Each reason with its line, column, value, rule and what to do. */
export function RefusedPeople({ problems }: { problems: readonly AccountProblem[] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <section>
      <h3>{words.refused}</h3>
      <ul>
        {problems.map((problem) => {
          const { message, fix } = sayProblem(problem, language);
          const column = problem.column === null ? "" : `, ${words.columns[problem.column]}`;
          return (
            <li key={`${problem.line} ${problem.code}`}>
              <strong>
                {words.line(problem.line)}
                {column}:
              </strong>{" "}
              {message} <span className={look.hint}>{fix}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
