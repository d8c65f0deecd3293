import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readTables } from "@rata/readers/readTables";
import { BAD_FILES } from "@rata/readers/testing/badFiles";
import { keptWorkbook } from "@rata/readers/testing/realPlanFiles";
import { afterEach, expect, test } from "vitest";
import { TableProcess, type TableProcessOptions } from "./TableProcess.ts";
import { UPLOAD_LIMITS } from "./uploadLimits.ts";

const readers: TableProcess[] = [];
const folders: string[] = [];

function start(options: TableProcessOptions = {}): TableProcess {
  const reader = new TableProcess(options);
  readers.push(reader);
  return reader;
}

/** A process that does what the line says of a message; `answer` sends an empty file's tables. */
async function entryOf(line: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rata-read-"));
  folders.push(folder);
  const file = path.join(folder, "entry.mjs");
  const answer =
    "const answer = ({ id }) => process.send({ ok: true, id, made: { ok: true, tables: [], problems: [] } });";
  await writeFile(file, `${answer} process.on("message", (message) => { ${line} });`);
  return file;
}

afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const TEXT = new TextEncoder().encode("No\tSektor\n1\tKesehatan\n");

test("a text and a workbook come out as in this process", async () => {
  const reader = start();
  expect(await reader.read(TEXT, "a.txt")).toEqual({
    ok: true,
    tables: [
      {
        name: null,
        lines: [
          { line: 1, cells: ["No", "Sektor"] },
          { line: 2, cells: ["1", "Kesehatan"] },
        ],
      },
    ],
    problems: [],
  });
  const workbook = keptWorkbook();
  expect(await reader.read(workbook, "a.xlsx")).toEqual(readTables(workbook, "a.xlsx", UPLOAD_LIMITS));
});

test("every bad file is refused with its own reason, and the process lives on", async () => {
  const reader = start();
  for (const { what, name, make, code } of BAD_FILES) {
    const read = await reader.read(make(), name);
    expect({ what, code: read.ok ? "read" : read.problem.code }).toEqual({ what, code });
  }
  expect((await reader.read(TEXT, "a.txt")).ok).toBe(true);
});

test("while a file is read for long the server answers others; then the file is refused and the next one is read", async () => {
  const entry = await entryOf("if (message.job.fileName === 'lambat') while (true); answer(message);");
  const reader = start({ entry, limits: { timeout: 4000 } });
  const slow = reader.read(TEXT, "lambat").catch((error: unknown) => error);
  const next = reader.read(TEXT, "cepat");
  // A turn of this process's own loop comes before the slow file's end.
  expect(await Promise.race([slow, new Promise((resolve) => setImmediate(() => resolve("free")))])).toBe("free");
  expect(await slow).toMatchObject({ code: "read-timeout", params: { seconds: 4 } });
  expect(await next).toEqual({ ok: true, tables: [], problems: [] });
});

test.runIf(process.platform === "linux")(
  "a file that takes too much memory is refused, the next one is read",
  async () => {
    const entry = await entryOf(
      "if (message.job.fileName === 'rakus') globalThis.kept = Buffer.alloc(400_000_000, 1); else answer(message);",
    );
    const reader = start({ entry, limits: { memory: 200_000_000, timeout: 20_000 } });
    await expect(reader.read(TEXT, "rakus")).rejects.toMatchObject({ code: "read-memory", params: { megabytes: 200 } });
    expect((await reader.read(TEXT, "a.txt")).ok).toBe(true);
  },
);

test.runIf(process.platform === "linux")("what one file left in memory is not held against the next", async () => {
  const entry = await entryOf("globalThis.kept ??= []; kept.push(Buffer.alloc(150_000_000, 1)); answer(message);");
  const reader = start({ entry, limits: { memory: 320_000_000, timeout: 20_000 } });
  for (let turn = 0; turn < 4; turn += 1) expect((await reader.read(TEXT, "a.txt")).ok).toBe(true);
});

test("a process that dies refuses its file and is replaced", async () => {
  const entry = await entryOf("if (message.job.fileName === 'mati') process.exit(3); answer(message);");
  const reader = start({ entry });
  await expect(reader.read(TEXT, "mati")).rejects.toMatchObject({ code: "read-failed" });
  expect((await reader.read(TEXT, "a.txt")).ok).toBe(true);
});

test("more files than may wait are refused at once, and a stopped server refuses all", async () => {
  const reader = start({ entry: await entryOf(""), limits: { waiting: 1 } });
  const first = reader.read(TEXT, "a.txt").catch((error: unknown) => error);
  await expect(reader.read(TEXT, "a.txt")).rejects.toMatchObject({ code: "read-busy" });
  reader.close();
  expect(await first).toMatchObject({ code: "read-closed" });
  await expect(reader.read(TEXT, "a.txt")).rejects.toMatchObject({ code: "read-closed" });
});
