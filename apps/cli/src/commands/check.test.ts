import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COLUMNS } from "@rata/domain/plan/Column";
import { expect, test } from "vitest";
import type { CheckFinding } from "../check/toCheckJson.ts";
import { run } from "../run.ts";

const REAL = path("../../../../packages/importing/fixtures/rat-ntt-2023-tabel-3-1.txt");
const CORRECTED = path("../../fixtures/check/corrected.txt");
const CLEAN_PROVINCE = path("../../fixtures/check/clean-province.txt");
const CLEAN_REGENCY = path("../../fixtures/check/clean-regency.txt");

test("the real plan gives exactly the notes that were written down before the rules", async () => {
  const { code, findings, counts } = await check(REAL);
  expect(placesOf(findings)).toEqual(readNotes("expected-notes.json"));
  expect(counts).toEqual({ must: 6, should: 42, look: 31 });
  expect(code).toBe(1);
});

test("a corrected copy differs only in cells that a note named and has no contradiction left; its other notes are listed", async () => {
  const named = new Set(readNotes("expected-notes.json").map(({ line, column }) => `${line} ${column}`));
  const changed = listChangedCells(readFileSync(REAL, "utf8"), readFileSync(CORRECTED, "utf8"));
  expect(changed).toHaveLength(7);
  expect(changed.filter((cell) => !named.has(cell))).toEqual([]);
  const { code, findings, counts } = await check(CORRECTED);
  expect(counts.must).toBe(0);
  expect(placesOf(findings)).toEqual(readNotes("remaining-notes.json"));
  expect(code).toBe(0);
});

test("a sound plan of a province has no contradiction and at most three other notes", async () => {
  const { code, counts } = await check(CLEAN_PROVINCE, "--region", "52");
  expect(counts.must).toBe(0);
  expect(counts.should + counts.look).toBeLessThanOrEqual(3);
  expect(code).toBe(0);
});

test("a sound plan of a regency has no contradiction and at most three other notes", async () => {
  const { code, counts } = await check(CLEAN_REGENCY, "--edition", "regency", "--region", "53.04");
  expect(counts.must).toBe(0);
  expect(counts.should + counts.look).toBeLessThanOrEqual(3);
  expect(code).toBe(0);
});

test("a finding holds exactly the promised fields, its sentences in Indonesian", async () => {
  const { findings } = await check(REAL);
  const found = findings.find(({ code, line }) => code === "RAT-001" && line === 341);
  expect(found).toEqual({
    code: "RAT-001",
    strength: "should",
    line: 341,
    column: "fundingSources",
    message:
      "Kegiatan “pembangunan dan rehabilitasi rumah korban bencana atau relokasi program provinsi” mencantumkan pagu Rp999.999.200 tanpa sumber pendanaan.",
    basis: "Konsistensi dokumen",
    fix: "Isi sumber pendanaan kegiatan ini, misalnya APBD atau DAK.",
  });
});

test("a person reads the notes grouped by rule, the contradictions first", async () => {
  const { out, err } = await rata("check", REAL);
  expect(out).toMatch(
    /^6 harus diperbaiki, 42 sebaiknya diperbaiki, 31 mohon dicek\.\n\n\[Harus diperbaiki\] RAT-027 /u,
  );
  expect(out.match(/RAT-034/gu)).toHaveLength(1);
  expect(out).toContain("baris 321, Target Kinerja: Indikator “Kasus kematian ibu” menghitung jumlah");
  expect(err).toBe("");
});

test("a file that is not there is a problem in words, also as JSON", async () => {
  const { code, out } = await rata("check", path("../../fixtures/check/absent.txt"), "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ problems: [{ code: "file-missing" }] });
});

test("an unknown region is wrong usage", async () => {
  const { code, out } = await rata("check", REAL, "--region", "99", "--json");
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ problems: [{ code: "region-unknown" }] });
});

type Place = Pick<CheckFinding, "code" | "line" | "column" | "strength">;

async function check(file: string, ...more: string[]) {
  const { code, out, err } = await rata("check", file, "--json", ...more);
  expect(err).toBe("");
  const parsed: { findings: CheckFinding[]; counts: Record<"must" | "should" | "look", number> } = JSON.parse(out);
  return { code, ...parsed };
}

async function rata(...words: string[]) {
  let out = "";
  let err = "";
  const code = await run(words, { result: (text) => (out += text), trouble: (text) => (err += text) });
  return { code, out, err };
}

/** In the order of the expectation files: by line, then code, then column. */
function placesOf(findings: readonly CheckFinding[]): Place[] {
  return findings
    .map(({ code, line, column, strength }) => ({ code, line, column, strength }))
    .toSorted(
      (a, b) => (a.line ?? -1) - (b.line ?? -1) || compare(a.code, b.code) || compare(a.column ?? "", b.column ?? ""),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function readNotes(name: string): Place[] {
  const notes: Place[] = JSON.parse(readFileSync(path(`../../fixtures/check/${name}`), "utf8"));
  return notes;
}

function listChangedCells(before: string, after: string): string[] {
  const lines = after.split("\n");
  return before.split("\n").flatMap((line, index) => {
    const cells = (lines[index] ?? "").split("\t");
    return line
      .split("\t")
      .flatMap((cell, at) => (cell === cells[at] ? [] : [`${index + 1} ${COLUMNS[at] ?? "beyond"}`]));
  });
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
