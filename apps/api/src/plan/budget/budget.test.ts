import { matchBudget } from "@rata/domain/plan/budget/matchBudget";
import { toRowMask } from "@rata/domain/plan/budget/rowMask";
import { readTables } from "@rata/readers/readTables";
import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Scope } from "#access/Scope";
import { Work } from "#Work";
import { BudgetPreview } from "./budget.views.ts";
import { getPlanRecord, loadPlan } from "#plan/core/plan.queries";
import { budgetBook } from "#testing/budgetBook";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { type BudgetOptions, fetchDifferences, uploadBudget } from "#testing/uploadBudget";
import { Shown } from "#upload/upload.views";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  let program: { id: string; text: string };
  let activity: { id: string; text: string; ceiling: number };
  beforeAll(async () => {
    server = await openTestServer({ edition });
    // Any programme with an activity whose name stands once in the plan.
    const [found] = await server.services.openConnection().execute<Record<string, string>[]>(
      `select p.id as program, p.text as "programText", a.id as activity, a.text as "activityText", a.ceiling
     from plan_node a join plan_node p on p.plan = a.plan and p.id = a.parent and p.level = 'program'
     where a.level = 'activity' and a.ceiling > 0
       and not exists (select from plan_node o where o.plan = a.plan and o.id <> a.id and lower(o.text) = lower(a.text)) limit 1`,
    );
    program = { id: found?.["program"] ?? "", text: found?.["programText"] ?? "" };
    activity = {
      id: found?.["activity"] ?? "",
      text: found?.["activityText"] ?? "",
      ceiling: Number(found?.["ceiling"]),
    };
  });
  afterAll(() => server.close());

  const HEAD = "Kode\tUraian\tIndikator\tPagu";
  const CODE = "1.02.02.1.01";
  const file = (amount: string, name = activity.text) =>
    `${HEAD}\n1.02.02\t${program.text}\t\t${amount}\n${CODE}\t${name}\tx\t${amount}\n1.02.03\tProgram lain\t\t7.000\n`;

  async function preview(text: string | Buffer, options: BudgetOptions = {}): Promise<BudgetPreview & Shown> {
    const answer = await uploadBudget(server, "preview", text, options);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return BudgetPreview.and(Shown).parse(answer.json());
  }

  function placesOf({ rows }: BudgetPreview, wanted: (row: BudgetPreview["rows"][number]) => boolean): Set<number> {
    return new Set(rows.flatMap((row, at) => (wanted(row) ? [at] : [])));
  }

  interface Wish {
    codes?: Set<number>;
    ceilings?: Set<number>;
    document?: BudgetOptions["decision"];
    id?: string;
  }

  function commit(text: string | Buffer, { digest }: Pick<Shown, "digest">, wish: Wish, options: BudgetOptions = {}) {
    const {
      codes = new Set(),
      ceilings = new Set(),
      document = { kind: "dpa", number: "DPA-1/2027", date: "2027-01-04" },
      id = server.services.makeId(),
    } = wish;
    const decision = { ...document, codes: toRowMask(codes), ceilings: toRowMask(ceilings) };
    return uploadBudget(server, "commit", text, { ...options, digest, id, decision });
  }

  async function nodesNow() {
    return server.services
      .openConnection()
      .execute<{ id: string }[]>(`select * from plan_node where plan = '${server.planId}' order by id`);
  }

  async function everything(): Promise<unknown> {
    return server.services
      .openConnection()
      .execute(
        "select (select count(*) from import_commit) commits, (select count(*) from stored_file) files, (select sum(head) from plan) heads, (select count(*) from plan_operation) operations, (select count(*) from audit_entry where action not like 'session.%') entries",
      );
  }

  test("a preview tells sums first and every difference, and writes nothing", async () => {
    const before = await everything();
    const seen = await preview(file("99.000"));
    expect(seen.reading).toMatchObject({ rowsRead: 3, accepted: 3, refused: 0 });
    expect(seen.sums.budget).toEqual({ total: 106_000, matched: 99_000, unclear: 0, only: 7000 });
    const pair = seen.rows.find(({ nodes: [node] }) => node?.id === activity.id);
    expect(pair).toMatchObject({
      kind: "matched",
      code: CODE,
      plan: activity.ceiling,
      budget: 99_000,
      difference: 99_000 - activity.ceiling,
      canTakeCeiling: true,
    });
    expect(await everything()).toEqual(before);
  });

  test("ticked codes and ceilings are taken under the document that is named, nothing else changes, and undo restores", async () => {
    const text = file("99.000");
    const seen = await preview(text);
    const before = await nodesNow();
    const pair = placesOf(seen, ({ nodes: [node] }) => node?.id === activity.id);
    const answer = await commit(text, seen, { codes: pair, ceilings: pair });
    expect(answer.json()).toMatchObject({ operations: 2 });
    const after = await nodesNow();
    expect(after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]))).toEqual([
      expect.objectContaining({ id: activity.id, code: CODE, ceiling: "99000" }),
    ]);
    const { value } = await server.query("secretariat", "plan.history", { planId: server.planId });
    expect(value).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          action: "plan.budget-taken",
          summary: expect.objectContaining({ document: "dpa", number: "DPA-1/2027", date: "2027-01-04", ceilings: 1 }),
        }),
      ]),
    });
    const { commitId } = answer.json();
    expect((await server.mutate("secretariat", "upload.budget.undo", { commitId })).status).toBe(200);
    expect(await nodesNow()).toEqual(before);
  });

  test("a request sent again is the same, with other ticks it is refused, and after a change the preview is old", async () => {
    const text = file("98.000");
    const seen = await preview(text);
    const pair = placesOf(seen, ({ nodes: [node] }) => node?.id === activity.id);
    const id = server.services.makeId();
    const first = await commit(text, seen, { codes: pair, id });
    const stored = await everything();
    const again = await commit(text, seen, { codes: pair, id });
    expect(again.json()).toEqual(first.json());
    const other = await commit(text, seen, { codes: pair, ceilings: pair, id });
    expect(other.json()).toMatchObject({ problems: [{ code: "import-id-used" }] });
    const old = await commit(text, seen, { ceilings: pair });
    expect(old.json()).toMatchObject({ problems: [{ code: "import-changed" }] });
    expect(await everything()).toEqual(stored);
    await server.mutate("secretariat", "upload.budget.undo", { commitId: first.json().commitId });
  });

  test("of two people who take at once one is told that the plan has changed; a press too many is one taking, its file kept and listed", async () => {
    const text = file("90.000");
    const seen = await preview(text);
    const pair = placesOf(seen, ({ nodes: [node] }) => node?.id === activity.id);
    const [one, other] = await Promise.all([1, 2].map(() => commit(text, seen, { codes: pair })));
    expect([one?.statusCode, other?.statusCode].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([200, 409]);
    const done = one?.statusCode === 200 ? one : other;
    const { value } = await server.query("secretariat", "upload.matrix.past", { planId: server.planId });
    expect(value).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          commitId: done?.json().commitId,
          fileName: "renja.tsv",
          operations: 1,
          canUndo: true,
        }),
      ]),
    );
    await server.mutate("secretariat", "upload.budget.undo", { commitId: done?.json().commitId });
    const again = await preview(text);
    const id = server.services.makeId();
    const twice = await Promise.all([1, 2].map(() => commit(text, again, { ceilings: pair, id })));
    expect(twice.map((answer) => answer.json())).toEqual([
      { commitId: id, operations: 1 },
      { commitId: id, operations: 1 },
    ]);
    await server.mutate("secretariat", "upload.budget.undo", { commitId: id });
  });

  test("a ceiling without number and date of the document is refused; a code needs none", async () => {
    const text = file("97.000");
    const seen = await preview(text);
    const pair = placesOf(seen, ({ nodes: [node] }) => node?.id === activity.id);
    const refused = await commit(text, seen, {
      ceilings: pair,
      document: { kind: "renja", number: " ", date: "2027-01-04" },
    });
    expect([refused.statusCode, refused.json().problems[0].code]).toEqual([400, "budget-document-needed"]);
    const none = await commit(text, seen, {});
    expect(none.json()).toMatchObject({ problems: [{ code: "budget-nothing-chosen" }] });
    const taken = await commit(text, seen, { codes: pair, document: { kind: "renja" } });
    expect(taken.statusCode).toBe(200);
    await server.mutate("secretariat", "upload.budget.undo", { commitId: taken.json().commitId });
  });

  test.each([
    { kind: "perda", number: "1", date: "2027-01-04" },
    { kind: "dpa", number: "1", date: "besok" },
    { kind: "dpa", number: "9".repeat(121) },
  ])("a document that is none is no request: %o", async (document) => {
    const seen = await preview(file("96.000"));
    expect((await commit(file("96.000"), seen, { codes: new Set([0]), document })).statusCode).toBe(400);
  });

  test("a tick where nothing is offered is refused and stores nothing", async () => {
    const text = file("95.000");
    const seen = await preview(text);
    const before = await everything();
    const only = placesOf(seen, ({ kind }) => kind === "only-budget");
    expect((await commit(text, seen, { ceilings: only })).json()).toMatchObject({
      problems: [{ code: "budget-choice-unknown" }],
    });
    expect((await commit(text, seen, { codes: new Set([1999]) })).statusCode).toBe(400);
    expect(await everything()).toEqual(before);
  });

  test("an agency of nobody is not found; the file of another agency is pointed out and changes nothing of others", async () => {
    const nobody = server.services.makeId();
    expect((await uploadBudget(server, "preview", file("1.000"), { agency: nobody })).statusCode).toBe(404);
    const agencies = await server.services
      .openConnection()
      .execute<{ id: string; name: string }[]>("select id, name from agency order by name limit 2");
    const [own, other] = agencies;
    const text = `Unit Organisasi : ${other?.name}\n${file("94.000")}`;
    const seen = await preview(text, { agency: own?.id ?? "" });
    expect(seen.reading.problems.map(({ code }) => code)).toContain("budget-other-agency");
    expect(seen.suggestedAgency?.id).toBe(other?.id);
    // No row of the demo belongs to an agency yet, so that the agency's part is empty.
    expect(seen.rows.every(({ kind }) => kind === "only-budget")).toBe(true);
  });

  test("within an agency's part only its rows are compared and taken", async () => {
    const [agency] = await server.services.openConnection().execute<{ id: string }[]>("select id from agency limit 1");
    await server.mutate("secretariat", "plan.assignAgency", {
      planId: server.planId,
      nodeIds: [program.id],
      agencyId: agency?.id,
    });
    const seen = await preview(file("93.000"), { agency: agency?.id ?? "" });
    expect(seen.rows.find(({ nodes: [node] }) => node?.id === activity.id)?.canTakeCeiling).toBe(true);
    expect(seen.sums.plan.total).toBeLessThan((await preview(file("93.000"))).sums.plan.total ?? 0);
    await server.mutate("secretariat", "plan.assignAgency", {
      planId: server.planId,
      nodeIds: [program.id],
      agencyId: null,
    });
  });

  test("a meaning corrects columns, a header is pointed at, and what is none is refused", async () => {
    const text = `a\tb\tc\n${CODE}\t${activity.text}\t92.000\n`;
    expect((await preview(text)).reading.problems.map(({ code }) => code)).toEqual(["budget-no-table"]);
    const meaning = { headers: { "0": 1 }, columns: { "0.0": "code", "0.1": "name", "0.2": "ceiling" } };
    expect((await preview(text, { meaning: JSON.stringify(meaning) })).reading.totals.at(-1)?.ceiling).toBe(92_000);
    for (const wrong of [
      '{"columns":{"__proto__x":"code"}}',
      '{"columns":{"0.0":"money"}}',
      '{"headers":{"0":0}}',
      "{",
    ]) {
      const answer = await uploadBudget(server, "preview", text, { meaning: wrong });
      expect(answer.statusCode).toBe(400);
    }
  });

  test("made-up workbooks in both shapes are read whole and give the same comparison", async () => {
    const { openConnection } = server.services;
    const actor = {
      accountId: "x",
      name: "x",
      role: "secretariat",
      region: server.services.region,
      agency: null,
      group: null,
    } as const;
    const scope = Scope.grant(actor, "plan.read");
    const record = await getPlanRecord(new Work(server.services, scope), server.planId);
    const plan = await loadPlan(openConnection(), { record, hasSources: false });
    const year = record.year;
    const layout = { title: `RENCANA KERJA TAHUN ${year}`, organisation: "Dinas Contoh" };
    const [plain, split] = await Promise.all(
      [false, true].map((isSplit) =>
        preview(Buffer.from(budgetBook(plan, { ...layout, isSplit })), { name: "sipd.xlsx" }),
      ),
    );
    expect(plain?.reading.problems).toEqual([]);
    expect(split?.reading.problems).toEqual([]);
    expect(split?.sums).toEqual(plain?.sums);
    expect(split?.sums.plan.total).toBe(matchBudget(plan, [], null).sums.plan.total);
    expect(plain?.rows.filter(({ kind }) => kind === "only-budget").map(({ lines: [line] }) => line?.code)).toEqual([
      "1.06.01",
    ]);
    expect(plain?.rows.some((row) => row.canTakeCeiling)).toBe(true);
  });

  test("twenty thousand rows come back as counts and the first two thousand", async () => {
    const rows = Array.from({ length: 19_990 }, (_, at) => {
      const field = String(Math.floor(at / 900) + 10);
      return `2.${field}.${String((at % 90) + 10)}.1.${String(Math.floor((at % 900) / 90) + 10)}\tKegiatan ${at}\tx\t1.000`;
    });
    const seen = await preview(`${HEAD}\n1.02.02\t${program.text}\t\t5\n${rows.join("\n")}`);
    expect(seen.reading.accepted).toBe(19_991);
    expect(seen.rows.length).toBeLessThanOrEqual(2000);
    expect(seen.sums.budget.total).toBe(19_990_005);
  });

  test("the differences come as a workbook, and nothing is stored", async () => {
    const before = await everything();
    const answer = await fetchDifferences(server, file("91.000"));
    expect(answer.headers["content-disposition"]).toMatch(
      /^attachment; filename="selisih-sipd-53(\.02)?-20\d\d\.xlsx"$/u,
    );
    const read = readTables(answer.rawPayload, "selisih.xlsx");
    const [sheet, sums] = read.ok ? read.tables : [];
    expect(sheet?.lines[0]?.cells.slice(0, 4)).toEqual(["Keadaan", "Tingkat", "Kode SIPD", "Nama pada SIPD"]);
    expect(sheet?.lines.some(({ cells }) => cells[2] === CODE && cells[8] === "91000")).toBe(true);
    expect(sums?.lines[1]?.cells[2]).toBe("98000");
    expect(await everything()).toEqual(before);
  });

  test("names that look like formulas or markup are words", async () => {
    const name = "=HYPERLINK('x') <script>alert(1)</script>";
    const seen = await preview(`${HEAD}\n1.02.05\t${name}\t\t5`);
    expect(seen.rows.find(({ kind }) => kind === "only-budget")?.lines[0]?.name).toBe(name);
  });
});
