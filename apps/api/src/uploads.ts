import * as z from "zod";
import { accountListUpload } from "#agency/accountList.upload";
import { logoUpload } from "#document/logo.upload";
import { boundariesUpload } from "#indicator/boundaries.upload";
import { listFigureImports } from "#indicator/figureImport.queries";
import { figuresUndo, figuresUpload } from "#indicator/figures.upload";
import { budgetUpload } from "#plan/budget/budget.upload";
import { undoOfPlan } from "#plan/matrix/changeByFile";
import { matrixUpload } from "#plan/matrix/matrix.upload";
import { forgetMeaning } from "#plan/matrix/meaning.commands";
import { listPastUploads } from "#plan/matrix/past.reads";
import { workbookUndo, workbookUpload } from "#plan/workbook/workbook.upload";
import { permitted, router } from "#trpc";
import { undoProcedure, uploadProcedures } from "#upload/upload.procedures";
import { PastUpload } from "#upload/upload.views";

/** Every kind of file that people hand in, by its key. Nothing else lists them. */
export const uploadRouter = router({
  matrix: router({
    ...uploadProcedures(matrixUpload),
    undo: undoProcedure("plan.import", undoOfPlan("matrix")),
    /** Of every kind that a plan takes. */
    past: permitted("plan.read")
      .input(z.object({ planId: z.uuid() }))
      .output(z.array(PastUpload))
      .query(({ ctx, input }) => listPastUploads(ctx.work, input.planId)),
    forgetMeaning: permitted("plan.import")
      .input(z.object({ planId: z.uuid(), meaningId: z.uuid() }))
      .output(z.object({ forgotten: z.boolean() }))
      .mutation(({ ctx, input }) => forgetMeaning(ctx.work, input)),
  }),
  budget: router({
    ...uploadProcedures(budgetUpload),
    undo: undoProcedure("plan.import", undoOfPlan("budget")),
  }),
  workbook: router({
    ...uploadProcedures(workbookUpload),
    undo: undoProcedure("plan.write", workbookUndo),
  }),
  figures: router({
    ...uploadProcedures(figuresUpload),
    undo: undoProcedure("indicator.write", figuresUndo),
    past: permitted("indicator.read")
      .output(z.array(PastUpload))
      .query(({ ctx }) => listFigureImports(ctx.services.openConnection())),
  }),
  accounts: router(uploadProcedures(accountListUpload)),
  boundaries: router(uploadProcedures(boundariesUpload)),
  logo: router(uploadProcedures(logoUpload)),
});
