import { Button, Modal } from "@mantine/core";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/sheet";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import type { MatrixColumn } from "../matrix/MatrixColumn.ts";
import { rowKey } from "../matrix/rowKey.ts";
import { troublesOf } from "./CellMark.ts";
import { CellTrouble } from "./CellTrouble.tsx";
import look from "#components/Look.module.css";
import styles from "./CellTrouble.module.css";
import { PasteSummary } from "./PasteSummary.tsx";
import type { PlanSheet } from "./usePlanSheet.ts";
import type { SheetNews } from "./useSheetNews.ts";

interface TroubleListProps {
  sheet: PlanSheet;
  news: SheetNews;
  shown: readonly RowView[];
}

/** How many are drawn at once. */
const PAGE = 50;

/** The list in a dialog, which stays in the tree while it is closed: only so the focus goes back to where it was. */
export function TroubleList(props: TroubleListProps) {
  const words = useTexts(texts);
  const { news } = props;
  return (
    <Modal
      opened={news.isListOpen}
      onClose={news.closeList}
      transitionProps={{ duration: 0 }}
      title={news.report === null ? words.list.title : words.paste.title}
      size="lg"
    >
      <Troubles {...props} />
    </Modal>
  );
}

/** Every cell that was not written, with place, value, rule and what to do; after a paste what had no place too. */
function Troubles({ sheet, news, shown }: TroubleListProps) {
  const words = useTexts(texts);
  const columns = useTexts(fieldTexts);
  const [count, setCount] = useState(PAGE);
  const troubles = troublesOf(sheet.state.marks);
  const { report } = news;
  const places = new Map(shown.map((row, at) => [rowKey(row), at]));
  const go = (key: string, column: MatrixColumn, text: string | null) => {
    news.closeList();
    news.setGoal({ key, column, text });
  };
  return (
    <div className={styles.list}>
      {report !== null && <PasteSummary report={report} troubles={troubles} />}
      {report === null && troubles.length === 0 && <p>{words.list.none}</p>}
      <ul className={styles.items}>
        {report?.refused.slice(0, count).map(({ place, column, text, code }) => {
          const row = shown[place.row];
          return (
            <li key={`${place.row}-${column}`}>
              <Button
                variant="subtle"
                size="compact-md"
                className={look.left}
                onClick={() => row !== undefined && go(rowKey(row), column, null)}
              >
                {words.list.place(place.row + 1, columns[column].heading)}
              </Button>
              <p>{text}</p>
              <p>{words.faults[code].message({})}</p>
              <p className={look.muted}>{words.faults[code].fix}</p>
            </li>
          );
        })}
        {troubles.slice(0, count).map((mark) => {
          const [ref] = mark.cell.rows;
          const key = ref === undefined ? "" : rowKey(ref);
          const at = places.get(key);
          const { column } = mark.cell;
          return (
            <li key={`${mark.edit}-${column}-${key}`}>
              {at === undefined ? (
                <strong>{words.list.gone(columns[column].heading)}</strong>
              ) : (
                <Button variant="subtle" size="compact-md" className={look.left} onClick={() => go(key, column, null)}>
                  {words.list.place(at + 1, columns[column].heading)}
                </Button>
              )}
              <CellTrouble mark={mark} sheet={sheet} edit={() => go(key, column, mark.cell.text)} />
            </li>
          );
        })}
      </ul>
      {Math.max(troubles.length, report?.refused.length ?? 0) > count && (
        <Button variant="default" onClick={() => setCount(count + PAGE)}>
          {words.list.more}
        </Button>
      )}
    </div>
  );
}
