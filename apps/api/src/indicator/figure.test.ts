import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServer, type TestServer } from "#testing/openTestServer";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const download = async (file: string) =>
  server.send({ method: "GET", url: `/api/indicators/${file}`, headers: { cookie: await server.signIn("reader") } });

test("every figure of the page stands in the file with its round, its certainty and its source", async () => {
  const answer = await download("p0/53.csv?separator=comma");
  expect(answer.headers["content-disposition"]).toBe('attachment; filename="p0-53.csv"');
  const lines = answer.body.trim().split("\r\n");
  // The province's 21 rounds and the one that was not held, the nation's 20 rounds, and 22 regencies.
  expect(lines).toHaveLength(1 + 22 + 20 + 22);
  expect(lines[0]?.split(",")).toHaveLength(20);
  expect(lines.find((line) => line.includes(",2022-03,") && line.includes(",53,"))).toBe(
    "p0,Persentase penduduk miskin,53,Provinsi Nusa Tenggara Timur,2022-03,Maret 2022,03,perkotaan dan perdesaan,,20.05,,persen,,,A: resmi atau dua sumber,,,suara-ntt + pikiran-rakyat,,",
  );
  expect(lines.find((line) => line.includes(",2022-09,") && line.includes(",53,"))).toContain(
    ",20.23,†,persen,,,B: satu sumber,",
  );
  expect(lines.find((line) => line.includes(",2023-09,"))).toContain(",,,persen,,rondenya tidak diselenggarakan,");
  expect(lines.find((line) => line.includes(",53.02,"))).toContain(",Maret 2021,03,");
});

test("a regency's file is named by its whole code and says its words in the language that was asked for", async () => {
  const answer = await download("p0/53.02.csv?separator=comma&language=en");
  expect(answer.headers["content-disposition"]).toBe('attachment; filename="p0-53.02.csv"');
  expect(answer.body).toContain("B: one source");
  expect((await download("p0/53.02.xlsx")).rawPayload.subarray(0, 2).toString()).toBe("PK");
});

test("a chart of the page is a picture that says what it shows, where its figures stand and when it was drawn", async () => {
  const svg = await download("p0/53.svg");
  expect(svg.headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
  expect(svg.headers["content-disposition"]).toBe('attachment; filename="p0-53-course.svg"');
  expect(svg.body).toContain("<title");
  expect(svg.body).toContain("Persentase penduduk miskin di Provinsi Nusa Tenggara Timur, Maret 2015–September 2025");
  expect(svg.body).toContain("Sumber: Badan Pusat Statistik (BPS), Susenas (csv BPS (akbaralqahri");
  // The clock of the test stands at 02.00 UTC; WITA is eight hours ahead.
  expect(svg.body).toContain("Diambil dari Rata pada 1 Maret 2027, 10.00 WITA.");
  const png = await download("p0/53.02.png?chart=peers");
  expect(png.headers["content-type"]).toBe("image/png");
  expect(png.rawPayload.subarray(1, 4).toString()).toBe("PNG");
  expect((await download("p0/53.02.png?chart=panels")).statusCode).toBe(404);
  expect((await download("p0/53.02.png?chart=pie")).statusCode).toBe(400);
});

test.each([
  ["happiness/53.csv", 404],
  ["p0/61.csv", 404],
  ["p0/53.exe", 400],
  ["p0/csv", 400],
  ["P0/53.csv", 400],
])("%s is not given out", async (file, status) => {
  expect((await download(file)).statusCode).toBe(status);
});
