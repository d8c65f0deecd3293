import { Button } from "@mantine/core";
import * as texts from "@rata/texts/budget/budget";
import { useMemo, useState } from "react";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/upload/Reading.module.css";
import styles from "./Budget.module.css";
import { DifferenceRow } from "./DifferenceRow.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { type BudgetRow, type Filter, filterRows, type PlacedRow } from "./filters.ts";
import { TickAll } from "./TickAll.tsx";
import type { Ticks } from "./Ticks.ts";

type Change = (next: ReadonlySet<number>) => void;

interface DifferenceListProps {
  rows: readonly BudgetRow[];
  ticks: Pick<Ticks, "codes" | "ceilings">;
  setCodes: Change;
  setCeilings: Change;
}

const FIRST = 50;

/** The differences under a filter, each with what can be taken of it. */
export function DifferenceList({ rows, ticks, setCodes, setCeilings }: DifferenceListProps) {
  const words = useTexts(texts).preview;
  const filtered = useMemo(() => filterRows(rows), [rows]);
  const [filter, setFilter] = useState<Filter>("all");
  const [most, setMost] = useState(FIRST);
  const shown = filtered[filter];
  const choose = (next: Filter) => {
    setFilter(next);
    setMost(FIRST);
  };
  return (
    <>
      <FilterBar filtered={filtered} filter={filter} choose={choose} />
      <div className={uploads.row}>
        <TickAll
          rows={shown}
          offers={({ row }) => row.code !== null}
          ticked={ticks.codes}
          change={setCodes}
          words={{ all: words.allCodes, none: words.noCodes }}
        />
        <TickAll
          rows={shown}
          offers={({ row }) => row.canTakeCeiling}
          ticked={ticks.ceilings}
          change={setCeilings}
          words={{ all: words.allCeilings, none: words.noCeilings }}
        />
      </div>
      {shown.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table className={`${looks.table} ${styles.money} ${looks.stacked} ${styles.differences}`}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.plan}</th>
              <th scope="col">{words.budget}</th>
              <th scope="col">{words.difference}</th>
              <th scope="col">{words.take}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map((placed: PlacedRow) => (
              <DifferenceRow
                key={placed.place}
                row={placed.row}
                hasCode={ticks.codes.has(placed.place)}
                hasCeiling={ticks.ceilings.has(placed.place)}
                tickCode={() => setCodes(toggle(ticks.codes, placed.place))}
                tickCeiling={() => setCeilings(toggle(ticks.ceilings, placed.place))}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length > most && (
        <Button className={uploads.left ?? ""} variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(shown.length - most)}
        </Button>
      )}
    </>
  );
}

function toggle(places: ReadonlySet<number>, place: number): Set<number> {
  const next = new Set(places);
  if (!next.delete(place)) next.add(place);
  return next;
}
