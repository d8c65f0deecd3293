import { readFileSync } from "node:fs";
import type { Role } from "@rata/domain/access/access";
import type { LightMyRequestResponse } from "fastify";
import { toDemoContents } from "#administration/demoContents";
import { type ImportCommit, ImportPreview } from "#plan/matrix/import.views";
import type { TestServer } from "./openTestServer.ts";

/** The file that the demo's plan came from, as text. */
export function demoFile(server: TestServer): string {
  const contents = toDemoContents({ code: server.services.region, name: "" });
  return readFileSync(new URL(`../../demo/${contents.plan?.file ?? ""}`, import.meta.url), "utf8");
}

export interface UploadOptions {
  who?: Role | null;
  planId?: string;
  name?: string;
  contentType?: string;
  query?: string;
  address?: string;
}

/** Sends bytes to the preview, to the commit or for the refused rows as the import screen does. */
export async function upload(
  server: TestServer,
  step: "preview" | "refused" | "commit",
  body: string | Buffer,
  options: UploadOptions = {},
): Promise<LightMyRequestResponse> {
  const {
    who = "secretariat",
    planId = server.planId,
    name = "rencana.txt",
    contentType = "application/octet-stream",
    query = "",
  } = options;
  const cookie = who === null ? {} : { cookie: await server.signIn(who) };
  return server.send({
    method: "POST",
    url: `/api/plans/${planId}/import/${step}${query}`,
    headers: { ...cookie, "content-type": contentType, "x-file-name": encodeURIComponent(name) },
    payload: body,
  });
}

export async function preview(server: TestServer, text: string, options: UploadOptions = {}): Promise<ImportPreview> {
  const answer = await upload(server, "preview", text, options);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return ImportPreview.parse(answer.json());
}

/** Previews and confirms in one go; gives back the answer of the confirmation. */
export async function importText(
  server: TestServer,
  text: string,
  options: UploadOptions & { removeMissing?: boolean } = {},
): Promise<ImportCommit> {
  const { digest } = await preview(server, text, options);
  const query = `?digest=${digest}&id=${server.services.makeId()}&removeMissing=${options.removeMissing === true ? "1" : "0"}`;
  const answer = await upload(server, "commit", text, { ...options, query });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json();
}
