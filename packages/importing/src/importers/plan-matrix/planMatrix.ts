import { defineImporter } from "#importer";
import { MatrixChoices, SlotMeaning } from "./MatrixChoices.ts";
import { readMatrix } from "./readMatrix.ts";
import { stateRefusedRows } from "./stateRefusedRows.ts";

/** The thirteen-column matrix of a plan. */
export const planMatrix = defineImporter({
  key: "plan-matrix",
  columns: SlotMeaning.options,
  Choices: MatrixChoices,
  read: readMatrix,
  stateRefused: (_tables, reading) => stateRefusedRows(reading),
});
