import type { Role } from "@rata/domain/access/access";
import { FigureImportCommit, type FigureMeaning, FigureImportPreview } from "#indicator/figureImport.views";
import { Shown } from "#upload/upload.views";
import type { TestServer } from "./openTestServer.ts";
import { type Sending, sendForFile, sendUpload, type UploadAnswer } from "./sendUpload.ts";

export interface FigureUploadOptions {
  who?: Role | null;
  name?: string;
  contentType?: string;
  /** What is said of the file, or that as JSON text. */
  meaning?: FigureMeaning | string;
  digest?: string;
  id?: string;
}

const Preview = FigureImportPreview.and(Shown);

/** Sends a file of figures to the preview or to the commit as the screen does. */
export async function sendFigures(
  server: TestServer,
  step: "preview" | "commit",
  body: string | Buffer,
  options: FigureUploadOptions = {},
): Promise<UploadAnswer> {
  return sendUpload(server, `figures.${step}`, toSending(body, options));
}

/** Asks for the refused lines of a file. */
export async function fetchRefusedFigures(
  server: TestServer,
  body: string | Buffer,
  options: FigureUploadOptions = {},
) {
  return sendForFile(server, "figures/refused", toSending(body, options));
}

export async function previewFigures(
  server: TestServer,
  body: string | Buffer,
  options: FigureUploadOptions = {},
): Promise<FigureImportPreview & Shown> {
  const answer = await sendFigures(server, "preview", body, options);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return Preview.parse(answer.json());
}

/** Previews and confirms in one go. */
export async function importFigures(
  server: TestServer,
  body: string | Buffer,
  options: FigureUploadOptions = {},
): Promise<FigureImportCommit> {
  const { digest } = await previewFigures(server, body, options);
  const answer = await sendFigures(server, "commit", body, { ...options, digest, id: server.services.makeId() });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return FigureImportCommit.parse(answer.json());
}

function toSending(body: string | Buffer, options: FigureUploadOptions): Sending {
  const { who = "secretariat", name = "angka.csv", contentType, meaning = {}, digest = "0", id = "" } = options;
  const text = typeof meaning === "string" ? meaning : JSON.stringify(meaning);
  return {
    who,
    body,
    name,
    contentType,
    parts: {
      wish: `{"meaning":${text}}`,
      decision: "{}",
      confirmation: JSON.stringify({ digest, id }),
      language: '"id"',
    },
  };
}
