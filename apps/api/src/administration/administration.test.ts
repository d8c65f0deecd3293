import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { EDITIONS } from "@rata/editions/editions";
import { pngOf } from "@rata/readers/testing/pngOf";
import { id as roles } from "@rata/texts/access/role";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BACKUP_TABLES } from "./backupTables.ts";
import { connect } from "#connect";
import { FileStore } from "#FileStore";
import { openTestDatabase, type TestDatabase } from "#testing/testDatabase";
import { readEnvironment } from "#env";
import { runCommand } from "./runCommand.ts";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let folder: string;
  let demo: TestDatabase;
  const opened: TestDatabase[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "rata-admin-"));
    demo = await open("demo");
  });
  afterAll(async () => {
    for (const database of opened) await database.drop();
    rmSync(folder, { recursive: true });
  });

  async function open(from: "demo" | "migrated" | "empty"): Promise<TestDatabase> {
    const database = await openTestDatabase(from, edition);
    opened.push(database);
    return database;
  }

  interface Ran {
    code: number | null;
    said: string;
    error: string | null;
  }

  async function run(
    database: TestDatabase,
    words: string[],
    options: { input?: string; folder?: string } = {},
  ): Promise<Ran> {
    const said: string[] = [];
    const environment = readEnvironment({
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      EDITION: edition,
      RATA_FOLDER: options.folder ?? process.env["RATA_TEST_FOLDER"],
    });
    const terminal = {
      readEnvironment: () => environment,
      say: (text: string) => said.push(text),
      warn: (text: string) => said.push(text),
      input: Readable.from([options.input ?? ""]),
    };
    try {
      return { code: await runCommand(words, terminal), said: said.join("\n"), error: null };
    } catch (error) {
      return { code: null, said: said.join("\n"), error: error instanceof Error ? error.message : String(error) };
    }
  }

  async function everything(database: TestDatabase): Promise<string[]> {
    const orm = await connect(database.ownerUrl, { poolSize: 1 });
    const rows: string[] = [];
    for (const table of BACKUP_TABLES) {
      const found = await orm.em
        .fork()
        .execute<{ row: string }[]>(`select to_jsonb(t)::text as row from ${table} t order by 1`);
      rows.push(...found.map(({ row }) => `${table} ${row}`));
    }
    await orm.close(true);
    return rows;
  }

  const place = (name: string) => path.join(folder, name);

  test("a backup restored into an empty database on another machine gives the same rows and files, and the trail says so", async () => {
    const file = place("whole.rata");
    expect(await run(demo, ["backup", file])).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Cadangan selesai: \d+ baris, 1 berkas, sidik [0-9a-f]{64}\.$/u),
    });
    const target = await open("migrated");
    const otherFolder = place("other-machine");
    expect(await run(target, ["restore", file], { folder: otherFolder })).toMatchObject({
      code: 0,
      said: expect.stringContaining("1 berkas"),
    });
    const restored = await everything(target);
    const added = restored.filter((row) => row.includes('"backup.restored"'));
    expect(added).toHaveLength(1);
    const id = /"id": "([^"]+)"/u.exec(added[0] ?? "")?.[1] ?? "";
    const seals = restored.filter((row) => row.startsWith("audit_seal ") && row.includes(id));
    expect(seals).toHaveLength(1);
    expect(restored.filter((row) => row !== added[0] && row !== seals[0])).toEqual(await everything(demo));
    const kept = readdirSync(otherFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept).toHaveLength(1);
  });

  const WHOLE = /^Riwayat utuh: \d+ segel diperiksa\. Kepala rantai (\d+:[0-9a-f]{64})\./u;

  test("the trail is verified, its head is told, and both hold after a restore elsewhere", async () => {
    const source = await open("demo");
    const head = await run(source, ["audit", "head"]);
    expect(head).toMatchObject({ code: 0, said: expect.stringMatching(/^\d+:[0-9a-f]{64}$/u) });
    const verified = await run(source, ["audit", "verify"]);
    expect([verified.code, WHOLE.exec(verified.said)?.[1]]).toEqual([0, head.said]);
    expect(verified.said).toContain("Tidak ada jejak yang belum bersegel.");
    const file = place("sealed.rata");
    await run(source, ["backup", file]);
    const target = await open("migrated");
    await run(target, ["restore", file], { folder: place("sealed") });
    const restored = await run(target, ["audit", "verify", "--head", head.said]);
    expect(restored).toMatchObject({ code: 0, said: expect.stringMatching(WHOLE) });
    expect(restored.said).toContain(`Kepala yang dicatat, ${head.said}, ada di tempatnya.`);
    const json = await run(target, ["audit", "verify", "--json"]);
    const number = Number(head.said.split(":")[0]) + 1;
    expect(JSON.parse(json.said)).toMatchObject({ defect: null, sealed: number, head: { number }, unsealed: 0 });
  });

  test("a trail that was changed is told with place and kind, and ends with 1", async () => {
    const source = await open("demo");
    const head = (await run(source, ["audit", "head"])).said;
    const orm = await connect(source.ownerUrl, { poolSize: 1 });
    await orm.em
      .fork()
      .execute("update audit_entry set actor_name = 'x' where id = (select entry from audit_seal where number = 3)");
    await orm.close(true);
    const verified = await run(source, ["audit", "verify", "--head", head]);
    expect(verified).toMatchObject({
      code: 1,
      said: expect.stringContaining("Riwayat cacat pada segel nomor 3: isi jejak, operasinya, atau segelnya diubah"),
    });
    const json = await run(source, ["audit", "verify", "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.said)).toMatchObject({ defect: { kind: "changed", number: 3 } });
  });

  test.each([
    [[]],
    [["check"]],
    [["head", "x"]],
    [["verify", "x"]],
    [["verify", "--head"]],
    [["verify", "--head", "12"]],
    [["verify", "--head", `0:${"a".repeat(64)}`]],
    [["verify", "--fix"]],
  ])("audit %j is a wrong usage", async (words) => {
    expect(await run(demo, ["audit", ...words])).toMatchObject({
      code: 2,
      said: expect.stringContaining("Cara pakai"),
    });
  });

  test("a text that holds Unicode's own line and paragraph marks comes back from a backup as it was", async () => {
    const source = await open("demo");
    const orm = await connect(source.ownerUrl, { poolSize: 1 });
    await orm.em
      .fork()
      .execute(
        "update agency set name = 'Dinas' || U&'\\2028' || 'satu' || U&'\\2029' || 'dua' || U&'\\0085' where id = (select id from agency limit 1)",
      );
    await orm.close(true);
    const file = place("marks.rata");
    await run(source, ["backup", file]);
    const target = await open("migrated");
    expect(await run(target, ["restore", file], { folder: place("marks") })).toMatchObject({ code: 0, error: null });
    const restored = await everything(target);
    expect(restored.filter((row) => row.startsWith("agency "))).toEqual(
      (await everything(source)).filter((row) => row.startsWith("agency ")),
    );
  });

  test("what was remembered of files, and whose they were, comes back from a backup", async () => {
    const source = await open("demo");
    const orm = await connect(source.ownerUrl, { poolSize: 1 });
    const em = orm.em.fork();
    await em.execute(
      "insert into agency (id, name, short_name, sectors) values (gen_random_uuid(), 'Dinas Uji', 'Uji', '{}')",
    );
    await em.execute("update import_commit set agency = (select id from agency where name = 'Dinas Uji')");
    await em.execute(
      `insert into import_meaning (id, region, agency, signature, meaning, import_commit, at, actor, actor_name)
     select gen_random_uuid(), '53', agency, 'x', '{"words":[["biaya"]],"isPointed":true,"columns":{"0":"ceiling"},"separators":{}}', id, now(), 'a', 'A'
     from import_commit limit 1`,
    );
    await orm.close(true);
    const file = place("meaning.rata");
    await run(source, ["backup", file]);
    const target = await open("migrated");
    expect(await run(target, ["restore", file], { folder: place("meaning") })).toMatchObject({ code: 0, error: null });
    const of = (rows: readonly string[]) => rows.filter((row) => /^import_(?:meaning|commit) /u.test(row));
    expect(of(await everything(target))).toEqual(of(await everything(source)));
    expect(of(await everything(target)).join("\n")).toContain('"biaya"');
  });

  test("the arms of the letterhead come back with a backup, row and file", async () => {
    const source = await open("demo");
    const logo = await new FileStore(path.join(process.env["RATA_TEST_FOLDER"] ?? "", "files")).keep(pngOf());
    const orm = await connect(source.ownerUrl, { poolSize: 1 });
    await orm.em.fork().execute(`insert into stored_file (digest, size, stored_at) values ('${logo}', 1, now())`);
    await orm.em.fork().execute(`update instance set logo = '${logo}'`);
    await orm.close(true);
    const file = place("arms.rata");
    await run(source, ["backup", file]);
    const target = await open("migrated");
    const folderThere = place("arms");
    expect(await run(target, ["restore", file], { folder: folderThere })).toMatchObject({ code: 0, error: null });
    expect((await everything(target)).some((row) => row.startsWith("instance ") && row.includes(logo))).toBe(true);
    expect(await new FileStore(path.join(folderThere, "files")).find(logo)).toEqual(Buffer.from(pngOf()));
  });

  test("after a restore the rights are those of the migrations: the app can't touch the trail, which counts on", async () => {
    const file = place("rights.rata");
    await run(demo, ["backup", file]);
    const target = await open("migrated");
    await run(target, ["restore", file], { folder: place("rights") });
    const app = await connect(target.appUrl, { poolSize: 1 });
    await expect(app.em.fork().execute("update audit_entry set actor = 'x'")).rejects.toThrow(/permission denied/u);
    await expect(app.em.fork().execute("delete from audit_entry")).rejects.toThrow(/permission denied/u);
    await app.em
      .fork()
      .execute(
        "insert into audit_entry (id, at, actor, actor_name, action, subject, summary, operations, payload) values (gen_random_uuid(), now(), 'a', 'A', 'plan.created', 's', '{}', 0, '{}')",
      );
    await app.close(true);
    expect((await run(target, ["demo"])).said).toContain("sekretariat@rata.example");
  });

  test("sessions stay behind: a restored machine opens to no token of the other", async () => {
    const file = place("sessions.rata");
    const orm = await connect(demo.ownerUrl, { poolSize: 1 });
    await orm.em
      .fork()
      .execute(
        "insert into session select gen_random_uuid(), id, 'digest-of-a-token', now(), now(), now() + interval '1 day', null, '', '' from account limit 1",
      );
    await orm.close(true);
    await run(demo, ["backup", file]);
    expect(gunzipSync(readFileSync(file)).toString("utf8")).not.toContain("digest-of-a-token");
  });

  test("a restore goes into an empty database only", async () => {
    const file = place("full.rata");
    await run(demo, ["backup", file]);
    const before = await everything(demo);
    expect(await run(demo, ["restore", file])).toMatchObject({ code: null, error: "restore-not-empty" });
    expect(await everything(demo)).toEqual(before);
  });

  test("a backup is never written over another file", async () => {
    const file = place("taken.rata");
    writeFileSync(file, "something dear");
    expect((await run(demo, ["backup", file])).error).toBe("file-exists");
    expect(readFileSync(file, "utf8")).toBe("something dear");
  });

  test("a backup that lacks a file is no backup: it is refused and leaves nothing half-written", async () => {
    expect((await run(demo, ["backup", place("lacking.rata")], { folder: place("no-files") })).error).toBe(
      "backup-damaged",
    );
    expect(readdirSync(folder).filter((name) => name.startsWith("lacking"))).toEqual([]);
  });

  test.each<[string, (bytes: Buffer) => Buffer, string]>([
    ["with a byte changed", (bytes) => changeByte(bytes), "backup-damaged"],
    ["cut short", (bytes) => bytes.subarray(0, bytes.length - 200), "backup-damaged"],
    [
      "with a row changed and packed again",
      (bytes) => repack(bytes, (text) => text.replace("Kesehatan", "Kesehatam")),
      "backup-damaged",
    ],
    [
      "with a row left out",
      (bytes) => repack(bytes, (text) => text.replace(/^plan_line\t.*\n/mu, "")),
      "backup-damaged",
    ],
    ["without its end", (bytes) => repack(bytes, (text) => text.replace(/^end\t.*\n/mu, "")), "backup-damaged"],
    ["with something after its end", (bytes) => repack(bytes, (text) => `${text}account\t{}\n`), "backup-damaged"],
    ["that is a text", () => Buffer.from("bukan cadangan"), "backup-foreign"],
    ["that is another compressed text", () => gzipSync("halo\n"), "backup-foreign"],
    ["that is empty", () => Buffer.alloc(0), "backup-foreign"],
    [
      "of another format",
      (bytes) => repack(bytes, (text) => text.replace('"version":1', '"version":2')),
      "backup-foreign",
    ],
  ])("a file %s is refused, and nothing is restored", async (_name, spoil, code) => {
    const good = place(`good-${Math.random()}.rata`);
    await run(demo, ["backup", good]);
    const bad = `${good}.bad`;
    writeFileSync(bad, spoil(readFileSync(good)));
    const target = await open("migrated");
    expect((await run(target, ["restore", bad], { folder: place("bad") })).error).toBe(code);
    expect(await everything(target)).toEqual([]);
  });

  function repack(bytes: Buffer, change: (text: string) => string): Buffer {
    const text = gunzipSync(bytes).toString("utf8");
    const changed = change(text);
    if (changed === text) throw new Error("nothing was spoiled");
    return gzipSync(changed);
  }

  function changeByte(bytes: Buffer): Buffer {
    const copy = Buffer.from(bytes);
    const at = Math.floor(copy.length / 2);
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    return copy;
  }

  test("loading the demo again changes nothing but tells the accounts", async () => {
    const before = await everything(demo);
    const { code, said } = await run(demo, ["demo"]);
    expect(code).toBe(0);
    const offered = EDITIONS[edition]?.roles ?? [];
    expect(new Set(said.split("\n").map((line) => line.split("\t")[2]))).toEqual(
      new Set(offered.map((role) => roles[role])),
    );
    expect(said).toContain("pengelola@rata.example\tcontoh-pengelola\tPengelola sistem");
    expect(await everything(demo)).toEqual(before);
  });

  test("a real installation is set up by its first account, and gets no demo", async () => {
    const fresh = await open("migrated");
    const created = await run(fresh, [
      "create-user",
      "Kepala@Rata.example",
      "--nama",
      "Kepala",
      "--peran",
      "administrator",
    ]);
    expect(created.said).toMatch(/^kepala@rata\.example\t[a-z2-9-]{23}\tadministrator$/u);
    expect(await run(fresh, ["demo"])).toMatchObject({ code: 0, said: expect.stringContaining("bukan contoh") });
    expect((await everything(fresh)).filter((row) => row.startsWith("account "))).toHaveLength(1);
  });

  test("a password may be given by input, and then need not be changed", async () => {
    const fresh = await open("migrated");
    const created = await run(fresh, ["create-user", "a@rata.example", "--peran", "reader", "--sandi-dari-masukan"], {
      input: "sandi yang panjang\n",
    });
    expect(created).toMatchObject({ code: 0, said: "a@rata.example\treader" });
    expect((await everything(fresh)).find((row) => row.startsWith("account "))).toContain(
      '"must_change_password": false',
    );
    expect(
      (
        await run(fresh, ["create-user", "b@rata.example", "--peran", "reader", "--sandi-dari-masukan"], {
          input: "pendek",
        })
      ).error,
    ).toBe("Kata sandi sedikitnya 10 karakter.");
  });

  test("a wrong account is told by its fields", async () => {
    expect((await run(demo, ["create-user", "bukan-surel", "--peran", "raja"])).error).toBe(
      "Isian tidak dapat dipakai: surel, peran.",
    );
    expect(
      (
        await run(demo, [
          "create-user",
          "c@rata.example",
          "--peran",
          "agency-head",
          "--perangkat-daerah",
          "Dinas Antah",
        ])
      ).error,
    ).toBe("agency-unknown");
  });

  test("before migration nothing else runs, and migrating is said", async () => {
    const empty = await open("empty");
    expect((await run(empty, ["demo"])).error).toBe("schema-behind");
    expect((await run(empty, ["backup", place("unmigrated.rata")])).error).toBe("schema-behind");
    expect((await run(empty, ["restore", place("unmigrated.rata")])).error).toBe("schema-behind");
    expect((await run(empty, ["migrate"])).said).toContain("Skema diperbarui");
    expect((await run(empty, ["migrate"])).said).toBe("Skema basis data sudah yang terbaru.");
  });

  test("help is help, and an unknown command is a wrong usage", async () => {
    expect(await run(demo, ["help"])).toMatchObject({ code: 0, said: expect.stringContaining("backup <berkas>") });
    expect(await run(demo, ["constructor"])).toMatchObject({ code: 2, said: expect.stringContaining("tidak dikenal") });
    expect((await run(demo, ["backup"])).error).toBe("Sebutkan satu nama berkas.");
  });
});
