import type { LightMyRequestResponse } from "fastify";
import type { TestServer } from "./openTestServer.ts";
import type { UploadOptions } from "./upload.ts";

/** Sends a budget to be compared, taken over, or for its differences, as its screen does. */
export async function uploadBudget(
  server: TestServer,
  step: "preview" | "differences" | "commit",
  body: string | Buffer,
  options: UploadOptions = {},
): Promise<LightMyRequestResponse> {
  const { who = "secretariat", planId = server.planId, name = "renja.tsv", query = "" } = options;
  const cookie = who === null ? {} : { cookie: await server.signIn(who) };
  return server.send({
    method: "POST",
    url: `/api/plans/${planId}/budget/${step}${query}`,
    headers: { ...cookie, "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) },
    payload: body,
  });
}
