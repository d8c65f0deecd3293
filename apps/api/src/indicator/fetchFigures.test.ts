import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { BACKUP_TABLES } from "#administration/backupTables";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { FetchedFigures } from "./figureImport.views.ts";
import { WebBps } from "./WebBps.ts";

const KEY = "kunci-rahasia-0123456789";
const WISH = { domain: "6100", variable: 192, years: "122" };
const ANSWER = {
  status: "OK",
  "data-availability": "available",
  var: [{ val: 192, label: "Persentase Penduduk Miskin (P0)", unit: "Persen", decimal: "2" }],
  turvar: [{ val: 0, label: "Tidak ada" }],
  vervar: [{ val: 6100, label: "Kalimantan Barat" }],
  tahun: [{ val: 122, label: "2022" }],
  turtahun: [{ val: 61, label: "Semester 1 (Maret)" }],
  datacontent: { "6100192012261": 6.73 },
};

let office: Server;
let address: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const asked: string[] = [];
beforeAll(async () => {
  office = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => office.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${portOf(office)}/v1/api`;
});
afterAll(() => {
  office.closeAllConnections();
  office.close();
});

let server: TestServer;
const said: string[] = [];
beforeEach(async () => {
  server = await openTestServer();
  said.length = 0;
  asked.length = 0;
  server.services.say = (message, details) => said.push(`${message} ${JSON.stringify(details)}`);
  server.services.bps = new WebBps({ url: address, key: KEY }, { milliseconds: 500, bytes: 100_000 });
  answer = (_, response) => response.end(JSON.stringify(ANSWER));
});
afterEach(() => server.close());

function portOf(of: Server): number {
  const bound = of.address();
  return typeof bound === "object" && bound !== null ? bound.port : 0;
}

const fetchFigures = (wish: object = WISH) => server.mutate("secretariat", "indicator.fetchSeries", wish);

test("what the office answers is shown like a file and nothing of it is stored", async () => {
  const em = server.services.openConnection();
  const count = () => Promise.all(BACKUP_TABLES.map((table) => em.execute(`select count(*)::int from ${table}`)));
  await server.signIn("secretariat");
  const before = await count();
  const fetched = FetchedFigures.parse((await fetchFigures()).value);
  expect(fetched).toMatchObject({ fileName: "bps-6100-192.json", preview: { accepted: 1, counts: { added: 1 } } });
  expect(JSON.parse(fetched.content)).toEqual(ANSWER);
  expect(asked).toEqual([`/v1/api/list/model/data/lang/ind/domain/6100/var/192/th/122/key/${KEY}`]);
  expect(await count()).toEqual(before);
});

test.each([
  ["is slow", () => {}, "bps-timeout"],
  [
    "sends without end",
    (_: IncomingMessage, response: ServerResponse) => {
      response.write("{");
      const more = setInterval(() => response.write("x".repeat(20_000)), 1);
      response.on("close", () => clearInterval(more));
    },
    "bps-too-large",
  ],
  ["fails", (_: IncomingMessage, response: ServerResponse) => response.writeHead(500).end("x"), "bps-unreachable"],
  [
    "refuses the key",
    (_: IncomingMessage, response: ServerResponse) => response.writeHead(403).end(KEY),
    "bps-refused",
  ],
  [
    "leads elsewhere",
    (_: IncomingMessage, response: ServerResponse) =>
      response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
    "bps-unreachable",
  ],
  [
    "breaks off",
    (_: IncomingMessage, response: ServerResponse) => response.writeHead(200, { "content-length": "9" }).destroy(),
    "bps-unreachable",
  ],
  [
    "sends a page",
    (_: IncomingMessage, response: ServerResponse) => response.end("<html>masuk</html>"),
    "bps-answer-wrong",
  ],
  [
    "sends half an answer",
    (_: IncomingMessage, response: ServerResponse) => response.end(JSON.stringify(ANSWER).slice(0, 200)),
    "bps-answer-wrong",
  ],
  [
    "has no such figure",
    (_: IncomingMessage, response: ServerResponse) =>
      response.end('{"status":"OK","data-availability":"list-not-available"}'),
    "bps-answer-empty",
  ],
])("an office that %s is told as such, without the key", async (_, behave, code) => {
  answer = behave;
  const refused = await fetchFigures();
  expect(refused.code).toBe(code);
  expect(JSON.stringify([refused, said])).not.toContain(KEY);
});

test("an office that is not there, and a server without a key, are told as such", async () => {
  server.services.bps = new WebBps({ url: "http://127.0.0.1:1", key: KEY });
  expect(await fetchFigures()).toMatchObject({ code: "bps-unreachable", status: 503 });
  expect((await server.query("secretariat", "indicator.service")).value).toEqual({ isConfigured: true });
  server.services.bps = null;
  expect(await fetchFigures()).toMatchObject({ code: "bps-unconfigured", status: 400 });
  expect((await server.query("secretariat", "indicator.service")).value).toEqual({ isConfigured: false });
});

test.each([
  { ...WISH, domain: "../x" },
  { ...WISH, domain: "53" },
  { ...WISH, variable: 1.5 },
  { ...WISH, years: "122/key/x" },
  { ...WISH, years: "" },
])("a wish that is no wish is refused before anything is asked (%#)", async (wish) => {
  expect((await fetchFigures(wish)).status).toBe(400);
  expect(asked).toEqual([]);
});
