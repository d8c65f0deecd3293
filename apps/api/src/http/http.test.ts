import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { upload } from "#testing/upload";
import { ORIGIN, openTestServer, type TestServer, toAnswer } from "#testing/openTestServer";

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rata-web-"));
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(
    path.join(folder, "index.html"),
    `<!doctype html><style nonce="%NONCE%"></style><script src="/assets/main-1.js"></script>`,
  );
  writeFileSync(path.join(folder, "assets/main-1.js"), `export const text = "${"rata ".repeat(1000)}";`);
  writeFileSync(path.join(folder, "favicon.svg"), "<svg/>");
  server = await openTestServer({ webFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const post = (headers: Record<string, string>, payload: string | Buffer = "{}", url = "/api/trpc/session.signOut") =>
  server.app.inject({
    method: "POST",
    Request: IncomingMessage,
    url,
    headers: { host: "localhost", ...headers },
    payload,
  });

test.each<[string, Record<string, string>]>([
  ["another site", { origin: "https://jahat.example" }],
  ["another port", { origin: "http://localhost:81" }],
  ["a page without an origin", { origin: "null" }],
  ["nobody", {}],
  ["a name that only begins like ours", { origin: "http://localhost.jahat.example" }],
])("a request from %s is refused before anything is done", async (_name, headers) => {
  const answer = await post({ "content-type": "application/json", ...headers });
  expect(answer.statusCode).toBe(403);
  expect(answer.json()).toMatchObject({ problems: [{ code: "foreign-origin" }] });
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
  "a form's content type is not read: %s",
  async (type) => {
    const answer = await post(
      { origin: ORIGIN, "content-type": type },
      '{"email":"a","password":"b"}',
      "/api/trpc/session.signIn",
    );
    expect(answer.statusCode).toBe(415);
  },
);

test("a mutation can't be called by an address alone", async () => {
  const answer = toAnswer(
    await server.send({
      method: "GET",
      url: "/api/trpc/session.signOutEverywhere",
      headers: { cookie: await server.signIn("reader") },
    }),
  );
  expect(answer.status).toBe(405);
  expect(await server.query("reader", "session.get")).toMatchObject({ value: { actor: { role: "reader" } } });
});

test("a body larger than any honest one is refused without being read whole", async () => {
  const answer = await post(
    { origin: ORIGIN, "content-type": "application/json" },
    `{"email":"${"x".repeat(5_000_000)}"}`,
    "/api/trpc/session.signIn",
  );
  expect(answer.statusCode).toBe(413);
});

test("an upload of seventeen megabytes is refused with the limit in words", async () => {
  const answer = await upload(server, "preview", Buffer.alloc(17 * 1024 * 1024, 65));
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ problems: [{ message: "Berkas terlalu besar. Batasnya 16 MB." }] });
});

test.each(["{", "", "[1", '"text"', '{"json":'])(
  "a body that is no input is refused in words and no fault: %s",
  async (payload) => {
    const answer = await post(
      { origin: ORIGIN, "content-type": "application/json" },
      payload,
      "/api/trpc/session.signIn",
    );
    expect(answer.statusCode).toBe(400);
  },
);

test("text that the database can't hold is refused as input, not as a fault", async () => {
  const answer = await server.mutate("secretariat", "agency.save", {
    id: null,
    name: "Dinas\u0000",
    shortName: "D",
    sectors: [],
  });
  expect(answer).toMatchObject({ status: 400, code: "invalid-input" });
});

test.each([
  ["half a pair of surrogates", '{"id":null,"name":"Dinas\\ud83d","shortName":"D","sectors":[]}'],
  ["nesting without end", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
  ["nesting in a member", `{"id":null,"name":${"[".repeat(5000)}${"]".repeat(5000)}}`],
])("input with %s is refused as input, not as a fault", async (_name, payload) => {
  const cookie = await server.signIn("secretariat");
  const headers = { origin: ORIGIN, "content-type": "application/json", cookie };
  const answer = toAnswer(await post(headers, payload, "/api/trpc/agency.save"));
  expect(answer).toMatchObject({ status: 400, code: "invalid-input" });
});

test("a text that only spells an escape is taken as it stands", async () => {
  const name = String.raw`Dinas \u0000`;
  const answer = await server.mutate("secretariat", "agency.save", { id: null, name, shortName: "D", sectors: [] });
  expect(answer).toMatchObject({ status: 200, value: { name } });
});

test("every answer carries the headers that browsers heed", async () => {
  for (const url of ["/", "/api/health", "/api/trpc/session.get", "/api/none", "/assets/main-1.js"]) {
    const { headers } = await server.send({ method: "GET", url });
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
});

test("the address of a region is a page although its code holds a dot, and a file that is missing is none", async () => {
  expect((await server.send({ method: "GET", url: "/wilayah/53.02?turun=true" })).statusCode).toBe(200);
  expect((await server.send({ method: "GET", url: "/missing.png" })).statusCode).toBe(404);
});

test("a page's policy names its own nonce, a fresh one each time, and allows no foreign and no inline script", async () => {
  const [one, other] = [
    await server.send({ method: "GET", url: "/" }),
    await server.send({ method: "GET", url: "/rencana/2023" }),
  ];
  const policy = String(one.headers["content-security-policy"]);
  const nonce = /nonce="([\w-]{43})"/u.exec(one.body)?.[1] ?? "none";
  expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'none'");
  expect(other.statusCode).toBe(200);
  expect(other.body).not.toContain(nonce);
  expect(one.headers["cache-control"]).toBe("no-store");
});

test("files named by their content are kept for ever, others are asked for again; text is compressed", async () => {
  const script = await server.send({ method: "GET", url: "/assets/main-1.js", headers: { "accept-encoding": "gzip" } });
  expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(script.headers["content-encoding"]).toBe("gzip");
  expect(script.rawPayload.length).toBeLessThan(1000);
  expect((await server.send({ method: "GET", url: "/favicon.svg" })).headers["cache-control"]).toBe("no-cache");
});

test.each([
  "/assets/missing.js",
  "/missing.png",
  "/api/none",
  "/../package.json",
  "/%2e%2e/package.json",
  "/assets/..%2f..%2fpackage.json",
])("%s is no page and no file", async (url) => {
  const answer = await server.send({ method: "GET", url });
  expect([400, 404]).toContain(answer.statusCode);
  expect(answer.headers["content-type"]).toContain("application/json");
  expect(answer.body).not.toContain("@rata/api");
});

test("a fault shows a number and nothing of what failed; the log has both", async () => {
  const logged: unknown[] = [];
  server.services.say = (message, details) => logged.push({ message, ...details });
  server.services.memory.get = () => Promise.reject(new Error("secret connection string"));
  const answer = await server.query("reader", "plan.summary", { planId: server.planId });
  const page = await server.send({
    method: "GET",
    url: `/api/plans/${server.planId}/document/plan-matrix.html`,
    headers: { cookie: await server.signIn("reader") },
  });
  expect(answer).toMatchObject({ status: 500, code: "fault" });
  expect(page.statusCode).toBe(500);
  expect(page.body).not.toContain("secret");
  expect(page.json()).toMatchObject({ problems: [{ code: "fault", id: expect.stringMatching(/^[\w-]{36}$/u) }] });
  expect(logged).toEqual([
    expect.objectContaining({ message: "fault", path: "plan.summary" }),
    expect.objectContaining({ message: "fault", id: page.json().problems[0].id }),
  ]);
});

test("calls of one address are counted, a batch as its calls, and another address goes on", async () => {
  server.moveClock(5);
  // A comma may also travel in its other spelling.
  const batch = `/api/trpc/a.b${",a.b%2Ca.b".repeat(499)},a.b?batch=1`;
  const send = (remoteAddress: string) => server.send({ method: "GET", url: batch, remoteAddress });
  const statuses: number[] = [];
  for (let count = 0; count < 7; count += 1) statuses.push((await send("10.8.0.1")).statusCode);
  expect(statuses.slice(0, 6)).not.toContain(429);
  expect(statuses[6]).toBe(429);
  expect((await server.send({ method: "GET", url: "/api/health", remoteAddress: "10.8.0.2" })).statusCode).toBe(200);
  server.moveClock(2);
  expect((await server.send({ method: "GET", url: "/api/health", remoteAddress: "10.8.0.1" })).statusCode).toBe(200);
});

test("behind a proxy a caller can't choose the address that limits count", async () => {
  const proxied = await openTestServer({ hasProxy: true });
  await proxied.send({
    method: "POST",
    url: "/api/trpc/session.signIn",
    headers: { "content-type": "application/json", "x-forwarded-for": "198.51.100.1, 203.0.113.9" },
    payload: JSON.stringify({ email: "pembaca@rata.example", password: "salah" }),
  });
  const rows = await proxied.services
    .openConnection()
    .execute<{ address: string }[]>("select address from sign_in_attempt");
  expect(rows).toEqual([{ address: "203.0.113.9" }]);
  await proxied.close();
});

/** Sends the head of an upload to a server that listens, and writes what is given of its body until there is an answer. */
async function sendSlowly(address: string, headers: Record<string, string>, chunks: Iterable<Buffer>) {
  const sent = request(`${address}/api/trpc/upload.matrix.preview`, {
    method: "POST",
    headers: { ...headers, origin: address, "content-type": "multipart/form-data; boundary=x" },
  });
  let status: number | undefined;
  const answered = once(sent, "response").then(([answer]: IncomingMessage[]) => {
    status = answer?.statusCode;
  });
  let written = 0;
  sent.on("error", () => {});
  sent.flushHeaders();
  for (const chunk of chunks) {
    if (status !== undefined) break;
    sent.write(chunk);
    written += chunk.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await answered;
  sent.destroy();
  return { status, written };
}

test("who may not upload is told before a byte of the file is sent, and a form that hides its length is cut at the limit", async () => {
  const listening = await openTestServer();
  const address = await listening.app.listen({ port: 0 });
  const length = { "content-length": String(16 * 1024 * 1024) };
  expect(await sendSlowly(address, length, [])).toEqual({ status: 401, written: 0 });
  const reader = { cookie: await listening.signIn("reader"), ...length };
  expect(await sendSlowly(address, reader, [])).toEqual({ status: 403, written: 0 });
  const secretariat = { cookie: await listening.signIn("secretariat") };
  const announced = { ...secretariat, "content-length": String(64 * 1024 * 1024) };
  expect(await sendSlowly(address, announced, [])).toEqual({ status: 413, written: 0 });
  const head = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
  const flood = [head, ...Array.from({ length: 64 }, () => Buffer.alloc(1024 * 1024, 65))];
  const cut = await sendSlowly(address, secretariat, flood);
  expect(cut.status).toBe(413);
  expect(cut.written).toBeLessThan(40 * 1024 * 1024);
  await listening.close();
});

test("the longest meaning of an import's columns fits into the form, and a request that never ends is ended", async () => {
  const columns = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`1.${at + 1}.1`, "extra"]));
  const meaning = JSON.stringify({ columns });
  expect(meaning.length).toBeGreaterThan(40_000);
  expect((await upload(server, "preview", "No\tSektor\tProgram", { meaning })).statusCode).toBe(200);
  const listening = await openTestServer();
  await listening.app.listen({ port: 0 });
  expect(listening.app.server.requestTimeout).toBe(600_000);
  await listening.close();
});

test("behind https the session is sent over https only", async () => {
  const proxied = await openTestServer({ hasProxy: true, publicUrl: "https://rata.contoh.go.id" });
  const answer = await proxied.app.inject({
    method: "POST",
    url: "/api/trpc/session.signIn",
    headers: {
      host: "127.0.0.1:4300",
      origin: "https://rata.contoh.go.id",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "203.0.113.9",
      "content-type": "application/json",
    },
    payload: JSON.stringify({ email: "pembaca@rata.example", password: "contoh-pembaca" }),
  });
  expect(answer.headers["set-cookie"]).toContain("Secure");
  expect(answer.headers["strict-transport-security"]).toBeDefined();
  const rows = await proxied.services.openConnection().execute<{ address: string }[]>("select address from session");
  expect(rows).toEqual([{ address: "203.0.113.9" }]);
  await proxied.close();
});
