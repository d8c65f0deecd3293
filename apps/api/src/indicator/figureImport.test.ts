import type { Role } from "@rata/domain/access/access";
import { readTables } from "@rata/readers/readTables";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { BACKUP_TABLES } from "#administration/backupTables";
import { fetchRefusedFigures, importFigures, previewFigures, sendFigures } from "#testing/figures";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { demoFile } from "#testing/upload";

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
  await server.signIn("secretariat");
});
afterEach(() => server.close());

/** Figures of a province that neither demo has. */
const FILE = "wilayah,periode,p0_persen,gk_rp\nKalimantan Barat,2022-03,6.73,534852\nKabupaten Sambas,2022-03,6.99,\n";
const OF = "where region like '61%'";

async function rows(sql: string): Promise<unknown[]> {
  return server.services.openConnection().execute<unknown[]>(sql);
}

async function everything(): Promise<string[]> {
  const found: string[] = [];
  for (const table of BACKUP_TABLES)
    for (const row of await rows(`select to_jsonb(t)::text as row from ${table} t order by 1`))
      found.push(`${table} ${JSON.stringify(row)}`);
  return found;
}

test("a preview tells what a file would add and writes nothing, whatever it holds", async () => {
  const before = await everything();
  const preview = await previewFigures(server, FILE);
  expect(preview).toMatchObject({
    read: 3,
    accepted: 3,
    refused: 0,
    counts: { added: 3, revised: 0, same: 0, older: 0, contradictions: 0 },
  });
  expect(
    preview.figures.map(({ region, indicator, figure, line, effect }) => [
      region,
      indicator,
      figure.text,
      line,
      effect,
    ]),
  ).toEqual([
    ["Provinsi Kalimantan Barat", "Persentase penduduk miskin", "6,73 persen", 2, "added"],
    ["Provinsi Kalimantan Barat", "Garis kemiskinan", "Rp534.852 per kapita per bulan", 2, "added"],
    ["Kabupaten Sambas", "Persentase penduduk miskin", "6,99 persen", 3, "added"],
  ]);
  expect(preview.columns.map(({ header, meaning, separators }) => [header, meaning, separators])).toEqual([
    ["wilayah", "name", null],
    ["periode", "period", null],
    ["p0_persen", "figures:p0", "decimal-dot"],
    ["gk_rp", "figures:gk", null],
  ]);
  await sendFigures(server, "preview", "bukan tabel");
  await sendFigures(server, "preview", "");
  await fetchRefusedFigures(server, FILE.replace("Sambas", "Entah"));
  expect(await everything()).toEqual(before);
});

test("what was confirmed stands there once with its source and a trace; the same file again changes nothing; undone it is gone", async () => {
  const options = { meaning: { vintage: "2022-07-15", source: { document: "BRS Juli 2022", table: "Tabel 2" } } };
  const commit = await importFigures(server, FILE, options);
  expect(commit).toMatchObject({ counts: { added: 3, revised: 0 }, contradictions: 0 });
  const held = `select o.region, o.amount::int, o.vintage, s.document, s.table_name from observation o
    join observation_source s on s.id = o.source ${OF} and o.indicator = 'p0' order by 1`;
  expect(await rows(held)).toEqual([
    { region: "61", amount: 673, vintage: "2022-07-15", document: "BRS Juli 2022", table_name: "Tabel 2" },
    { region: "61.01", amount: 699, vintage: "2022-07-15", document: "BRS Juli 2022", table_name: "Tabel 2" },
  ]);
  const trace = `select action, actor_name, summary from audit_entry where subject = '${commit.id}'`;
  expect(await rows(trace)).toMatchObject([{ action: "indicator.imported", summary: { file: "angka.csv", count: 3 } }]);
  const before = await everything();
  expect(await importFigures(server, FILE, options)).toEqual({
    id: null,
    counts: { added: 0, revised: 0, older: 0, same: 3 },
    contradictions: 0,
  });
  expect(await everything()).toEqual(before);
  expect((await server.mutate("secretariat", "upload.figures.undo", { commitId: commit.id })).value).toEqual({
    operations: 3,
  });
  expect(await rows(`select from observation ${OF}`)).toEqual([]);
});

test("a newer release stands beside the older, shown before and after; the same release that says another thing is left out", async () => {
  await importFigures(server, FILE, { meaning: { vintage: "2022-07-15" } });
  const changed = FILE.replace("6.73", "6.81");
  const later = await previewFigures(server, changed, { meaning: { vintage: "2023-01-16" } });
  expect(later.counts).toEqual({ added: 0, revised: 3, older: 0, same: 0, contradictions: 0 });
  expect(later.revised[0]).toMatchObject({
    region: "Provinsi Kalimantan Barat",
    before: { text: "6,73 persen", vintage: "2022-07-15" },
    after: { text: "6,81 persen", vintage: "2023-01-16" },
    line: 2,
  });
  const same = { meaning: { vintage: "2022-07-15" } };
  const clash = await previewFigures(server, changed.replace("6.99,", "6.99,500000"), same);
  expect(clash.counts).toMatchObject({ added: 1, same: 2, contradictions: 1 });
  expect(clash.contradictions).toMatchObject([{ before: { text: "6,73 persen" }, after: { text: "6,81 persen" } }]);
  const commit = await importFigures(server, changed.replace("6.99,", "6.99,500000"), same);
  expect(commit).toMatchObject({ counts: { added: 1 }, contradictions: 1 });
  expect(await rows(`select amount::int from observation ${OF} and region = '61' and indicator = 'p0'`)).toEqual([
    { amount: 673 },
  ]);
});

test("a file, a meaning or a state that is no longer what was shown is not stored; the same confirmation twice is one import", async () => {
  const { digest } = await previewFigures(server, FILE);
  const id = server.services.makeId();
  const send = (body: string, meaning = {}) => sendFigures(server, "commit", body, { meaning, digest, id });
  expect((await send(FILE.replace("6.73", "6.74"))).json()).toMatchObject({ problems: [{ code: "import-changed" }] });
  expect((await send(FILE, { vintage: "2022-01-01" })).statusCode).toBe(409);
  await importFigures(server, "wilayah,periode,p0_persen\nKalimantan Barat,2022-03,6.73\n");
  expect((await send(FILE)).json()).toMatchObject({ problems: [{ code: "import-changed" }] });
  const confirmed = { digest: (await previewFigures(server, FILE)).digest, id };
  const stored = await sendFigures(server, "commit", FILE, confirmed);
  expect(stored.statusCode).toBe(200);
  expect((await sendFigures(server, "commit", FILE, confirmed)).json()).toEqual(stored.json());
  const other = await sendFigures(server, "commit", FILE.replace("6.73", "6.75"), confirmed);
  expect(other.json()).toMatchObject({ problems: [{ code: "import-id-used" }] });
  expect(await rows(`select from observation ${OF}`)).toHaveLength(3);
});

test("questions are answered in the meaning; what stays open or is wrong comes back as a workbook that is read again", async () => {
  const text = "kode,nama,tahun,p0_persen\n6101,Sambas,2021,6.99\n61.99,Entah,2021,5.00\n";
  const asked = await previewFigures(server, text);
  expect(asked.questions).toMatchObject([{ kind: "code-system", place: "1.0", figures: 2 }]);
  const meaning = { systems: { "1.0": "kemendagri" } } as const;
  const answered = await previewFigures(server, text, { meaning });
  expect([answered.read, answered.accepted, answered.refused]).toEqual([2, 1, 1]);
  expect(answered.figures[0]).toMatchObject({ isRoundSettled: true, figure: { period: "2021-03" } });
  expect(answered.refusals[0]?.problem).toMatchObject({ code: "series-code-unknown", line: 3, value: "61.99" });
  const file = await fetchRefusedFigures(server, text, { meaning });
  const read = readTables(file.rawPayload, "angka-ditolak.xlsx");
  const lines = read.ok ? (read.tables[0]?.lines ?? []) : [];
  expect(lines[0]?.cells.slice(0, 5)).toEqual(["kode", "nama", "tahun", "p0_persen", "Letak pada berkas"]);
  expect(lines[1]?.cells.slice(0, 5)).toEqual(["61.99", "Entah", "2021", "5.00", "Baris 3"]);
  expect(lines[1]?.cells[5]).toContain("bukan kode Kemendagri");
  const again = await previewFigures(server, file.rawPayload, { name: "angka-ditolak.xlsx", meaning });
  expect([again.read, again.refusals[0]?.problem.code]).toEqual([1, "series-code-unknown"]);
});

test("nothing to store is refused, and so is a list of refused figures of a file that has none", async () => {
  const nothing = await sendFigures(server, "commit", "a,b\nc,d\n", {
    id: server.services.makeId(),
  });
  expect(nothing.json()).toMatchObject({ problems: [{ code: "import-empty" }] });
  expect((await fetchRefusedFigures(server, FILE)).json()).toMatchObject({
    problems: [{ code: "nothing-refused" }],
  });
});

test("an answer of BPS is a file like any other", async () => {
  const answer = JSON.stringify({
    status: "OK",
    "data-availability": "available",
    var: [{ val: 192, label: "Persentase Penduduk Miskin (P0)", unit: "Persen", decimal: "2" }],
    turvar: [],
    vervar: [{ val: 6100, label: "Kalimantan Barat" }],
    tahun: [{ val: 122, label: "2022" }],
    turtahun: [{ val: 61, label: "Semester 1 (Maret)" }],
    datacontent: { "6100192012261": 6.7 },
  });
  const preview = await previewFigures(server, answer, { name: "bps.json" });
  expect(preview.figures).toMatchObject([
    { region: "Provinsi Kalimantan Barat", figure: { text: "6,70 persen", period: "2022-03" } },
  ]);
  const broken = await sendFigures(server, "preview", answer.slice(0, -20), { name: "bps.json" });
  expect([broken.statusCode, broken.json()]).toMatchObject([400, { problems: [{ code: "bps-answer-wrong" }] }]);
});

const Codes = z.object({ problems: z.array(z.object({ code: z.string() })) });

test.each([
  ["another content type", { contentType: "application/json" }, "{}", 415, "wrong-content-type"],
  ["a meaning that is no JSON", { meaning: "{" }, FILE, 400, "invalid-request"],
  [
    "a meaning with a column that there is not",
    { meaning: '{"columns":{"1.0":"__proto__"}}' },
    FILE,
    400,
    "invalid-input",
  ],
  ["a meaning that is too long", { meaning: `"${"x".repeat(100_001)}"` }, FILE, 400, "invalid-input"],
  ["a PDF", {}, "%PDF-1.7\n", 400, "format-pdf"],
  ["a page", {}, "<html><table><tr><td>a", 400, "format-unsupported"],
  ["more lines than an upload may have", {}, "wilayah,p0\n".repeat(20_002), 400, "too-many-lines"],
  [
    "more figures than a file may have",
    { name: "angka.tsv" },
    `nama\t${Array.from({ length: 7 }, (_, at) => 2010 + at).join("\t")}\n${"Sikka\t1\t1\t1\t1\t1\t1\t1\n".repeat(15_000)}`,
    400,
    "series-too-many-figures",
  ],
  ["more than sixteen megabytes", {}, "x".repeat(17 * 1024 * 1024), 413, "too-large"],
])("%s is refused with its own reason", async (_, options, body, status, code) => {
  const answer = await sendFigures(server, "preview", body, options);
  expect([answer.statusCode, Codes.parse(answer.json()).problems[0]?.code]).toEqual([status, code]);
});

test("a plan, formulas and odd keys are read for figures and hold none", async () => {
  const plan = await previewFigures(server, demoFile(server), { name: "rencana.txt" });
  expect(plan.accepted).toBe(0);
  const odd =
    "wilayah,periode,p0_persen\n__proto__,2022-03,1\nKalimantan Barat,2022-03,=1+1\n=cmd|' /C calc'!A0,2022-03,5\n";
  const preview = await previewFigures(server, odd);
  expect([preview.accepted, preview.refusals.map(({ problem }) => problem.code)]).toEqual([
    0,
    ["series-region-unknown", "series-region-unknown", "series-unread"],
  ]);
});

test("who may not write figures is refused before the file is read", async () => {
  const calls = [
    (who: Role | null) => sendFigures(server, "preview", FILE, { who }),
    (who: Role | null) => sendFigures(server, "commit", FILE, { who }),
    (who: Role | null) => fetchRefusedFigures(server, FILE, { who }),
  ];
  for (const call of calls) {
    expect((await call("reader")).statusCode).toBe(403);
    expect((await call(null)).statusCode).toBe(401);
  }
});
