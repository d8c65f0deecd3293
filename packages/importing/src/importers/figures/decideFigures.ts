import { bareFigure } from "@rata/domain/indicator/parseFigure";
import { decideSeparators, type SeparatorDecision } from "@rata/domain/number/decideSeparators";
import { Separators } from "@rata/domain/number/Separators";
import type { PlaceKey } from "#Choices";
import type { OpenFigure } from "./collectFigures.ts";
import { isMarked, readFigure } from "./readFigures.ts";
import type { FigureChoices } from "./FigureChoices.ts";

/** What comma and dot mean in each column of figures, with the cell that decides. */
export type FigureSeparators = ReadonlyMap<PlaceKey, Pick<SeparatorDecision, "separators" | "sample">>;

/**
 * A person's word decides, else the column's own cells by what their indicators allow, else the other columns of the file: one file is
 * written one way. Number cells of a sheet are exact and decide nothing.
 */
export function decideFigures(open: readonly OpenFigure[], choices: FigureChoices): FigureSeparators {
  const written = open.filter(({ isExact, text }) => !isExact && isMarked(bareFigure(text)));
  const file = decide(written);
  const byColumn = Map.groupBy(written, ({ column }) => column.key);
  return new Map(
    [...byColumn].map(([key, own]) => {
      const decision = decide(own);
      const chosen = choices.separators?.[key];
      const separators = chosen ?? decision.separators ?? (decision.isContradicted ? null : file.separators);
      return [key, { separators, sample: decision.sample ?? own[0]?.text ?? null }];
    }),
  );
}

/** Reads the digits of a figure as its column writes them. */
export function readOpen(figure: OpenFigure, separators: Separators | null) {
  const { column, indicator, power, isExact, text } = figure;
  const said = isExact ? "decimal-comma" : separators;
  return readFigure(text, { header: column.header, place: column.place, indicator, power, separators: said });
}

function decide(figures: readonly OpenFigure[]): SeparatorDecision {
  const { sample, ...decision } = decideSeparators(figures, (figure) =>
    Separators.options.filter((separators) => typeof readOpen(figure, separators) !== "string"),
  );
  return { ...decision, sample: sample?.text ?? null };
}
