import { readFileSync } from "node:fs";
import type { Role } from "@rata/domain/access/access";
import { toDemoContents } from "#administration/demoContents";
import { type ImportCommit, ImportPreview } from "#plan/matrix/import.views";
import { Shown } from "#upload/upload.views";
import type { TestServer } from "./openTestServer.ts";
import { type Sending, sendForFile, sendUpload, type UploadAnswer } from "./sendUpload.ts";

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
  /** As JSON text. */
  meaning?: string;
  sender?: string | null;
  digest?: string;
  id?: string;
  removeMissing?: boolean;
  language?: string;
}

const Preview = ImportPreview.and(Shown);
type Preview = ImportPreview & Shown;

/** Sends a file to the preview or to the commit as the import screen does. */
export async function upload(
  server: TestServer,
  step: "preview" | "commit",
  body: string | Buffer,
  options: UploadOptions = {},
): Promise<UploadAnswer> {
  return sendUpload(server, `matrix.${step}`, toSending(server, body, options));
}

/** Asks for the refused rows of a file. */
export async function fetchRefused(server: TestServer, body: string | Buffer, options: UploadOptions = {}) {
  return sendForFile(server, "matrix/refused", toSending(server, body, options));
}

export async function preview(server: TestServer, text: string, options: UploadOptions = {}): Promise<Preview> {
  const answer = await upload(server, "preview", text, options);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return Preview.parse(answer.json());
}

/** Previews and confirms in one go; gives back the answer of the confirmation. */
export async function importText(server: TestServer, text: string, options: UploadOptions = {}): Promise<ImportCommit> {
  const { digest } = await preview(server, text, options);
  const answer = await upload(server, "commit", text, { ...options, digest, id: server.services.makeId() });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json();
}

function toSending(server: TestServer, body: string | Buffer, options: UploadOptions): Sending {
  const { who = "secretariat", planId = server.planId, name = "rencana.txt", contentType } = options;
  const { meaning = "{}", sender = null, digest = "0", id = "", removeMissing = false, language = "id" } = options;
  return {
    who,
    body,
    name,
    contentType,
    parts: {
      wish: `{"planId":"${planId}","sender":${JSON.stringify(sender)},"meaning":${meaning}}`,
      decision: JSON.stringify({ removeMissing }),
      confirmation: JSON.stringify({ digest, id }),
      language: JSON.stringify(language),
    },
  };
}
