import { COLUMNS } from "@rata/domain/plan/Column";
import type { SourceCells } from "@rata/domain/plan/SourceCells";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/matrix";
import { useQuery } from "@tanstack/react-query";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./RowDrawer.module.css";

/** The cells exactly as they stood in the file, fetched only when a row is opened. */
export function OriginalCells({ planId, lineId }: { planId: string; lineId: string }) {
  const words = useTexts(texts).drawer;
  const line = useQuery(trpc.plan.line.queryOptions({ planId, lineId }));
  const source = line.data?.source ?? null;
  return (
    <section className={styles.section}>
      <h3>{words.original}</h3>
      {line.isPending && <Loading />}
      <Trouble error={line.error} />
      {line.data !== undefined && source === null && <p className={look.muted}>{words.noOriginal}</p>}
      {source !== null && (
        <>
          <CellTable caption={words.originalLine(source.line)} cells={source.cells} extra={source.extra} />
          {source.continuations.map((part) => (
            <CellTable key={part.line} caption={words.continuation(part.line)} cells={part.cells} extra={{}} />
          ))}
        </>
      )}
    </section>
  );
}

function CellTable({
  caption,
  cells,
  extra,
}: {
  caption: string;
  cells: SourceCells["cells"];
  extra: SourceCells["extra"];
}) {
  const names = useTexts(fieldTexts);
  const named = COLUMNS.map((column, index) => [names[column].heading, cells[index] ?? ""] as const);
  return (
    <table className={styles.cells}>
      <caption className={look.muted} style={{ textAlign: "left" }}>
        {caption}
      </caption>
      <tbody>
        {[...named, ...Object.entries(extra)].flatMap(([name, text]) =>
          text === ""
            ? []
            : [
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{text}</td>
                </tr>,
              ],
        )}
      </tbody>
    </table>
  );
}
