import type { Role } from "@rata/domain/access/access";
import type { TestServer } from "./openTestServer.ts";
import { sendUpload, type UploadAnswer } from "./sendUpload.ts";

/** Sends a list of people as its screen does. */
export async function sendAccountList(
  server: TestServer,
  step: "preview" | "commit",
  { body, who = "administrator", digest = "0" }: { body: string; who?: Role | null; digest?: string },
): Promise<UploadAnswer> {
  const confirmation = JSON.stringify({ digest, id: server.services.makeId() });
  const parts = { wish: "{}", decision: "{}", confirmation };
  return sendUpload(server, `accounts.${step}`, { who, body, name: "daftar.csv", parts });
}
