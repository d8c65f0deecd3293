import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendWorkbook } from "#http/sendFile";
import { readJson, toUploadedFile } from "#http/uploadedFile";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import type { Services } from "#Services";
import { commitBudget, previewBudget } from "./budget.commands.ts";
import { BudgetCommit, BudgetConfirmation, BudgetMeaning, BudgetPreview } from "./budget.views.ts";
import { makeDifferencesWorkbook } from "./budget.workbook.ts";
import type { BudgetUpload } from "./readBudgetUpload.ts";

const Params = z.object({ planId: z.uuid() });
const Language = z.object({ language: z.enum(["id", "en"]).default("id") });
const Query = z.object({ meaning: z.string().max(20_000).optional(), agency: z.uuid().optional() });

/** Uploads of a budget export, in the manner of the plan matrix: raw bytes, everything else in the address. */
export function addBudgetRoutes(app: FastifyInstance, services: Services): void {
  const route = { method: "POST", permission: "plan.import", bodyLimit: UPLOAD_LIMITS.bytes + 1024 } as const;
  permittedRoute(app, services, {
    ...route,
    url: "/api/plans/:planId/budget/preview",
    answer: async ({ request, scope }) => {
      const { planId } = Params.parse(request.params);
      return BudgetPreview.parse(await previewBudget(services, scope, planId, toUpload(request)));
    },
  });
  permittedRoute(app, services, {
    ...route,
    url: "/api/plans/:planId/budget/differences",
    answer: async ({ request, reply, scope }) => {
      const { planId } = Params.parse(request.params);
      const { language } = Language.parse(request.query);
      const wish = { upload: toUpload(request), language };
      return sendWorkbook(reply, await makeDifferencesWorkbook(services, scope, planId, wish));
    },
  });
  permittedRoute(app, services, {
    ...route,
    url: "/api/plans/:planId/budget/commit",
    answer: async ({ request, scope }) => {
      const { planId } = Params.parse(request.params);
      const confirmation = BudgetConfirmation.parse(request.query);
      return BudgetCommit.parse(
        await commitBudget(services, scope, planId, { upload: toUpload(request), confirmation }),
      );
    },
  });
}

function toUpload(request: FastifyRequest): BudgetUpload {
  const { meaning, agency } = Query.parse(request.query);
  return {
    ...toUploadedFile(request),
    meaning: meaning === undefined ? {} : BudgetMeaning.parse(readJson(meaning)),
    agency: agency ?? null,
  };
}
