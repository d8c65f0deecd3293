import { sayRefusal } from "@rata/texts/refusal";
import * as z from "zod";
import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { demoFile, importText } from "#testing/upload";
import { HistoryPage, LineView, PlanItem, PlanSummary, RowSlice } from "#plan/core/plan.views";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({ edition });
  });
  afterAll(() => server.close());

  const isProvince = edition === "province";
  const summary = async () =>
    PlanSummary.parse((await server.query("secretariat", "plan.summary", { planId: server.planId })).value);
  const rows = async () =>
    RowSlice.parse((await server.query("reader", "plan.rows", { planId: server.planId, from: 0, limit: 500 })).value);

  test("the demo's figures are those of the file", async () => {
    const found = await summary();
    const expected = isProvince
      ? {
          rows: 34,
          lines: 34,
          programs: 13,
          ceiling: 164_734_762_202,
          sectors: [142_409_010_509, 0, 999_999_200, 16_797_654_962, 748_634_415, 0, 0, 1_749_463_116, 2_030_000_000],
        }
      : { rows: 6, lines: 6, programs: 4, ceiling: 1_312_250_000, sectors: [521_500_000, 390_000_000, 400_750_000] };
    expect(found).toMatchObject({
      rows: expected.rows,
      lines: expected.lines,
      programs: expected.programs,
      ceiling: expected.ceiling,
    });
    expect(found.bySector.map(({ ceiling }) => ceiling)).toEqual(expected.sectors);
  });

  test("every cut of the money adds up to the whole", async () => {
    const found = await summary();
    for (const part of [found.bySector, found.byAgency, found.bySource])
      expect(part.reduce((sum, { ceiling }) => sum + ceiling, 0)).toBe(found.ceiling);
    expect(found.bySector.reduce((sum, part) => sum + part.rows, 0)).toBe(found.rows);
    expect(found.unassignedRows).toBe(found.rows);
  });

  test("the list tells the plans and their figures", async () => {
    const found = z.array(PlanItem).parse((await server.query("reader", "plan.list")).value);
    const { rows: count, ceiling, findings } = await summary();
    expect(found.filter(({ id }) => id === server.planId)).toEqual([
      expect.objectContaining({ rows: count, ceiling, findings }),
    ]);
  });

  test("slices of rows, put together, are all rows in printed order", async () => {
    const whole = await rows();
    const parts: unknown[] = [];
    for (let from = 0; from < whole.total; from += 5) {
      const slice = RowSlice.parse(
        (await server.query("reader", "plan.rows", { planId: server.planId, from, limit: 5 })).value,
      );
      parts.push(...slice.rows);
    }
    expect(parts).toEqual(whole.rows);
  });

  test.each([{ from: -1, limit: 5 }, { from: 0, limit: 501 }, { from: 0.5, limit: 5 }, { from: 0 }])(
    "a slice that makes no sense is refused: %o",
    async (slice) => {
      expect((await server.query("reader", "plan.rows", { planId: server.planId, ...slice })).code).toBe(
        "invalid-input",
      );
    },
  );

  test("a line shows the cells it was read from and who brought it", async () => {
    const first = (await rows()).rows[0];
    const line = LineView.parse(
      (await server.query("reader", "plan.line", { planId: server.planId, lineId: first?.lineId })).value,
    );
    expect(line.row).toEqual(first);
    expect(line.source?.cells).toHaveLength(13);
    expect(line.history).toEqual([
      expect.objectContaining({ action: "plan.imported", actorName: "Penyiapan data contoh" }),
    ]);
  });

  test("a year has one plan", async () => {
    const created = await server.mutate("secretariat", "plan.create", { year: 2030 });
    expect(created.status).toBe(200);
    expect(await server.mutate("secretariat", "plan.create", { year: 2030 })).toMatchObject({
      status: 409,
      code: "plan-exists",
      params: { year: 2030 },
    });
    const id = z.object({ id: z.string() }).parse(created.value).id;
    expect(PlanSummary.parse((await server.query("reader", "plan.summary", { planId: id })).value)).toMatchObject({
      rows: 0,
      ceiling: 0,
      head: 0,
    });
  });

  test("suggested agencies are assigned once confirmed, and hold for everything below", async () => {
    const suggested = z
      .array(z.object({ nodeId: z.string(), agencyId: z.string() }))
      .parse((await server.query("secretariat", "plan.suggestAgencies", { planId: server.planId })).value);
    expect(suggested).toHaveLength(isProvince ? 9 : 3);
    for (const { nodeId, agencyId } of suggested)
      expect(
        (
          await server.mutate("secretariat", "plan.assignAgency", {
            planId: server.planId,
            nodeIds: [nodeId],
            agencyId,
          })
        ).value,
      ).toEqual({ changed: 1 });
    const after = await summary();
    expect(after.unassignedRows).toBe(0);
    expect(after.byAgency.map(({ ceiling }) => ceiling).toSorted((a, b) => a - b)).toEqual(
      after.bySector.map(({ ceiling }) => ceiling).toSorted((a, b) => a - b),
    );
    const again = suggested[0];
    expect(
      (
        await server.mutate("secretariat", "plan.assignAgency", {
          planId: server.planId,
          nodeIds: [again?.nodeId],
          agencyId: again?.agencyId,
        })
      ).value,
    ).toEqual({ changed: 0 });
  });

  test("importing the same file again leaves the agencies that a person assigned", async () => {
    const { operations } = await importText(server, demoFile(server));
    expect(operations).toBe(0);
    expect((await summary()).unassignedRows).toBe(0);
  });

  test("an operator says whose indicator a target measures for rows of the own agency only", async () => {
    const agencies = z
      .array(z.object({ id: z.string(), shortName: z.string() }))
      .parse((await server.query("reader", "agency.list")).value);
    const own = agencies.find(({ shortName }) => shortName === "Dinas Sosial")?.id;
    const targeted = (await rows()).rows.filter(({ target, lineId }) => target !== null && lineId !== null);
    const ownRow = targeted.find(({ agency }) => agency === own);
    const otherRow = targeted.find(({ agency }) => agency !== own);
    const set = (lineId: string | null | undefined, owner: string | null) =>
      server.mutate("agency-operator", "plan.setTargetOwner", { planId: server.planId, lineId, owner });
    expect((await set(ownRow?.lineId, "program")).value).toEqual({ changed: 1 });
    expect((await set(ownRow?.lineId, "program")).value).toEqual({ changed: 0 });
    expect((await set(otherRow?.lineId, "program")).code).toBe("not-found");
    const after = (await rows()).rows.find(({ lineId }) => lineId === ownRow?.lineId);
    expect(after?.target?.owner).toBe("program");
  });

  test("many changes at once are all kept, one after the other", async () => {
    const before = await summary();
    const nodes = [
      ...new Set((await rows()).rows.flatMap(({ path }) => (path.activity === null ? [] : [path.activity]))),
    ].slice(0, 5);
    const agencies = z.array(z.object({ id: z.string() })).parse((await server.query("reader", "agency.list")).value);
    const answers = await Promise.all(
      nodes.map((nodeId) =>
        server.mutate("secretariat", "plan.assignAgency", {
          planId: server.planId,
          nodeIds: [nodeId],
          agencyId: agencies[0]?.id,
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(nodes.map(() => 200));
    expect((await summary()).head).toBe(before.head + nodes.length);
  });

  test("the history tells each change with who made it, latest first, in pages", async () => {
    const page = HistoryPage.parse((await server.query("leadership", "plan.history", { planId: server.planId })).value);
    expect(page.items[0]).toMatchObject({ action: "plan.agency-assigned", actorName: "Staf Sekretariat (contoh)" });
    expect(page.items.at(-1)).toMatchObject({ action: "plan.created" });
    expect(page.next).toBeNull();
    expect(
      (await server.query("leadership", "plan.history", { planId: server.planId, cursor: "not a number" })).code,
    ).toBe("invalid-input");
  });

  test("what is remembered of a plan is never older than the plan", async () => {
    const first = (await rows()).rows.find(({ agency }) => agency !== null);
    await server.mutate("secretariat", "plan.assignAgency", {
      planId: server.planId,
      nodeIds: [first?.nodeId],
      agencyId: null,
    });
    const views = await Promise.all(Array.from({ length: 4 }, rows));
    expect(new Set(views.map(({ head }) => head)).size).toBe(1);
    expect(views[0]?.head).toBe((await summary()).head);
  });
});

test.each(["plan-exists", "plan-conflict", "not-found", "invalid-input"])("the refusal %s has words", (code) => {
  expect(sayRefusal(code, {}, "id")).not.toBeNull();
});
