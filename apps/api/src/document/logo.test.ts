import { chunkOf, type MadePng, pngOf } from "@rata/readers/testing/pngOf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InstanceView } from "#agency/agency.views";
import { Shown } from "#upload/upload.views";
import { sendUpload, type UploadAnswer } from "#testing/sendUpload";
import { openTestServer, type TestServer } from "#testing/openTestServer";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function see(): Promise<InstanceView> {
  return InstanceView.parse((await server.query("administrator", "instance.get")).value);
}

/** Shows a picture and takes it, as the settings do in one go. */
async function send(bytes: Uint8Array, expected?: string): Promise<UploadAnswer> {
  const wish = JSON.stringify({ expected: expected ?? (await see()).digest });
  const sending = { who: "administrator", body: bytes, name: "logo.png" } as const;
  const shown = await sendUpload(server, "logo.preview", { ...sending, parts: { wish } });
  if (shown.statusCode !== 200) return shown;
  const confirmation = JSON.stringify({ id: server.services.makeId(), digest: Shown.parse(shown.json()).digest });
  return sendUpload(server, "logo.commit", { ...sending, parts: { wish, decision: "{}", confirmation } });
}

async function fetchLogo() {
  return server.send({
    method: "GET",
    url: "/api/instance/logo",
    headers: { cookie: await server.signIn("reader") },
  });
}

async function fetchDocument(file: string) {
  return server.send({
    method: "GET",
    url: `/api/plans/${server.planId}/document/${file}`,
    headers: { cookie: await server.signIn("reader") },
  });
}

const RED: MadePng = { raw: new Uint8Array([0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0]) };

test("an administrator sets the arms; they stand in every format, stripped of what else the file carried, and can be taken away", async () => {
  expect((await fetchLogo()).statusCode).toBe(404);
  const bare = await fetchDocument("plan-matrix.html");
  expect(bare.body).not.toContain("data:image/png");
  const words = chunkOf("tEXt", new Uint8Array(Buffer.from("Author\0Budi")));
  const answer = await send(pngOf({ ...RED, before: [words] }));
  expect(answer.statusCode).toBe(200);
  const { instance } = InstanceView.parse(answer.json());
  expect(instance.logo).toMatch(/^[0-9a-f]{64}$/u);

  const shown = await fetchLogo();
  expect(shown.rawPayload.equals(Buffer.from(pngOf(RED)))).toBe(true);
  expect(shown.headers).toMatchObject({
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });

  const base64 = Buffer.from(pngOf(RED)).toString("base64");
  for (const report of ["plan-matrix", "recap-agency", "recap-region", "recap-source", "recap-group"])
    expect((await fetchDocument(`${report}.html`)).body).toContain(`src="data:image/png;base64,${base64}"`);
  expect((await fetchDocument("plan-matrix.docx")).rawPayload.includes("word/media/gambar1.png")).toBe(true);
  expect((await fetchDocument("recap-source.xlsx")).rawPayload.includes("xl/media/")).toBe(true);
  expect((await fetchDocument("plan-matrix.pdf")).statusCode).toBe(200);

  const removed = await server.mutate("administrator", "instance.removeLogo", { expected: (await see()).digest });
  expect(InstanceView.parse(removed.value).instance.logo).toBeNull();
  expect((await fetchLogo()).statusCode).toBe(404);
  expect((await fetchDocument("plan-matrix.html")).body).toBe(bare.body);
});

test("the same facts with the same arms are the same bytes, in every format", async () => {
  await send(pngOf(RED));
  for (const format of ["pdf", "docx", "xlsx", "html"]) {
    const [one, other] = [await fetchDocument(`recap-agency.${format}`), await fetchDocument(`recap-agency.${format}`)];
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
  }
});

test.each<[string, Uint8Array, string, string]>([
  ["an SVG", new Uint8Array(Buffer.from("<svg onload='alert(1)'/>")), "picture-not-png", "bukan gambar PNG"],
  ["a file that is too large", new Uint8Array(200_001), "picture-too-large", "200 kB"],
  ["a picture that is too wide", pngOf({ width: 2001, height: 1 }), "picture-too-wide", "2.?000 piksel"],
  ["a damaged picture", pngOf().subarray(0, -6), "picture-damaged", "rusak"],
  ["a flood", new Uint8Array(1_100_000), "too-large", "Batasnya 1 MB"],
])("%s is refused with its reason, and the settings stay", async (_name, bytes, code, words) => {
  const before = await see();
  const answer = await send(bytes);
  expect(answer.statusCode).toBe(code === "too-large" ? 413 : 400);
  expect(answer.json()).toMatchObject({ problems: [{ code, message: expect.stringMatching(new RegExp(words, "u")) }] });
  expect(await see()).toEqual(before);
});

test("an editor who saw other settings is told, and sets or removes nothing", async () => {
  const before = await see();
  expect((await send(pngOf(), "x")).json()).toMatchObject({ problems: [{ code: "changed-meanwhile" }] });
  expect((await server.mutate("administrator", "instance.removeLogo", { expected: "x" })).code).toBe(
    "changed-meanwhile",
  );
  expect(await see()).toEqual(before);
});

test("who set the arms stands in the trail, with what was there before", async () => {
  await send(pngOf(RED));
  const { logo } = (await see()).instance;
  const [entry] = await server.services
    .openConnection()
    .execute<object[]>(
      "select actor_name, action, payload->'after'->>'logo' as logo from audit_entry where subject = 'instance' order by sequence desc limit 1",
    );
  expect(entry).toEqual({ actor_name: "Pengelola (contoh)", action: "instance.changed", logo });
});

test("settings saved by hand leave the arms alone", async () => {
  await send(pngOf(RED));
  const { instance, digest } = await see();
  const { name, timeZone, letterhead, team } = instance;
  await server.mutate("administrator", "instance.update", {
    expected: digest,
    fields: { name, timeZone, letterhead: [...letterhead, "Jalan Contoh 1"], team, logo: null },
  });
  expect((await see()).instance.logo).toBe(instance.logo);
});

test("arms whose file is lost leave the document without them, and whoever runs the server is told", async () => {
  await send(pngOf(RED));
  const said: string[] = [];
  server.services.say = (message) => void said.push(message);
  const find = server.services.files.find.bind(server.services.files);
  server.services.files.find = () => Promise.resolve(null);
  const answer = await fetchDocument("recap-source.html");
  server.services.files.find = find;
  expect(answer.statusCode).toBe(200);
  expect(answer.body).not.toContain("data:image/png");
  expect(said).toContain("logo-lost");
});
