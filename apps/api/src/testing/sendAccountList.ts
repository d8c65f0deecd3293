import type { Role } from "@rata/domain/access/access";
import type { LightMyRequestResponse } from "fastify";
import type { TestServer } from "./openTestServer.ts";

/** Sends a list of people as its screen does. */
export async function sendAccountList(
  server: TestServer,
  step: string,
  { body, who = "administrator", name = "daftar.csv" }: { body: string; who?: Role | null; name?: string },
): Promise<LightMyRequestResponse> {
  return server.send({
    method: "POST",
    url: `/api/accounts/import/${step}`,
    headers: {
      ...(who === null ? {} : { cookie: await server.signIn(who) }),
      "content-type": "application/octet-stream",
      "x-file-name": name,
    },
    payload: Buffer.from(body),
  });
}
