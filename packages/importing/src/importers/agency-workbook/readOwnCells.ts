import type { WorkbookColumn } from "@rata/domain/plan/agency/WorkbookColumn";
import type { WorkbookRow } from "@rata/domain/plan/agency/WorkbookRow";
import { INDICATOR_LEVELS, type IndicatorLevel } from "@rata/domain/plan/Level";
import { parseTarget } from "@rata/domain/plan/parseTarget";
import { formatProgramCode, parseProgramCode } from "@rata/domain/plan/programCode";
import type { Target } from "@rata/domain/plan/Target";
import type { Problem } from "@rata/domain/problem/Problem";
import { id as texts } from "@rata/texts/plan/workbook";
import { makeProblem } from "#table/makeProblem";

type OwnCells = Pick<WorkbookRow, "key" | "code" | "target" | "isRemoved">;
type FindCell = (column: WorkbookColumn) => string | null;

/** Reads the cells that only an agency's workbook has: key, code, unit, what the target measures, the mark of removal. */
export function readOwnCells(
  cell: FindCell,
  target: Target | null,
  where: { line: number; sheet: string | null },
): { cells: OwnCells; problems: Problem[] } {
  const problems: Problem[] = [];
  const ask = (code: string, params: Problem["params"]) =>
    problems.push(makeProblem(code, "question", { ...where, params }));
  const mark = cell("removal");
  const isRemoved = mark?.toLowerCase() === texts.removed;
  if (mark !== null && !isRemoved) ask("removal-unclear", { mark });
  return {
    cells: { key: cell("key"), code: readCode(cell("code"), ask), target: readTarget(cell, target, ask), isRemoved },
    problems,
  };
}

type Ask = (code: string, params: Problem["params"]) => void;

/** A choice of the list has the name after the code. */
function readCode(text: string | null, ask: Ask): string | null {
  if (text === null) return null;
  const code = parseProgramCode(/^\S+/u.exec(text)?.[0] ?? "");
  if (code === null) ask("code-unreadable", { code: text });
  return code === null ? null : formatProgramCode(code);
}

function readTarget(cell: FindCell, target: Target | null, ask: Ask): Target | null {
  const unit = cell("unit");
  const owner = readOwner(cell("targetOwner"), ask);
  if (target === null) {
    if (unit !== null) ask("unit-without-target", { unit });
    return null;
  }
  const text = unit === null ? target.text : `${target.text}${unit === "%" ? "" : " "}${unit}`;
  const { measures } = unit === null ? target : parseTarget(text, "decimal-comma");
  return { text, measures, owner };
}

function readOwner(text: string | null, ask: Ask): IndicatorLevel | null {
  if (text === null) return null;
  const owner = INDICATOR_LEVELS.find((level) => texts.owners[level].toLowerCase() === text.toLowerCase());
  if (owner === undefined) ask("owner-unknown", { owner: text });
  return owner ?? null;
}
