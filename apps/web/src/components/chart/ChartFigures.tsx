import { Button } from "@mantine/core";
import type { Chart } from "@rata/reporting/chart/Chart";
import { tabulateChart } from "@rata/reporting/chart/tabulateChart";
import * as texts from "@rata/texts/indicator/chart";
import { IconTable } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./ChartView.module.css";

/** The figures of a chart as a table, opened when asked. */
export function ChartFigures({ chart }: { chart: Chart }) {
  const words = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        className={styles.left ?? ""}
        leftSection={<IconTable size={18} aria-hidden="true" />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hideTable : words.showTable}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FigureTable chart={chart} label={chart.caption?.text ?? words.table} />}
      </div>
    </>
  );
}

function FigureTable({ chart, label }: { chart: Chart; label: string }) {
  const { head, rows } = tabulateChart(chart.figure);
  return (
    // A table wider than the screen is scrolled by keyboard too.
    <div role="region" aria-label={label} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((text, column) => (
              <th key={`${column} ${text}`} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // The rows of a picture never change their places.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((text, column) =>
                column === 0 ? (
                  <th key={`${column} ${head[column]}`} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={`${column} ${head[column]}`}>{text === "" ? "–" : text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
