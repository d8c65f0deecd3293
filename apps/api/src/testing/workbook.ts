import type { Role } from "@rata/domain/access/access";
import { id as texts } from "@rata/texts/plan/workbook";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import { readTables } from "@rata/readers/readTables";
import { renderXlsx } from "@rata/renderers/xlsx/renderXlsx";
import type { HiddenSheet, TableSheet } from "@rata/reporting/sheet/Workbook";
import type { LightMyRequestResponse } from "fastify";
import { WorkbookPreview, type WorkbookWish } from "#plan/workbook/workbook.views";
import { Shown } from "#upload/upload.views";
import type { TestServer } from "./openTestServer.ts";
import { sendUpload, type UploadAnswer } from "./sendUpload.ts";

export interface WorkbookCall {
  who?: Role | null;
  planId?: string;
  wishes?: Partial<Omit<WorkbookWish, "planId" | "agencyId">>;
  digest?: string;
  id?: string;
}

/** Fetches the workbook of an agency as a browser does. */
export async function fetchWorkbook(
  server: TestServer,
  agencyId: string,
  { who = "secretariat", planId = server.planId }: WorkbookCall = {},
): Promise<LightMyRequestResponse> {
  const cookie = who === null ? {} : { cookie: await server.signIn(who) };
  return server.send({ method: "GET", url: `/api/plans/${planId}/workbook/${agencyId}/file`, headers: cookie });
}

/** Sends a workbook to the preview or the commit. */
export async function sendWorkbook(
  server: TestServer,
  { step, agencyId, bytes }: { step: "preview" | "commit"; agencyId: string; bytes: Uint8Array },
  { who = "secretariat", planId = server.planId, wishes = {}, digest = "0", id = "" }: WorkbookCall = {},
): Promise<UploadAnswer> {
  return sendUpload(server, `workbook.${step}`, {
    who,
    body: bytes,
    name: "lembar.xlsx",
    parts: {
      wish: JSON.stringify({ planId, agencyId, removeMissing: false, insists: [], ...wishes }),
      decision: "{}",
      confirmation: JSON.stringify({ digest, id }),
    },
  });
}

/** Previews a workbook and confirms what was shown. */
export async function returnWorkbook(
  server: TestServer,
  sent: { agencyId: string; bytes: Uint8Array },
  call: WorkbookCall = {},
): Promise<{ preview: WorkbookPreview & Shown; commit: UploadAnswer }> {
  const answer = await sendWorkbook(server, { step: "preview", ...sent }, call);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const preview = WorkbookPreview.and(Shown).parse(answer.json());
  const confirmed = { ...call, digest: preview.digest, id: server.services.makeId() };
  return { preview, commit: await sendWorkbook(server, { step: "commit", ...sent }, confirmed) };
}

/** The cells of a workbook's plan by head, to be changed by `edit`, and the workbook with them as a person would save it. */
export function editWorkbook(
  bytes: Uint8Array,
  edit: (rows: Record<string, string>[]) => Record<string, string>[],
): Uint8Array {
  const read = readTables(bytes, "lembar.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  const [head = [], ...lines] = linesOf(read.tables, texts.sheets.plan);
  const rows = edit(lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""]))));
  const page = { size: "F4", orientation: "landscape", head: "", foot: "", mark: null } as const;
  const plan: TableSheet = {
    kind: "table",
    name: texts.sheets.plan,
    page,
    columns: head.map((name) => ({ head: name, width: 10 })),
    frozenColumns: 0,
    rows: rows.map((row) => head.map((name) => row[name] ?? "")),
  };
  const about = linesOf(read.tables, texts.sheets.about).map(([cell = ""]) => cell);
  const [mark = "", ...values] = about;
  const hidden: HiddenSheet = { kind: "hidden", name: texts.sheets.about, lists: [{ head: mark, values }] };
  return renderXlsx({ title: "x", factsDigest: "0", sheets: [plan, hidden], table: plan }).bytes;
}

function linesOf(tables: readonly SourceTable[], name: string): readonly (readonly string[])[] {
  return tables.find((table) => table.name === name)?.lines.map(({ cells }) => cells) ?? [];
}
