import { readTables } from "@rata/readers/readTables";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ImportPreview } from "./import.views.ts";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { fetchRefused, upload, type UploadOptions } from "#testing/upload";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const FILE = [
  "No\tSektor/Urusan\tKebijakan\tSasaran\tProgram\tKegiatan\tLokasi\tTarget Kinerja\tTarget Pagu",
  "1\tKesehatan\tAkses\tSehat\tProgram A\tPeriksa\tKota Kupang\t5 orang\t1.500.000",
  "\t\t\t\tProgram B\t=1+1\tKota Kupang\t6 orang\t2.500.000\tlebih",
].join("\n");

async function fetchRows(text: string | Buffer, options: UploadOptions = {}) {
  const answer = await fetchRefused(server, text, options);
  const read = readTables(answer.rawPayload, "ditolak.xlsx");
  return { answer, rows: read.ok ? (read.tables[0]?.lines ?? []).map(({ cells }) => [...cells]) : [] };
}

async function countStored(): Promise<unknown> {
  return server.services
    .openConnection()
    .execute(
      "select (select count(*) from import_commit) commits, (select count(*) from stored_file) files, (select count(*) from plan_node) nodes, (select count(*) from audit_entry where action not like 'session.%') entries",
    );
}

test("refused rows come back under the plan's headings, with place, reason and fix, and nothing is stored", async () => {
  const before = await countStored();
  const { answer, rows } = await fetchRows(FILE);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "cache-control": "private, no-store",
  });
  expect(answer.headers["content-disposition"]).toMatch(
    /^attachment; filename="baris-ditolak-53(\.02)?-20\d\d\.xlsx"$/u,
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]?.slice(10)).toEqual([
    "Target Kinerja",
    "Target Pagu",
    "Sumber Pendanaan",
    "Isi di luar kolom",
    "Letak pada berkas",
    "Alasan ditolak",
    "Cara memperbaiki",
  ]);
  const [, row] = rows;
  expect(row?.slice(0, 13)).toEqual(
    "1|Kesehatan|Akses|Sehat||Program B||=1+1||Kota Kupang|6 orang|2.500.000|".split("|"),
  );
  expect(row?.slice(13, 15)).toEqual(["lebih", "Baris 3"]);
  expect(row?.[15]).toContain("10");
  expect(row?.[16]).not.toBe("");
  expect(await countStored()).toEqual(before);
});

test("the workbook uploaded again is read: its rows as they should have been, its reasons as extra columns", async () => {
  const { answer } = await fetchRows(FILE);
  const again = await upload(server, "preview", answer.rawPayload, { name: "ditolak.xlsx" });
  const { reading, changes } = ImportPreview.parse(again.json());
  expect(reading).toMatchObject({ accepted: 1, refusedCount: 0, totals: { ceiling: 2_500_000 } });
  expect(changes.rows.find(({ kind }) => kind === "added")?.after).toMatchObject({
    sector: "Kesehatan",
    program: "Program B",
    activity: "=1+1",
  });
});

test("reasons are said in the language asked for; another language is no request", async () => {
  const { rows } = await fetchRows(FILE, { language: "en" });
  expect(rows[0]?.slice(12)).toEqual([
    "Sumber Pendanaan",
    "Beyond the columns",
    "Where in the file",
    "Why it was refused",
    "How to mend it",
  ]);
  expect((await fetchRows(FILE, { language: "xx" })).answer.statusCode).toBe(400);
});

test("a file that can't be read is refused as in the preview", async () => {
  const refused = await fetchRefused(server, "");
  expect(refused.statusCode).toBe((await upload(server, "preview", "")).statusCode);
  expect(refused.statusCode).toBeGreaterThanOrEqual(400);
});
