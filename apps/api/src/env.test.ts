import { expect, test } from "vitest";
import { readEnvironment } from "./env.ts";

const URL = "postgresql://rata_owner:x@localhost/rata";

test("what is not set has a sensible value", () => {
  expect(readEnvironment({ DATABASE_URL: URL, REGION: "" })).toEqual({
    databaseUrl: URL,
    databaseAppUrl: null,
    host: "127.0.0.1",
    port: 4300,
    edition: "province",
    region: null,
    folder: ".rata",
    webFolder: null,
    publicUrl: null,
    hasProxy: false,
    isProduction: false,
  });
});

test("every wrong variable is named with what it should hold", () => {
  expect(() => readEnvironment({ PORT: "99999", TRUST_PROXY: "ya" })).toThrow(
    [
      "Pengaturan berikut belum ada atau tidak dapat dipakai:",
      "  DATABASE_URL: alamat basis data PostgreSQL peran pemilik, misalnya postgresql://rata_owner:sandi@localhost:5432/rata",
      "  PORT: angka 0 sampai 65535",
      "  TRUST_PROXY: 1 bila ada proksi di depan peladen, selain itu 0",
    ].join("\n"),
  );
});
