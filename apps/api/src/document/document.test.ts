import { DomainError } from "@rata/domain/problem/DomainError";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServer, type TestServer } from "#testing/openTestServer";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function fetchDocument(format: "pdf" | "html", query = "") {
  return server.send({
    method: "GET",
    url: `/api/plans/${server.planId}/document/plan-matrix.${format}${query}`,
    headers: { cookie: await server.signIn("reader") },
  });
}

test("the matrix comes as a PDF with a name of its own, kept by nobody on the way", async () => {
  const answer = await fetchDocument("pdf");
  expect(answer.statusCode).toBe(200);
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  expect(answer.headers).toMatchObject({ "content-type": "application/pdf", "cache-control": "private, no-store" });
  expect(answer.headers["content-disposition"]).toMatch(
    /^attachment; filename="matriks-rencana-53(\.02)?-20\d\d\.pdf"$/u,
  );
});

test("the same plan gives the same bytes, and taking it leaves a trace", async () => {
  const [one, other] = [await fetchDocument("pdf"), await fetchDocument("pdf")];
  expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
  const history = await server.query("leadership", "plan.history", { planId: server.planId });
  expect(history.value).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ action: "document.printed", actorName: "Pembaca (contoh)" }),
    ]),
  });
});

test("the preview runs nothing, is framed by nobody else, and says that it is a draft", async () => {
  const answer = await fetchDocument("html");
  expect(answer.headers["content-security-policy"]).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'",
  );
  expect(answer.body).toContain("RANCANGAN");
  expect(answer.body).not.toContain("<script");
});

test("the internal sheet of notes comes only when asked for", async () => {
  expect((await fetchDocument("html")).body).not.toContain("Catatan penelaahan");
  expect((await fetchDocument("html", "?notes=1")).body).toContain("Catatan penelaahan");
  expect((await fetchDocument("html", "?notes=2")).statusCode).toBe(400);
});

test("a document that takes too long is refused with words, and the server goes on", async () => {
  const { renderPdf } = server.services.renderer;
  server.services.renderer.renderPdf = () => Promise.reject(new DomainError("render-timeout", { seconds: 60 }));
  const answer = await fetchDocument("pdf");
  server.services.renderer.renderPdf = renderPdf.bind(server.services.renderer);
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({
    problems: [
      {
        code: "render-timeout",
        message: "Dokumen belum selesai dibuat dalam 60 detik. Coba lagi; bila terulang, hubungi pengelola Rata.",
      },
    ],
  });
  expect((await fetchDocument("html")).statusCode).toBe(200);
});
