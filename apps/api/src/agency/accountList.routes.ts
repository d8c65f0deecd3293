import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { toUploadedFile } from "#http/uploadedFile";
import type { Services } from "#Services";
import { commitAccountList, previewAccountList } from "./accountList.commands.ts";
import { AccountListCommit, AccountListPreview } from "./accountList.views.ts";

const CommitQuery = z.object({ digest: z.string().max(64) });
const BODY_LIMIT = 1024 * 1024;

/** Lists of people: raw bytes in, the name of the file in a header. */
export function addAccountListRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/accounts/import/preview",
    permission: "account.manage",
    bodyLimit: BODY_LIMIT,
    answer: async ({ request, scope }) =>
      AccountListPreview.parse(await previewAccountList(services, scope, toUploadedFile(request))),
  });
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/accounts/import/commit",
    permission: "account.manage",
    bodyLimit: BODY_LIMIT,
    answer: async ({ request, reply, scope }) => {
      const { digest: expected } = CommitQuery.parse(request.query);
      void reply.header("cache-control", "no-store");
      return AccountListCommit.parse(
        await commitAccountList(services, scope, { upload: toUploadedFile(request), expected }),
      );
    },
  });
}
