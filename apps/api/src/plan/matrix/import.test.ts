import { EDITIONS } from "@rata/editions/editions";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { BACKUP_TABLES } from "#administration/backupTables";
import { runAsSuperuser } from "#testing/testDatabase";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { demoFile, importText, preview, upload, type UploadOptions } from "#testing/upload";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  let file: string;
  beforeEach(async () => {
    server = await openTestServer({ edition });
    file = demoFile(server);
    // Signing in leaves a trace of its own; here only what an import leaves is of interest.
    await server.signIn("secretariat");
  });
  afterEach(() => server.close());

  /** Every row of every table, to show that nothing at all was written. */
  async function everything(): Promise<string[]> {
    const em = server.services.openConnection();
    const rows: string[] = [];
    for (const table of BACKUP_TABLES) {
      const found = await em.execute<{ row: string }[]>(`select to_jsonb(t)::text as row from ${table} t order by 1`);
      rows.push(...found.map(({ row }) => `${table} ${row}`));
    }
    return rows;
  }

  /** The n-th place where a text stands, replaced. */
  function edit(text: string, from: string, to: string): string {
    if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
    return text.replace(from, to);
  }

  /** A ceiling that stands once in the demo. */
  function oneCeiling(): { from: string; to: string; amount: number } {
    return edition === "province"
      ? { from: "1,900,029,860", to: "1,900,029,861", amount: 1_900_029_861 }
      : { from: "96.500.000", to: "96.500.001", amount: 96_500_001 };
  }

  async function nodesWith(ceiling: number): Promise<number> {
    const rows = await server.services
      .openConnection()
      .execute<unknown[]>(`select from plan_node where ceiling = ${ceiling}`);
    return rows.length;
  }

  test("a preview writes nothing, whatever it finds", async () => {
    const before = await everything();
    await preview(server, file);
    await preview(server, edit(file, oneCeiling().from, oneCeiling().to));
    await upload(server, "preview", "");
    await upload(server, "preview", "bukan tabel sama sekali");
    expect(await everything()).toEqual(before);
  });

  test("the same file again changes nothing and says so, and its import can't be undone since nothing was done", async () => {
    const { changes } = await preview(server, file);
    expect(changes).toMatchObject({ added: 0, changed: 0, moved: 0, removed: 0, rows: [] });
    const commit = await importText(server, file);
    expect(commit.operations).toBe(0);
    expect((await server.mutate("secretariat", "upload.matrix.undo", { commitId: commit.commitId })).code).toBe(
      "import-unchanged",
    );
  });

  test("one changed cell is one changed row with the file's line, and one operation", async () => {
    const { from, to, amount } = oneCeiling();
    const changed = edit(file, from, to);
    const { changes } = await preview(server, changed);
    expect(changes).toMatchObject({ added: 0, changed: 1, moved: 0, removed: 0 });
    const line = changed.split("\n").findIndex((text) => text.includes(to)) + 1;
    expect(changes.rows).toEqual([expect.objectContaining({ kind: "changed", line })]);
    expect(await importText(server, changed)).toMatchObject({ operations: 1, summary: { changed: 1, added: 0 } });
    expect(await nodesWith(amount)).toBe(1);
  });

  test("an import can be undone, once, and the plan is what it was to the last row", async () => {
    const planRows = async () => (await everything()).filter((row) => /^plan_(node|line)/u.test(row));
    const before = await planRows();
    const { commitId } = await importText(server, file.split("\n").slice(0, -3).join("\n"), { removeMissing: true });
    expect(await planRows()).not.toEqual(before);
    expect((await server.query("secretariat", "upload.matrix.past", { planId: server.planId })).value).toEqual(
      expect.arrayContaining([expect.objectContaining({ commitId, canUndo: true, isUndone: false })]),
    );
    expect((await server.mutate("secretariat", "upload.matrix.undo", { commitId })).status).toBe(200);
    expect(await planRows()).toEqual(before);
    expect((await server.mutate("secretariat", "upload.matrix.undo", { commitId })).code).toBe("import-undone");
    expect((await server.query("secretariat", "upload.matrix.past", { planId: server.planId })).value).toEqual(
      expect.arrayContaining([expect.objectContaining({ commitId, canUndo: false, isUndone: true })]),
    );
  });

  test("an import whose cells somebody has changed since is not undone over their work", async () => {
    const { from, to, amount } = oneCeiling();
    const first = await importText(server, edit(file, from, to));
    await importText(server, file);
    expect((await server.mutate("secretariat", "upload.matrix.undo", { commitId: first.commitId })).code).toBe(
      "import-conflict",
    );
    expect(await nodesWith(amount)).toBe(0);
  });

  test("an import that something unrelated followed can still be undone", async () => {
    const { from, to, amount } = oneCeiling();
    const { commitId } = await importText(server, edit(file, from, to));
    const suggested = await server.query("secretariat", "plan.suggestAgencies", { planId: server.planId });
    const [first] = Array.isArray(suggested.value) ? suggested.value : [];
    expect(
      (
        await server.mutate("secretariat", "plan.assignAgency", {
          planId: server.planId,
          nodeIds: [first.nodeId],
          agencyId: first.agencyId,
        })
      ).status,
    ).toBe(200);
    expect((await server.mutate("secretariat", "upload.matrix.undo", { commitId })).status).toBe(200);
    expect(await nodesWith(amount)).toBe(0);
  });

  test("missing rows stay unless their removal is asked for", async () => {
    const shorter = file.trimEnd().split("\n").slice(0, -1).join("\n");
    const { changes } = await preview(server, shorter);
    expect(changes.removed).toBe(1);
    expect((await importText(server, shorter)).summary.removed).toBe(0);
    const rows = async () => (await server.query("secretariat", "plan.summary", { planId: server.planId })).value;
    const before = await rows();
    expect((await importText(server, shorter, { removeMissing: true })).summary.removed).toBe(1);
    expect(await rows()).not.toEqual(before);
  });

  test("a commit without the preview's digest, or after the plan has changed, is refused and writes nothing", async () => {
    const { from, to } = oneCeiling();
    const changed = edit(file, from, to);
    const { digest } = await preview(server, changed);
    const commit = (options: UploadOptions, body = changed) => upload(server, "commit", body, options);
    const id = server.services.makeId();
    expect((await commit({ digest: "0".repeat(64), id })).json()).toMatchObject({
      problems: [{ code: "import-changed" }],
    });
    expect((await commit({ digest, id }, file)).json()).toMatchObject({
      problems: [{ code: "import-changed" }],
    });
    expect((await commit({ digest, id, meaning: '{"separators":{"ceiling":"decimal-dot"}}' })).json()).toMatchObject({
      problems: [{ code: "import-changed" }],
    });
    await importText(server, edit(file, from, `${to.slice(0, -1)}9`));
    expect((await commit({ digest, id })).json()).toMatchObject({
      problems: [{ code: "import-changed" }],
    });
  });

  test("the same request sent many times at once is one import", async () => {
    const { from, to, amount } = oneCeiling();
    const changed = edit(file, from, to);
    const { digest } = await preview(server, changed);
    const confirmed = { digest, id: server.services.makeId() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => upload(server, "commit", changed, confirmed)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
    expect(await nodesWith(amount)).toBe(1);
    const { rows } = {
      rows: await server.services
        .openConnection()
        .execute<unknown[]>("select from import_commit where plan is not null"),
    };
    expect(rows).toHaveLength(2);
    expect((await upload(server, "commit", file, confirmed)).statusCode).toBe(200);
  });

  test("an id that another file or plan used is refused", async () => {
    const { from, to } = oneCeiling();
    const changed = edit(file, from, to);
    const first = await preview(server, changed);
    const id = server.services.makeId();
    await upload(server, "commit", changed, { digest: first.digest, id });
    const second = await preview(server, file);
    expect((await upload(server, "commit", file, { digest: second.digest, id })).json()).toMatchObject({
      problems: [{ code: "import-id-used" }],
    });
  });

  test("of two different imports confirmed at once one is stored and the other told to look again", async () => {
    const { from, to } = oneCeiling();
    const texts = [edit(file, from, to), edit(file, from, `${to.slice(0, -1)}7`)];
    const digests = await Promise.all(texts.map(async (text) => (await preview(server, text)).digest));
    const answers = await Promise.all(
      texts.map((text, index) =>
        upload(server, "commit", text, { digest: digests[index] ?? "", id: server.services.makeId() }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test("one id sent for two plans at once stores one import, and the other is told that the id is used", async () => {
    const created = await server.mutate("secretariat", "plan.create", { year: 2061 });
    const plans = [server.planId, z.object({ id: z.string() }).parse(created.value).id];
    const { from, to } = oneCeiling();
    const text = edit(file, from, to);
    const digests = await Promise.all(plans.map(async (planId) => (await preview(server, text, { planId })).digest));
    const id = server.services.makeId();
    const answers = await Promise.all(
      plans.map((planId, index) => upload(server, "commit", text, { planId, digest: digests[index] ?? "", id })),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      problems: [{ code: "import-id-used" }],
    });
  });

  test("a connection that is cut in the middle of an import leaves nothing behind, and the next try stores it", async () => {
    const { from, to, amount } = oneCeiling();
    const changed = edit(file, from, to);
    const { digest } = await preview(server, changed);
    const id = server.services.makeId();
    const before = await everything();
    // Another transaction holds the import's id, so that this one waits after it has written the plan.
    const holding = server.services.openConnection();
    await holding.begin();
    await holding.execute(
      `insert into import_commit select (jsonb_populate_record(c, '{"id": "${id}", "revision": null}')).* from import_commit c limit 1`,
    );
    const waiting = upload(server, "commit", changed, { digest, id });
    await cutBackendThatWaits();
    expect((await waiting).statusCode).toBe(500);
    await holding.rollback();
    expect(await everything()).toEqual(before);
    expect((await upload(server, "commit", changed, { digest, id })).statusCode).toBe(200);
    expect(await nodesWith(amount)).toBe(1);
  });

  async function cutBackendThatWaits(): Promise<void> {
    const name = new URL(server.database.ownerUrl).pathname.slice(1);
    await runAsSuperuser(async (client) => {
      for (let cut = 0; cut === 0; await new Promise((resolve) => setTimeout(resolve, 20))) {
        const found = await client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'",
          [name],
        );
        cut = found.rowCount ?? 0;
      }
    });
  }

  test("the file itself is kept, once, under its digest", async () => {
    await importText(server, file);
    await importText(server, file);
    const rows = await server.services
      .openConnection()
      .execute<{ digest: string; size: number }[]>("select digest, size from stored_file");
    expect(rows).toHaveLength(1);
    const bytes = await server.services.files.find(rows[0]?.digest ?? "");
    expect(Buffer.from(bytes ?? []).toString("utf8")).toBe(file);
  });

  test("words that look like SQL or markup are words", async () => {
    const name = "'); drop table plan; -- <script>alert(1)</script>";
    const changed = file.replace(/Gizi|gizi/u, name);
    await importText(server, changed, { name: "../../etc/passwd'; drop table account; --.txt" });
    const listed = await server.query("secretariat", "upload.matrix.past", { planId: server.planId });
    expect(JSON.stringify(listed.value)).toContain("....etcpasswd'; drop table account; --.txt");
    const rows = await server.query("secretariat", "plan.rows", { planId: server.planId, from: 0, limit: 500 });
    expect(JSON.stringify(rows.value)).toContain("drop table plan");
  });

  test.each<[string, Buffer, string]>([
    ["an empty file", Buffer.from(""), "file-empty"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "file-binary"],
    ["NUL bytes", Buffer.from("No\tSektor\0\tProgram\n1\tA\0\tB"), "file-binary"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "format-pdf"],
  ])("%s is refused with its reason, and nothing is kept", async (_name, bytes, code) => {
    const before = await everything();
    const answer = await upload(server, "preview", bytes);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ problems: [{ code, message: expect.stringMatching(/\w+ \w+/u) }] });
    expect(await everything()).toEqual(before);
  });

  test("a text without a table is read as nothing, and can't be confirmed", async () => {
    const text = "Rapat koordinasi akan dilaksanakan pada hari Senin.";
    const { reading, digest } = await preview(server, text);
    expect(reading).toMatchObject({ accepted: 0, rows: [] });
    const answer = await upload(server, "commit", text, { digest, id: server.services.makeId() });
    expect(answer.json()).toMatchObject({ problems: [{ code: "import-empty" }] });
  });

  test("what a person says about the meaning of separators is used", async () => {
    const text = "No\tSektor\tProgram\tKegiatan\tPagu\n1\tSosial\tProgram Panti\tPanti\t1.500\n";
    const decided = await preview(server, text, {
      meaning: '{"separators":{"ceiling":"decimal-comma"}}',
    });
    expect(decided.reading.totals.ceiling).toBe(1500);
  });

  test.each(["{", "[]", '{"columns":{"x":"no"}}', '{"separators":{"ceiling":"both"}}'])(
    "a meaning that says nothing sensible is refused: %s",
    async (meaning) => {
      const answer = await upload(server, "preview", file, { meaning });
      expect(answer.statusCode).toBe(400);
    },
  );
});
