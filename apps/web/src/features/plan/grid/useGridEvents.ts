import { MOST_CELLS } from "@rata/domain/plan/sheet/SheetEdit";
import type { ClipboardEvent, KeyboardEvent, MouseEvent } from "react";
import { copyRange, copyRows } from "../sheet/clipboard/copyBlock.ts";
import { parseHtmlTable } from "../sheet/clipboard/parseHtmlTable.ts";
import { pasteBlock, refuseForeign } from "../sheet/clipboard/pasteBlock.ts";
import { parseTsv } from "../sheet/clipboard/tsv.ts";
import { handAt } from "../sheet/judgeHand.ts";
import { toMove } from "../matrix/gridKeys.ts";
import { placeOf } from "../matrix/placeOnScreen.ts";
import { rowKey } from "../matrix/rowKey.ts";
import type { GridParts, useGridState } from "./useGridState.ts";

/** Keys, pointer and clipboard of the grid, turned into its moves. */
export function useGridEvents(parts: GridParts, state: ReturnType<typeof useGridState>) {
  const { rows, columns, visible, surface, sheet, news, selected, openRow, open, openMenu } = parts;
  const { ring, notes } = state;

  const copy = (event: ClipboardEvent) => {
    if (String(getSelection()) !== "") return;
    const chosen = rows.filter((row) => selected.has(rowKey(row)));
    const text = chosen.length > 0 ? copyRows(chosen, columns, parts.facts) : copyRange(ring.range, parts);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    if (!sheet.mayWrite) return;
    event.preventDefault();
    const { clipboardData } = event;
    const block = parseHtmlTable(clipboardData.getData("text/html")) ?? parseTsv(clipboardData.getData("text/plain"));
    if (block.reduce((sum, line) => sum + line.length, 0) > MOST_CELLS) return news.tooMuch();
    const pasted = refuseForeign(pasteBlock(block, ring.range, surface), (cell) => handAt(sheet.writer, surface, cell));
    if (pasted.written.length === 0) return news.pasted(pasted, []);
    sheet.write(pasted.written, { done: (ids) => news.pasted(pasted, ids) });
  };

  return {
    onKeyDown: (event: KeyboardEvent) => {
      const move = toMove(event, ring.active, { rows: rows.length, columns: columns.length, page: visible.page });
      if (move !== null && state.act(move)) event.preventDefault();
    },
    onMouseDown: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === null || event.button !== 0 || isMark(event.target, "[data-select], [data-open]")) return;
      state.endRun();
      ring.go(place, event.shiftKey);
    },
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      const row = place === null ? undefined : rows[place.row];
      if (place === null || row === undefined) return;
      if (isMark(event.target, "[data-talk]")) open(rowKey(row), columns[place.column]?.key);
      else if (isMark(event.target, "[data-select]")) state.toggle(place.row, event.shiftKey);
      else if (openRow !== null || isMark(event.target, "[data-open]")) open(rowKey(row));
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      const row = place === null ? undefined : rows[place.row];
      if (place === null || row === undefined || isMark(event.target, "[data-select], [data-open]")) return;
      if (!state.editing.begin(place, null)) open(rowKey(row));
    },
    onContextMenu: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === null || !sheet.mayWrite) return;
      event.preventDefault();
      const { from, to } = ring.range;
      const isInside =
        place.row >= from.row && place.row <= to.row && place.column >= from.column && place.column <= to.column;
      if (!isInside) ring.go(place);
      openMenu(place);
    },
    onMouseOver: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === null) return notes.hide();
      if (event.buttons === 1) ring.go(place, true);
      else notes.tell(place);
    },
    onMouseLeave: () => notes.hide(),
    onCopy: copy,
    /** A cut copies: what was cut away and never pasted would be lost. */
    onCut: copy,
    onPaste: paste,
  };
}

function isMark(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
