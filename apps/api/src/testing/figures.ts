import type { Role } from "@rata/domain/access/access";
import type { LightMyRequestResponse } from "fastify";
import { FigureImportCommit, type FigureMeaning, FigureImportPreview } from "#indicator/figureImport.views";
import type { TestServer } from "./openTestServer.ts";

export interface FigureUploadOptions {
  who?: Role | null;
  name?: string;
  contentType?: string;
  meaning?: FigureMeaning;
  /** Further parts of the address. */
  query?: Readonly<Record<string, string>>;
}

/** Sends a file of figures to the preview, to the commit or for its refused lines as the screen does. */
export async function sendFigures(
  server: TestServer,
  step: "preview" | "refused" | "commit",
  body: string | Buffer,
  {
    who = "secretariat",
    name = "angka.csv",
    contentType = "application/octet-stream",
    meaning,
    query = {},
  }: FigureUploadOptions = {},
): Promise<LightMyRequestResponse> {
  const cookie = who === null ? {} : { cookie: await server.signIn(who) };
  const parts = new URLSearchParams({
    ...(meaning === undefined ? {} : { meaning: JSON.stringify(meaning) }),
    ...query,
  });
  return server.send({
    method: "POST",
    url: `/api/indicators/import/${step}?${parts.toString()}`,
    headers: { ...cookie, "content-type": contentType, "x-file-name": encodeURIComponent(name) },
    payload: body,
  });
}

export async function previewFigures(
  server: TestServer,
  body: string | Buffer,
  options: FigureUploadOptions = {},
): Promise<FigureImportPreview> {
  const answer = await sendFigures(server, "preview", body, options);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return FigureImportPreview.parse(answer.json());
}

/** Previews and confirms in one go. */
export async function importFigures(
  server: TestServer,
  body: string | Buffer,
  options: FigureUploadOptions = {},
): Promise<FigureImportCommit> {
  const { digest } = await previewFigures(server, body, options);
  const query = { digest, id: server.services.makeId() };
  const answer = await sendFigures(server, "commit", body, { ...options, query });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return FigureImportCommit.parse(answer.json());
}
