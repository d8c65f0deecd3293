import type { Observation } from "@rata/domain/indicator/Observation";
import { DomainError } from "@rata/domain/problem/DomainError";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { readTables } from "@rata/readers/readTables";
import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { addFigures } from "#testing/addFigures";
import { addForeignPlan } from "#testing/addForeignPlan";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { demoFile, preview } from "#testing/upload";

/** How a file of each format begins. */
const BEGINNINGS = { pdf: "%PDF-", docx: "PK\u0003\u0004", xlsx: "PK\u0003\u0004", html: "<!doctype html>" } as const;
const REPORTS = [
  ["plan-matrix", "matriks-rencana"],
  ["recap-agency", "rekap-perangkat-daerah"],
  ["recap-region", "rekap-wilayah"],
  ["recap-source", "rekap-sumber-dana"],
  ["recap-group", "rekap-kelompok-strategi"],
  ["indicator-profile", "profil-kemiskinan"],
] as const;

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({ edition });
  });
  afterAll(() => server.close());

  async function fetchFile(file: string, planId = server.planId) {
    return server.send({
      method: "GET",
      url: `/api/plans/${planId}/document/${file}`,
      headers: { cookie: await server.signIn("reader") },
    });
  }

  function fetchMatrix(format: string, query = "") {
    return fetchFile(`plan-matrix.${format}${query}`);
  }

  describe.each(REPORTS)("%s", (report, stem) => {
    test.each(["pdf", "docx", "xlsx"] as const)(
      "comes as %s with a name of its own, kept by nobody",
      async (format) => {
        const answer = await fetchFile(`${report}.${format}`);
        expect(answer.statusCode).toBe(200);
        expect(answer.rawPayload.subarray(0, 5).toString("latin1")).toContain(BEGINNINGS[format]);
        expect(answer.headers["cache-control"]).toBe("private, no-store");
        expect(answer.headers["content-disposition"]).toMatch(
          new RegExp(`^attachment; filename="${stem}-53(\\.02)?-20\\d\\d\\.${format}"$`, "u"),
        );
      },
    );

    test("comes as CSV for Excel and for programs", async () => {
      const excel = await fetchFile(`${report}.csv`);
      expect(excel.headers["content-type"]).toBe("text/csv; charset=utf-8");
      expect(excel.rawPayload.subarray(0, 3).toString("hex")).toBe("efbbbf");
      expect(excel.body.split("\r\n")[0]).toContain(";");
      const plain = await fetchFile(`${report}.csv?convention=comma`);
      expect(plain.rawPayload[0]).not.toBe(0xef);
      expect(plain.body.split("\r\n")[0]).toContain(",");
    });

    test("is looked at as a page that runs nothing and is framed by nobody else, and says that it is a draft", async () => {
      const answer = await fetchFile(`${report}.html`);
      expect(answer.body.toLowerCase().startsWith(BEGINNINGS.html)).toBe(true);
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(answer.headers["content-security-policy"]).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'",
      );
      expect(answer.body).toContain("RANCANGAN");
      expect(answer.body).not.toContain("<script");
    });
  });

  test("programs are told what kind of file they get", async () => {
    const types = await Promise.all(
      ["pdf", "docx", "xlsx"].map(async (format) => (await fetchMatrix(format)).headers["content-type"]),
    );
    expect(types).toEqual([
      "application/pdf",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]);
  });

  test.each(["xlsx", "docx", "csv"])(
    "the matrix as %s is read again with the same rows and the same sum",
    async (format) => {
      const { reading } = await preview(server, demoFile(server));
      const { rawPayload } = await fetchMatrix(format);
      const read = readTables(rawPayload, `matriks.${format}`);
      if (!read.ok) throw new Error(read.problem.code);
      const { services } = server;
      const again = readMatrix(read.tables, {
        where: { tree: buildRegionTree(services.places), scope: services.region },
        ownBudget: services.edition.ownBudget,
        dictionary: services.dictionary,
      });
      expect(again.refused).toEqual([]);
      expect(again.rows).toHaveLength(reading.accepted);
      expect(again.totals.ceiling).toBe(reading.totals.ceiling);
    },
  );

  test("the same plan gives the same bytes, and taking it leaves a trace of report and format", async () => {
    const [one, other] = [await fetchMatrix("docx"), await fetchMatrix("docx")];
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
    await fetchFile("recap-source.xlsx");
    const history = await server.query("leadership", "plan.history", { planId: server.planId });
    expect(history.value).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ action: "document.printed", actorName: "Pembaca (contoh)" }),
      ]),
    });
    const entries = await server.services
      .openConnection()
      .execute<{ summary: unknown }[]>("select summary from audit_entry where action = 'document.printed'");
    expect(entries.map(({ summary }) => summary)).toContainEqual({ report: "recap-source", format: "xlsx" });
  });

  test("a document prints the seal of the plan's last change, which taking documents and signing in leave as it is", async () => {
    const sealOf = (page: string) => /Segel riwayat (\d+:[0-9a-f]{64})/u.exec(page)?.[1];
    const before = await fetchFile("plan-matrix.html");
    await fetchFile("recap-source.xlsx");
    server.forget("reader");
    const after = await fetchFile("plan-matrix.html");
    expect(after.body).toBe(before.body);
    const em = server.services.openConnection();
    const last = `select s.number || ':' || s.digest as seal from audit_seal s join audit_entry e on e.id = s.entry
    where e.plan = '${server.planId}' and e.operations > 0 order by s.number desc limit 1`;
    expect(await em.execute(last)).toEqual([{ seal: sealOf(before.body) }]);
    const rows = await server.query("secretariat", "plan.rows", { planId: server.planId, from: 0, limit: 1 });
    const { nodeId } = z.object({ rows: z.array(z.object({ nodeId: z.string() })) }).parse(rows.value).rows[0] ?? {};
    const [agency] = await em.execute<{ id: string }[]>("select id from agency limit 1");
    const wish = { planId: server.planId, nodeIds: [nodeId], agencyId: agency?.id };
    expect((await server.mutate("secretariat", "plan.assignAgency", wish)).status).toBe(200);
    const changed = await fetchFile("plan-matrix.html");
    expect(await em.execute(last)).toEqual([{ seal: sealOf(changed.body) }]);
    expect(sealOf(changed.body)).not.toBe(sealOf(before.body));
  });

  test.each([
    "recap-moon.pdf",
    "plan-matrix.exe",
    "plan-matrix.PDF",
    "plan-matrix.pdf.exe",
    "constructor.pdf",
    "__proto__.xlsx",
    "plan-matrix.constructor",
    "..%2F..%2Fetc%2Fpasswd.pdf",
    "plan-matrix%0d%0ax-a:b.pdf",
  ])("%s is no report and answers as a plan that is not there", async (file) => {
    const answer = await fetchFile(file);
    expect(answer.statusCode).toBe(404);
    const missing = await fetchFile("plan-matrix.pdf", server.services.makeId());
    expect(answer.body).toBe(missing.body);
  });

  test("a plan of another government is as one that is not there, in every format", async () => {
    const { planId } = await addForeignPlan(server);
    for (const file of ["plan-matrix.docx", "recap-agency.xlsx", "recap-region.csv"])
      expect((await fetchFile(file, planId)).statusCode).toBe(404);
  });

  test("published figures of the region stand before the matrix and in the profile, with the newest release of each; the matrix tells of its own year", async () => {
    const { region } = server.services;
    const [plan] = await server.services.openConnection().execute<{ year: number }[]>("select year from plan");
    const year = plan?.year ?? 0;
    const own = (period: string, vintage: string, amount: number): Observation => ({
      indicator: "p0",
      region,
      period,
      daerah: "total",
      affair: null,
      vintage,
      reading: { kind: "value", value: { amount, scale: 2 } },
      marks: [],
      basis: null,
      source: { document: "BRS Pengujian", table: null, page: null },
      confidence: "A",
    });
    await addFigures(server, [
      own(`${year}-03`, "2031-07-15", 1230),
      own(`${year}-03`, "2032-01-15", 1234),
      own("2031-03", "2031-07-15", 1120),
    ]);
    const matrix = (await fetchFile("plan-matrix.html")).body;
    expect(matrix).toContain(`pada Maret ${year} sebesar 12,34 persen.`);
    expect(matrix).not.toContain("2031");
    const profile = (await fetchFile("indicator-profile.html")).body;
    expect(profile).toContain("pada Maret 2031 sebesar 11,20 persen.");
    for (const body of [matrix, profile]) {
      expect(body).toContain("BRS Pengujian");
      expect(body).not.toContain("12,30");
    }
    expect((await fetchMatrix("html")).body).toMatch(/Capaian dan analisis[^]*Matriks rencana aksi/u);
    expect((await fetchFile("recap-agency.html")).body).not.toContain("Capaian dan analisis");
  });

  test("the budget of the plan's own region and year stands beside its money; another region's is not read", async () => {
    const { region } = server.services;
    const [plan] = await server.services.openConnection().execute<{ year: number }[]>("select year from plan");
    const money = (of: string, indicator: string, amount: number): Observation => ({
      indicator,
      region: of,
      period: String(plan?.year),
      daerah: "total",
      affair: null,
      vintage: "",
      reading: { kind: "value", value: { amount, scale: 0 } },
      marks: [],
      basis: null,
      source: { document: "Perda APBD Pengujian", table: null, page: null },
      confidence: "A",
    });
    expect((await fetchFile("plan-matrix.html")).body).toContain("belanja daerah belum diketahui.");
    await addFigures(server, [
      money(region, "spending", 5_395_000_000_000),
      money(region, "revenue", 4_000),
      money(region, "own-revenue", 1_000),
      money(region === "53" ? "53.01" : "53", "transfers", 3_000),
    ]);
    const { body } = await fetchFile("plan-matrix.html");
    expect(body).toMatch(/dicatat pada APBD [^.]+, yaitu [^.]+ persen dari belanja daerah\./u);
    expect(body).toContain("pendapatan asli daerah 25,00 persen.");
    expect(body).toContain("transfer belum diketahui.");
    expect(body).toMatch(/Tinjauan anggaran[^]*Perda APBD Pengujian[^]*Matriks rencana aksi/u);
  });

  test("the profile of any shown region in every format, without a plan; of others as of what is not there", async () => {
    const fetch = async (file: string) =>
      server.send({ method: "GET", url: `/api/profiles/${file}`, headers: { cookie: await server.signIn("reader") } });
    for (const format of ["pdf", "docx", "xlsx", "html"] as const) {
      const answer = await fetch(`53.02.${format}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.subarray(0, 15).toString("latin1").toLowerCase()).toContain(
        BEGINNINGS[format].toLowerCase(),
      );
    }
    const page = await fetch("53.02.html");
    expect(page.body).toContain("PROFIL KEMISKINAN DAERAH");
    expect(page.body).not.toContain("RANCANGAN");
    expect((await fetch("53.02.csv")).headers["content-disposition"]).toMatch(
      /filename="profil-kemiskinan-53\.02-20\d\d\.csv"/u,
    );
    const missing = await Promise.all(
      ["61.pdf", "99.99.pdf", "53.odt"].map(async (file) => (await fetch(file)).statusCode),
    );
    expect(missing).toEqual([404, 404, 404]);
    expect((await fetch("ntt.pdf")).statusCode).toBe(400);
  });

  test("the internal sheet of notes comes only when asked for", async () => {
    expect((await fetchMatrix("html")).body).not.toContain("Catatan penelaahan");
    expect((await fetchMatrix("html", "?notes=1")).body).toContain("Catatan penelaahan");
    expect((await fetchMatrix("html", "?notes=2")).statusCode).toBe(400);
    expect((await fetchMatrix("csv", "?convention=tab")).statusCode).toBe(400);
  });

  test("a document that takes too long is refused with words, and the server goes on", async () => {
    const render = server.services.renderer.render.bind(server.services.renderer);
    server.services.renderer.render = () => Promise.reject(new DomainError("render-timeout", { seconds: 60 }));
    const answer = await fetchMatrix("pdf");
    server.services.renderer.render = render;
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({
      problems: [
        {
          code: "render-timeout",
          message: "Dokumen belum selesai dibuat dalam 60 detik. Coba lagi; bila terulang, hubungi pengelola Rata.",
        },
      ],
    });
    expect((await fetchMatrix("html")).statusCode).toBe(200);
  });
});
