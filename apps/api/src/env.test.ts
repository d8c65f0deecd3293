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
    mail: null,
    bps: null,
    leaseSeconds: 30,
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

const MAIL = { DATABASE_URL: URL, MAIL_HOST: "surel.contoh.go.id", MAIL_FROM: "Rata <rata@contoh.go.id>" };
const PUBLIC = { PUBLIC_URL: "https://rata.contoh.go.id" };

test("a mail server is asked to speak in secret unless something else is said", () => {
  expect(readEnvironment({ ...MAIL, ...PUBLIC }).mail).toEqual({
    host: "surel.contoh.go.id",
    port: 587,
    security: "starttls",
    login: null,
    from: "Rata <rata@contoh.go.id>",
  });
});

test("a mail server without a sender, an address for links, or half a login is named with what is missing", () => {
  expect(() => readEnvironment({ DATABASE_URL: URL, MAIL_HOST: "surel" })).toThrow(/MAIL_FROM: .*\n.*PUBLIC_URL: /u);
  expect(() => readEnvironment({ ...MAIL, ...PUBLIC, MAIL_USER: "rata" })).toThrow(/MAIL_PASSWORD: /u);
  expect(() => readEnvironment({ ...MAIL, ...PUBLIC, MAIL_FROM: "a\r\nBcc: b" })).toThrow(/MAIL_FROM: /u);
});

test("figures are fetched from BPS only where a key is given, and a wrong key is not printed", () => {
  expect(readEnvironment({ DATABASE_URL: URL, BPS_WEBAPI_KEY: "0123456789abcdef" }).bps).toEqual({
    url: "https://webapi.bps.go.id/v1/api",
    key: "0123456789abcdef",
  });
  expect(() => readEnvironment({ DATABASE_URL: URL, BPS_WEBAPI_KEY: "a/../secret" })).toThrow(/BPS_WEBAPI_KEY: kunci/u);
  expect(() => readEnvironment({ DATABASE_URL: URL, BPS_WEBAPI_KEY: "a/../secret" })).not.toThrow(/secret/u);
});
