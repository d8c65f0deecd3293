import * as texts from "@rata/texts/plan/matrix";
import { useMediaQuery } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import { AssignAgency } from "./assign/AssignAgency.tsx";
import { EmptyPlan } from "./EmptyPlan.tsx";
import { RowCards } from "./cards/RowCards.tsx";
import { RowDrawer } from "./drawer/RowDrawer.tsx";
import { sumShown } from "./matrix/filterRows.ts";
import type { MatrixColumn } from "./matrix/MatrixColumn.ts";
import { MatrixGrid } from "./grid/MatrixGrid.tsx";
import { rowKey } from "./matrix/rowKey.ts";
import styles from "./PlanMatrix.module.css";
import { ConfirmManyRows } from "./sheet/ConfirmManyRows.tsx";
import { TroubleList } from "./sheet/TroubleList.tsx";
import { useFollowChanges } from "./sheet/useFollowChanges.ts";
import { usePlanSheet } from "./sheet/usePlanSheet.ts";
import { useSheetDesk } from "./sheet/useSheetDesk.ts";
import { useSheetNews } from "./sheet/useSheetNews.ts";
import { MatrixTools } from "./tools/MatrixTools.tsx";
import { NoMatch } from "./tools/NoMatch.tsx";
import { SectorOutline } from "./tools/SectorOutline.tsx";
import { useDensity } from "./tools/useDensity.ts";
import { useMatrixAddress } from "./useMatrixAddress.ts";
import { usePlanFacts } from "./usePlanFacts.ts";
import { useShownRows } from "./useShownRows.ts";
import { usePlanRows } from "#lib/usePlanRows";

/** Tools above, outline at the left, the grid, the open row at the right; on a phone a list of cards instead of the grid. */
export function PlanMatrix({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const { rows, total, error } = usePlanRows(planId);
  const known = usePlanFacts(planId, rows);
  const address = useMatrixAddress();
  const [density, setDensity] = useDensity();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isAssigning, setAssigning] = useState(false);
  const [jump, setJump] = useState<{ row: number } | null>(null);
  const isPhone = useMediaQuery("(max-width: 720px)", undefined, { getInitialValueInEffect: false });
  const isWhole = total !== null && rows.length >= total;
  const view = useSheetDesk(planId);
  const { drafts } = view.state;
  const facts = useMemo(() => ({ ...known, drafts }), [known, drafts]);
  const { shown, touch } = useShownRows(rows, address.filter, facts);
  const sheet = usePlanSheet(planId, rows, { view, isWhole, touch });
  const news = useSheetNews(sheet);
  useFollowChanges(sheet, isWhole);
  const ceiling = useMemo(() => sumShown(shown, known), [shown, known]);
  const open = (key: string | null, cell?: MatrixColumn) =>
    address.change({ baris: key ?? undefined, sel: cell, utas: undefined }, address.openRow !== null);
  if (error !== null) return <Trouble error={error} />;
  if (total === null) return <Loading />;
  if (total === 0)
    return (
      <EmptyPlan year={year} addSector={() => sheet.change({ kind: "insert", row: null, level: "sector", text: "" })} />
    );
  const foot = {
    isFiltered: address.isFiltered,
    shown: shown.length,
    all: total,
    loaded: rows.length,
    ceiling,
  };
  const openAt = address.openRow === null ? -1 : shown.findIndex((row) => rowKey(row) === address.openRow);
  return (
    <div className={styles.plan}>
      <h1 className={styles.title}>{words.title(year)}</h1>
      <MatrixTools
        year={year}
        rows={rows}
        facts={known}
        address={address}
        density={density}
        setDensity={setDensity}
        selected={selected}
        clearSelection={() => setSelected(new Set())}
        assign={() => setAssigning(true)}
        isPhone={isPhone}
        jump={(row) => setJump({ row })}
        shown={shown}
        sheet={sheet}
        news={news}
      />
      <div className={styles.work}>
        {!isPhone && <SectorOutline rows={shown} facts={known} jump={(row) => setJump({ row })} />}
        {shown.length === 0 ? (
          <NoMatch clear={address.clear} />
        ) : isPhone ? (
          <RowCards rows={shown} facts={facts} open={open} foot={foot} jump={jump} />
        ) : (
          <MatrixGrid
            year={year}
            rows={shown}
            facts={facts}
            hidden={address.hidden}
            density={density}
            selected={selected}
            setSelected={setSelected}
            openRow={address.openRow}
            startColumn={address.cell}
            open={open}
            foot={foot}
            jump={jump}
            sheet={sheet}
            news={news}
          />
        )}
        {address.openRow !== null && (
          <RowDrawer
            key={address.openRow}
            planId={planId}
            year={year}
            rowId={address.openRow}
            cell={address.cell}
            thread={address.thread}
            row={shown[openAt] ?? rows.find((row) => rowKey(row) === address.openRow) ?? null}
            sheet={sheet}
            facts={facts}
            close={() => open(null)}
            go={(step) => {
              const next = shown[openAt + step];
              if (next !== undefined) open(rowKey(next));
            }}
          />
        )}
      </div>
      <TroubleList sheet={sheet} news={news} shown={shown} />
      <ConfirmManyRows asked={sheet.asked} />
      {isAssigning && (
        <AssignAgency
          planId={planId}
          year={year}
          rows={rows}
          selected={selected}
          close={() => setAssigning(false)}
          done={() => setSelected(new Set())}
        />
      )}
    </div>
  );
}
