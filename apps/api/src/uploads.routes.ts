import type { FastifyInstance } from "fastify";
import { refusedFigures } from "#indicator/figureImport.refused";
import { budgetDifferences } from "#plan/budget/budget.workbook";
import { refusedRows } from "#plan/matrix/import.refused";
import type { Services } from "#Services";
import { addWorkbookRoute } from "#upload/upload.routes";

/** Every workbook that is made of a handed-in file. */
export function addUploadRoutes(app: FastifyInstance, services: Services): void {
  addWorkbookRoute(app, services, refusedRows);
  addWorkbookRoute(app, services, budgetDifferences);
  addWorkbookRoute(app, services, refusedFigures);
}
