import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useMemo } from "react";
import { trpc } from "#lib/api";
import { useSession } from "#lib/useSession";
import { placeOnScreen } from "../matrix/placeOnScreen.ts";
import type { useGridState } from "./useGridState.ts";
import type { Place } from "../matrix/usePlace.ts";
import { CellEditor } from "../sheet/CellEditor.tsx";
import { cellKey } from "../matrix/cellKey.ts";
import { CellTroublePanel } from "../sheet/CellTroublePanel.tsx";
import { blockAt, type SheetSurface } from "../sheet/coverCell.ts";
import { CellMenu } from "../sheet/structure/CellMenu.tsx";
import { listWishes } from "../sheet/structure/listWishes.ts";
import { type CodedName, listWords } from "../sheet/suggestWords.ts";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";

const NO_NAMES: readonly CodedName[] = [];

interface SheetOverlaysProps {
  surface: SheetSurface;
  sheet: PlanSheet;
  state: ReturnType<typeof useGridState>;
  scroller: RefObject<HTMLDivElement | null>;
  menuAt: Place | null;
  closeMenu: () => void;
  label: string;
}

/** What lies over the grid: the editor, the trouble of the active cell, its menu. At most one of them at a time. */
export function SheetOverlays(props: SheetOverlaysProps) {
  const { surface, sheet, state, scroller, menuAt, closeMenu } = props;
  const { shown, columns, layout, marks } = surface;
  const { regions } = useSession();
  const { facts } = surface;
  const { edit, commit, cancel, begin } = state.editing;
  const catalogue = useCatalogue(sheet.planId, edit !== null);
  const lists = useMemo(
    () => listWords(sheet.all, { money: facts.money, regions, catalogue }),
    [sheet.all, facts.money, regions, catalogue],
  );
  const { active, range } = state.ring;
  const row = shown[active.row];
  const column = columns[active.column];
  const wishes = menuAt === null ? [] : listWishes(surface, { at: menuAt, range }, sheet.writer);
  const isVoid = menuAt !== null && wishes.length === 0;
  useEffect(() => {
    if (isVoid) closeMenu();
  }, [isVoid, closeMenu]);
  if (edit !== null) {
    const own = columns[edit.place.column];
    if (own === undefined) return null;
    return (
      <CellEditor
        key={`${edit.cell.keys[0]}`}
        planId={sheet.planId}
        edit={edit}
        column={own}
        layout={layout}
        scroller={scroller}
        lists={lists}
        commit={commit}
        cancel={cancel}
      />
    );
  }
  if (row === undefined || column === undefined) return null;
  const block = blockAt(surface, active.row, column.key);
  if (menuAt !== null && wishes.length > 0 && scroller.current !== null)
    return (
      <CellMenu
        wishes={wishes}
        row={active.row}
        box={placeOnScreen(scroller.current, layout, { block: { from: active.row, to: active.row }, column })}
        sheet={sheet}
        close={closeMenu}
      />
    );
  const mark = marks.get(cellKey(row, column.key));
  if (mark === undefined || mark.fault === null) return null;
  return (
    <CellTroublePanel
      mark={mark}
      sheet={sheet}
      block={block}
      column={column}
      layout={layout}
      scroller={scroller}
      label={props.label}
      edit={() => begin(active, mark.cell.text)}
    />
  );
}

/** Names with codes, asked for when somebody begins to write and at most once a minute. */
function useCatalogue(planId: string, isWriting: boolean): readonly CodedName[] {
  const options = trpc.plan.catalogue.queryOptions({ planId }, { enabled: isWriting, staleTime: 60_000 });
  return useQuery(options).data ?? NO_NAMES;
}
