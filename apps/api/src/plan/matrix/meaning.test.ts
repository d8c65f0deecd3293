import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { ImportPreview } from "./import.views.ts";
import { PastUpload, Shown } from "#upload/upload.views";
import type { Meaning } from "./meaning.views.ts";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { fetchRefused, upload, type UploadOptions } from "#testing/upload";

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server.close());

const FOREIGN = "Daftar kerja|Dinas\n\nUrut|Urs.|Prog.|Giat|Biaya\n1|Sosial|Program Panti|Makan|1.500".replaceAll(
  "|",
  "\t",
);
const POINTED: Meaning = {
  headers: { "1": [{ line: 3, height: 1 }] },
  columns: { "1.3.0": "no", "1.3.1": "sector", "1.3.2": "program", "1.3.3": "activity", "1.3.4": "ceiling" },
};

/** A header that is known but for one word. */
const KNOWN = "Sektor|Program|Kegiatan|Nilai\nSosial|Program Panti|Makan|1.500".replaceAll("|", "\t");

interface Wish extends Omit<UploadOptions, "meaning"> {
  meaning?: Meaning;
}

function toOptions({ meaning, ...wish }: Wish): UploadOptions {
  return meaning === undefined ? wish : { ...wish, meaning: JSON.stringify(meaning) };
}

async function look(text: string, wish: Wish = {}): Promise<ImportPreview & Shown> {
  const answer = await upload(server, "preview", text, toOptions(wish));
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return ImportPreview.and(Shown).parse(answer.json());
}

function confirm(text: string, digest: string, wish: Wish = {}) {
  return upload(server, "commit", text, { id: server.services.makeId(), ...toOptions(wish), digest });
}

async function store(text: string, wish: Wish = {}) {
  const { digest } = await look(text, wish);
  const answer = await confirm(text, digest, wish);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return z.object({ commitId: z.string(), operations: z.int() }).parse(answer.json());
}

async function agencyIds(): Promise<string[]> {
  const { value } = await server.query("secretariat", "agency.list");
  return z
    .array(z.object({ id: z.string() }))
    .parse(value)
    .map(({ id }) => id);
}

async function query<Row>(sql: string, row: z.ZodType<Row>): Promise<Row[]> {
  return z.array(row).parse(await server.services.openConnection().execute(sql));
}

const countMeanings = () => query("select region, agency, actor_name from import_meaning", z.looseObject({}));

test("a file without a known header comes back with its first lines, and is read when a person points at the header", async () => {
  const { reading } = await look(FOREIGN);
  expect(reading.problems.map(({ code }) => code)).toEqual(["no-table"]);
  expect(reading.sources[0]?.lines.map(({ line }) => line)).toEqual([1, 3, 4]);
  const pointed = await look(FOREIGN, { meaning: POINTED });
  expect(pointed.reading).toMatchObject({ accepted: 1, misfits: [], totals: { ceiling: 1500 } });
  expect(pointed.remembered).toEqual([]);
});

test("what was decided is used for the next file with the same header, with who and when, and leaves a trace", async () => {
  const { commitId } = await store(FOREIGN, { meaning: POINTED });
  const next = await look(FOREIGN.replace("Makan", "Minum"), { who: "secretariat-head" });
  expect(next.reading).toMatchObject({ accepted: 1, totals: { ceiling: 1500 } });
  expect(next.remembered).toEqual([
    {
      id: expect.any(String),
      at: "2027-03-01T02:00:00.000Z",
      actorName: "Staf Sekretariat (contoh)",
      source: 1,
      sheet: null,
      line: 3,
    },
  ]);
  const trail = await query(
    `select summary, subject from audit_entry where action = 'plan.meaning-remembered'`,
    z.object({ summary: z.unknown(), subject: z.string() }),
  );
  expect(trail).toEqual([{ summary: { file: "rencana.txt", headers: 1 }, subject: commitId }]);
});

test("what nobody decided is not remembered, and what is known already stays under the name of who decided it", async () => {
  await store(KNOWN);
  expect(await countMeanings()).toEqual([]);
  const meaning: Meaning = { columns: { "1.1.3": "ceiling" } };
  await store(KNOWN, { meaning });
  await store(KNOWN.replace("Makan", "Minum"), { meaning, who: "secretariat-head" });
  await store(KNOWN.replace("Makan", "Tidur"), { who: "secretariat-head" });
  expect(await countMeanings()).toMatchObject([{ actor_name: "Staf Sekretariat (contoh)" }]);
  await store(KNOWN, { meaning: { columns: { "1.1.3": "extra" } }, who: "secretariat-head" });
  expect(await countMeanings()).toMatchObject([{ actor_name: "Kepala Sekretariat (contoh)" }]);
  expect((await look(KNOWN)).reading.totals.ceiling).toBe(0);
});

test("comma and dot are remembered by column", async () => {
  const text = KNOWN.replace("Nilai", "Pagu");
  await store(text, { meaning: { separators: { ceiling: "decimal-comma" } } });
  const { reading, remembered } = await look(text);
  expect([reading.totals.ceiling, remembered.length]).toEqual([1500, 1]);
  expect(reading.columns[3]?.separators).toBe("decimal-comma");
});

test("memories of another sender or of another government are never used", async () => {
  const [first = "", second = ""] = await agencyIds();
  await store(FOREIGN, { meaning: POINTED, sender: first });
  expect((await look(FOREIGN, { sender: first })).remembered).toHaveLength(1);
  for (const wish of [{}, { sender: second }])
    expect(await look(FOREIGN, wish)).toMatchObject({ remembered: [], reading: { accepted: 0 } });
  await server.services.openConnection().execute("update import_meaning set region = '61'");
  expect((await look(FOREIGN, { sender: first })).remembered).toEqual([]);
});

test("a memory is forgotten on request, once, with a trace; undoing the import does not forget", async () => {
  const { commitId } = await store(FOREIGN, { meaning: POINTED });
  expect((await server.mutate("secretariat", "upload.matrix.undo", { commitId })).status).toBe(200);
  const [remembered] = (await look(FOREIGN)).remembered;
  const input = { planId: server.planId, meaningId: remembered?.id };
  const answers = await Promise.all(
    [1, 2].map(() => server.mutate("secretariat", "upload.matrix.forgetMeaning", input)),
  );
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, "not-found"]));
  expect(await look(FOREIGN)).toMatchObject({ remembered: [], reading: { accepted: 0 } });
  const trail = await query(
    `select subject from audit_entry where action = 'plan.meaning-forgotten'`,
    z.object({ subject: z.string() }),
  );
  expect(trail).toEqual([{ subject: commitId }]);
});

test("a memory that is forgotten or made between preview and commit makes the commit refuse", async () => {
  const meaning: Meaning = { columns: { "1.1.3": "ceiling" } };
  const before = await look(KNOWN);
  await store(KNOWN.replace("Makan", "Minum"), { meaning });
  const after = await look(KNOWN);
  const refused = await confirm(KNOWN, before.digest);
  expect(refused.json()).toMatchObject({ problems: [{ code: "import-changed" }] });
  const meaningId = after.remembered[0]?.id;
  await server.mutate("secretariat", "upload.matrix.forgetMeaning", { planId: server.planId, meaningId });
  expect((await confirm(KNOWN, after.digest)).json()).toMatchObject({ problems: [{ code: "import-changed" }] });
  expect(await query("select id from import_commit where plan is not null", z.unknown())).toHaveLength(2);
});

test("two imports that remember the same header at once are both stored, and one memory is kept", async () => {
  const created = await server.mutate("secretariat", "plan.create", { year: 2061 });
  const plans = [server.planId, z.object({ id: z.string() }).parse(created.value).id];
  const wishes = plans.map((planId, at): Wish => ({
    planId,
    meaning: { columns: { "1.1.3": at === 0 ? "ceiling" : "extra" } },
  }));
  const digests = await Promise.all(wishes.map(async (wish) => (await look(KNOWN, wish)).digest));
  const answers = await Promise.all(wishes.map((wish, at) => confirm(KNOWN, digests[at] ?? "", wish)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect(await countMeanings()).toHaveLength(1);
});

test("a choice that fits nothing in the file is told with its place, and can't be confirmed", async () => {
  const meaning: Meaning = { ...POINTED, columns: { ...POINTED.columns, "1.3.9": "target" } };
  const { reading, digest } = await look(FOREIGN, { meaning });
  expect(reading.misfits).toMatchObject([{ code: "column-place-missing", line: 3, params: { line: 3, place: 10 } }]);
  const answer = await confirm(FOREIGN, digest, { meaning });
  expect([answer.statusCode, answer.json()]).toMatchObject([409, { problems: [{ code: "column-place-missing" }] }]);
  expect(await countMeanings()).toEqual([]);
});

test.each([
  '{"headers":{"0":[]}}',
  '{"headers":{"1":[{"line":0,"height":1}]}}',
  '{"headers":{"1":[{"line":1,"height":9}]}}',
  '{"columns":{"2":"no"}}',
  '{"columns":{"constructor":"no"}}',
  '{"columns":{"1.1.1":"rupiah"}}',
  '{"separators":{"1.1":"decimal-dot"}}',
])("a meaning of no sense is a bad request: %s", async (meaning) => {
  const answer = await upload(server, "preview", KNOWN, { meaning });
  expect(answer.statusCode).toBe(400);
});

test("the agency of nobody is not found, at every step; what is no id is a bad request", async () => {
  const sender = server.services.makeId();
  const { digest } = await look(KNOWN);
  const answers = await Promise.all([
    upload(server, "preview", KNOWN, { sender }),
    fetchRefused(server, KNOWN, { sender }),
    confirm(KNOWN, digest, { sender }),
  ]);
  for (const answer of answers)
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { problems: [{ code: "not-found" }] }]);
  expect((await upload(server, "preview", KNOWN, { sender: "dinas" })).statusCode).toBe(400);
});

/** Every row of the plan that is not the agency's, by its own id and words. */
async function othersOf(agency: string): Promise<unknown[]> {
  const { value } = await server.query("secretariat", "plan.rows", { planId: server.planId, from: 0, limit: 500 });
  const { rows } = z.object({ rows: z.array(z.looseObject({ agency: z.unknown() })) }).parse(value);
  return rows.filter((row) => JSON.stringify(row.agency) !== JSON.stringify(agency) && row.agency !== agency);
}

test("a file of an agency adds rows of that agency, and removes only its own", async () => {
  const [agency = ""] = await agencyIds();
  const header = "Sektor\tProgram\tKegiatan\tPagu";
  const text = `${header}\nSosial\tProgram Baru\tKegiatan Baru\t1.500.000\n\t\tKegiatan Kedua\t2.500.000`;
  const before = await othersOf(agency);
  const preview = await look(text, { sender: agency, removeMissing: true });
  expect(preview.changes).toMatchObject({ same: 0, added: 2, changed: 0, moved: 0, removed: 0 });
  expect(preview.changes.rows.map(({ line }) => line)).toEqual([2, 3]);
  await store(text, { sender: agency, removeMissing: true });
  expect(await othersOf(agency)).toEqual(before);
  const own = await query(
    `select text, agency from plan_node where agency = '${agency}' order by text`,
    z.object({ text: z.string(), agency: z.string() }),
  );
  expect(own.map(({ text: words }) => words)).toContain("Program Baru");

  const shorter = `${header}\nSosial\tProgram Baru\tKegiatan Baru\t1.500.000`;
  expect((await look(shorter, { sender: agency })).changes.removed).toBe(1);
  await store(shorter, { sender: agency, removeMissing: true });
  expect(await othersOf(agency)).toEqual(before);
  expect(await query("select id from plan_node where text = 'Kegiatan Kedua'", z.unknown())).toEqual([]);

  const listed = await server.query("secretariat", "upload.matrix.past", { planId: server.planId });
  const agencies = await server.query("secretariat", "agency.list");
  const names = z.array(z.object({ id: z.string(), name: z.string() })).parse(agencies.value);
  const name = names.find(({ id }) => id === agency)?.name;
  expect(
    z
      .array(PastUpload)
      .parse(listed.value)
      .map(({ senderName }) => senderName),
  ).toEqual([name, name, null]);
});

test("the same file from the secretariat or from an agency is not the same import", async () => {
  const [agency = ""] = await agencyIds();
  const { digest } = await look(KNOWN);
  const answer = await confirm(KNOWN, digest, { sender: agency });
  expect(answer.json()).toMatchObject({ problems: [{ code: "import-changed" }] });
});
