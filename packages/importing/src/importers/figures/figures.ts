import { FIGURE_COLUMNS } from "@rata/domain/indicator/FigureColumn";
import { defineImporter } from "#importer";
import { FigureChoices } from "./FigureChoices.ts";
import { readFigureTables } from "./readFigureTables.ts";

/** Published figures of any indicators, regions and periods. */
export const figures = defineImporter({
  key: "figures",
  columns: FIGURE_COLUMNS,
  Choices: FigureChoices,
  read: readFigureTables,
});
