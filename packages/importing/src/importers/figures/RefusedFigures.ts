import type { Round } from "@rata/domain/period/Period";
import type { SourceLine } from "#table/SourceTable";
import { makeProblem } from "#table/makeProblem";
import type { FigureFault } from "./FigureFault.ts";
import type { FigureQuestion, FigureRefusal } from "./FiguresReading.ts";
import type { FoundColumn, FoundTable } from "./findFigureTable.ts";

interface Where {
  table: Pick<FoundTable, "table" | "sheet" | "columns">;
  line: Pick<SourceLine, "line" | "cells">;
  /** Null for a whole row. */
  column: FoundColumn | null;
  figures: number;
}

/** Collects what is kept out and, with it, what a person has to answer: one question for however many figures wait for it. */
export class RefusedFigures {
  readonly list: FigureRefusal[] = [];
  readonly #questions = new Map<string, FigureQuestion>();

  add({ table, line, column, figures }: Where, { rule, value, params, ask }: FigureFault): void {
    const header = column?.header ?? "";
    this.list.push({
      line: line.line,
      sheet: table.sheet,
      raw: line.cells,
      table: table.table,
      place: column?.key ?? null,
      header,
      figures,
      problem: makeProblem(rule, ask === null ? "refused" : "question", {
        line: line.line,
        sheet: table.sheet,
        value,
        params: { ...params, header },
      }),
    });
    if (ask === null) return;
    // Codes of no stated system are one column of the row, not the column of the figure.
    const code = table.columns.find(({ head }) => head.kind === "part" && head.part === "code") ?? null;
    const place = ask.kind === "code-system" ? code : ask.kind === "separators" || ask.kind === "unit" ? column : null;
    const question: FigureQuestion = {
      kind: ask.kind,
      table: table.table,
      place: place?.key ?? null,
      indicator: ask.kind === "round" || ask.kind === "basis" ? ask.indicator : null,
      header: ask.kind === "name" ? ask.words : (place?.header ?? ""),
      sample: value,
      figures,
      rounds: ask.kind === "round" ? [...ask.rounds] : [],
    };
    const key = keyOf(question);
    const held = this.#questions.get(key);
    this.#questions.set(key, held === undefined ? question : merge(held, question));
  }

  get questions(): FigureQuestion[] {
    return [...this.#questions.values()];
  }
}

/** Answers to a round, a basis or a name hold for the whole file; the others for a table or a column of it. */
function keyOf({ kind, table, place, indicator, header }: FigureQuestion): string {
  if (kind === "round" || kind === "basis") return `${kind} ${indicator}`;
  if (kind === "name") return `${kind} ${header}`;
  return `${kind} ${place ?? table}`;
}

function merge(held: FigureQuestion, next: FigureQuestion): FigureQuestion {
  const rounds: Round[] = held.rounds.filter((round) => next.rounds.includes(round));
  return { ...held, figures: held.figures + next.figures, rounds: rounds.length > 0 ? rounds : held.rounds };
}
