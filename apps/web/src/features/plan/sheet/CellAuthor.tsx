import { LEVELS } from "@rata/domain/plan/Level";
import type { OperationField } from "@rata/domain/plan/PlanOperation";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { SheetCell, SheetColumn } from "@rata/domain/plan/sheet/SheetEdit";
import * as texts from "@rata/texts/plan/sheet";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { rowKey } from "../matrix/rowKey.ts";
import look from "#components/Look.module.css";

interface CellAuthorProps {
  planId: string;
  cell: SheetCell;
  rows: readonly RowView[];
}

/** Who wrote what stands in a cell now, as the row's history tells it. */
export function CellAuthor({ planId, cell, rows }: CellAuthorProps) {
  const words = useTexts(texts).conflict;
  const sayMoment = useMoment();
  const [ref] = cell.rows;
  const lineId = ref?.lineId ?? null;
  const history = useQuery({
    ...trpc.plan.line.queryOptions({ planId, lineId: lineId ?? "" }),
    enabled: lineId !== null,
    staleTime: 0,
  }).data?.history;
  const row = rows.find((one) => ref !== undefined && rowKey(one) === rowKey(ref));
  const field = FIELDS[cell.column];
  const id = idOf(row, cell.column) ?? lineId;
  const item = history?.find(({ changes }) => changes.some((change) => change.id === id && change.field === field));
  if (item === undefined) return null;
  return <span className={look.muted}>({words.by(item.actorName ?? "–", sayMoment(item.at))})</span>;
}

/** The node that keeps the words; null where the line does. */
function idOf(row: RowView | undefined, column: SheetColumn): string | null {
  const level = LEVELS.find((one) => one === column);
  if (level !== undefined) return row?.path[level] ?? null;
  return column === "ceiling" || column === "fundingSources" ? (row?.nodeId ?? null) : null;
}

const FIELDS: Readonly<Record<SheetColumn, OperationField>> = {
  no: "number",
  sector: "text",
  policy: "text",
  objective: "text",
  objectiveIndicator: "objectiveIndicator",
  program: "text",
  programIndicator: "programIndicator",
  activity: "text",
  activityIndicator: "activityIndicator",
  locations: "location",
  target: "target",
  ceiling: "ceiling",
  fundingSources: "funding",
};
