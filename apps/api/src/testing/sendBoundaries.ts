import type { Role } from "@rata/domain/access/access";
import type { LightMyRequestResponse } from "fastify";
import type { TestServer } from "./openTestServer.ts";

/** Sends a GeoJSON as its screen does. */
export async function sendBoundaries(
  server: TestServer,
  step: string,
  { body, who = "secretariat" }: { body: string; who?: Role | null },
): Promise<LightMyRequestResponse> {
  return server.send({
    method: "POST",
    url: `/api/boundaries/${step}`,
    headers: {
      ...(who === null ? {} : { cookie: await server.signIn(who) }),
      "content-type": "application/octet-stream",
      "x-file-name": "batas.geojson",
    },
    payload: Buffer.from(body),
  });
}
