import type { Permission } from "@rata/domain/access/access";
import type { Workbook } from "@rata/reporting/sheet/Workbook";
import type { Language } from "@rata/texts/Language";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { sendWorkbook } from "#http/sendFile";
import { permittedRoute } from "#permittedRoute";
import type { Services } from "#Services";
import type { UploadWork } from "./defineUpload.ts";
import type { UploadKind } from "./upload.table.ts";
import { uploadForm } from "./uploadForm.ts";

/** What a kind of upload makes of a file for a person to keep, such as its refused rows. Nothing is stored. */
export interface UploadWorkbook<Wish> {
  of: { key: UploadKind; permission: Permission; limit: number; Wish: z.ZodType<Wish> };
  /** The last part of the address. */
  name: string;
  make: (work: UploadWork<Wish>, language: Language) => Promise<{ name: string; workbook: Workbook }>;
}

/** Declares a workbook. */
export function defineWorkbook<Wish>(workbook: UploadWorkbook<Wish>): UploadWorkbook<Wish> {
  return workbook;
}

/** A download whose request carries the file that it is made of. */
export function addWorkbookRoute<Wish>(
  app: FastifyInstance,
  services: Services,
  { of: { key, permission, limit, Wish }, name, make }: UploadWorkbook<Wish>,
): void {
  const Form = uploadForm(z.object({ wish: Wish, language: z.enum(["id", "en"]) }), limit);
  permittedRoute(app, services, {
    method: "POST",
    url: `/api/uploads/${key}/${name}`,
    permission,
    answer: async ({ request, reply, work }) => {
      const form = await request.form?.readWhole(limit);
      const { file, parts } = await Form.parseAsync(form);
      const made = await make({ work, file, wish: parts.wish }, parts.language);
      const { bytes } = await services.renderer.render({ format: "xlsx", workbook: made.workbook });
      return sendWorkbook(reply, { bytes, name: made.name });
    },
  });
}
