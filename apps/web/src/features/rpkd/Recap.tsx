import { formatCount } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/priority/rpkd";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./RpkdScreen.module.css";

/** What of a year's plan serves each priority, and what serves none. */
export function Recap({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts).recap;
  const { data, error } = useQuery(trpc.place.recap.queryOptions({ planId }));
  if (data === undefined) return <Trouble error={error} />;
  const parts = [
    ...data.parts.map((part) => ({ ...part, name: `${part.name} (${part.source})`, filter: part.id })),
    { ...data.unlinked, name: words.unlinked, filter: "-" },
    { ...data.whole, name: words.whole, filter: undefined },
  ];
  return (
    <section className={`${look.card} ${styles.part}`}>
      <h2>{words.title(year)}</h2>
      <p className={look.aside}>{data.parts.length === 0 ? words.none(year) : words.help}</p>
      <div className={look.scroll}>
        <table className={look.table}>
          <thead>
            <tr>
              <th scope="col">{words.priority}</th>
              <th scope="col" className={look.number}>
                {words.activities}
              </th>
              <th scope="col" className={look.number}>
                {words.rows}
              </th>
              <th scope="col" className={look.number}>
                {words.ceiling}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, filter, activities, rows, ceiling }) => (
              <tr key={filter ?? "whole"}>
                <td>
                  <Link
                    to="/rencana/$year"
                    params={{ year }}
                    search={filter === undefined ? {} : { prioritas: filter }}
                    aria-label={words.show(name)}
                  >
                    {name}
                  </Link>
                </td>
                <td className={look.number}>{formatCount(activities)}</td>
                <td className={look.number}>{formatCount(rows)}</td>
                <td className={look.number}>{formatCount(ceiling)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
