import * as z from "zod";
import type { BpsAddress } from "#indicator/BpsService";
import type { MailServer } from "#notification/SmtpMailing";

/** Everything that the server and its administration command are told from outside. */
export interface Environment {
  /** The owner's role: migrates, backs up, restores. */
  databaseUrl: string;
  /** The app's role; null when it is taken on by the owner's login. */
  databaseAppUrl: string | null;
  host: string;
  port: number;
  edition: string;
  region: string | null;
  folder: string;
  webFolder: string | null;
  publicUrl: string | null;
  hasProxy: boolean;
  /** How mail is sent; null where no server is named. */
  mail: MailServer | null;
  /** Where figures can be fetched from; null where no key was given. */
  bps: BpsAddress | null;
  /** How long a process holds work without a sign of life. */
  leaseSeconds: number;
  isProduction: boolean;
}

const Flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((flag) => flag === "1");

const Variables = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//u),
  DATABASE_APP_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//u)
    .optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4300),
  EDITION: z
    .string()
    .regex(/^[a-z]+$/u)
    .default("province"),
  REGION: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/u)
    .optional(),
  RATA_FOLDER: z.string().min(1).default(".rata"),
  WEB_FOLDER: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/u }).optional(),
  TRUST_PROXY: Flag,
  MAIL_HOST: z
    .string()
    .regex(/^[a-z0-9.:-]+$/iu)
    .optional(),
  MAIL_PORT: z.coerce.number().int().min(1).max(65_535).default(587),
  MAIL_SECURITY: z.enum(["starttls", "tls", "none"]).default("starttls"),
  MAIL_USER: z.string().optional(),
  MAIL_PASSWORD: z.string().optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]{1,200}$/u)
    .optional(),
  BPS_WEBAPI_KEY: z
    .string()
    .regex(/^[\w-]{8,200}$/u)
    .optional(),
  BPS_WEBAPI_URL: z.url({ protocol: /^https?$/u }).default("https://webapi.bps.go.id/v1/api"),
  JOB_LEASE_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  NODE_ENV: z.string().optional(),
});

/** Who names a mail server must say from whom mail comes and where its links lead. */
const Complete = Variables.check(({ value, issues }) => {
  if (value.MAIL_HOST === undefined) return;
  for (const name of ["MAIL_FROM", "PUBLIC_URL"] as const)
    if (value[name] === undefined) issues.push({ code: "custom", path: [name], input: value, message: "needed" });
  if ((value.MAIL_USER === undefined) !== (value.MAIL_PASSWORD === undefined))
    issues.push({ code: "custom", path: ["MAIL_PASSWORD"], input: value, message: "needed" });
});

/** What each variable holds, for the message about a wrong one. */
const MEANINGS: Readonly<Record<string, string>> = {
  DATABASE_URL:
    "alamat basis data PostgreSQL peran pemilik, misalnya postgresql://rata_owner:sandi@localhost:5432/rata",
  DATABASE_APP_URL: "alamat basis data PostgreSQL peran aplikasi",
  HOST: "alamat tempat peladen mendengarkan",
  PORT: "angka 0 sampai 65535",
  EDITION: "province atau regency",
  REGION: "kode wilayah Kemendagri, misalnya 53 atau 53.02",
  RATA_FOLDER: "folder data",
  WEB_FOLDER: "folder hasil bangun aplikasi web",
  PUBLIC_URL: "alamat Rata seperti yang dibuka peramban, misalnya https://rata.contoh.go.id",
  MAIL_HOST: "nama peladen surel (SMTP), misalnya surel.contoh.go.id; kosong bila surel tidak dikirim",
  MAIL_PORT: "angka 1 sampai 65535; biasanya 587",
  MAIL_SECURITY: "starttls, tls, atau none",
  MAIL_USER: "nama pengguna peladen surel",
  MAIL_PASSWORD: "sandi peladen surel, bersama MAIL_USER",
  MAIL_FROM: "pengirim surel, misalnya Rata <rata@contoh.go.id>",
  BPS_WEBAPI_KEY: "kunci WebAPI BPS; kosong bila angka tidak diambil dari BPS",
  BPS_WEBAPI_URL: "alamat WebAPI BPS, misalnya https://webapi.bps.go.id/v1/api",
  JOB_LEASE_SECONDS: "angka 1 sampai 600; biasanya 30",
  TRUST_PROXY: "1 bila ada proksi di depan peladen, selain itu 0",
};

/**
 * Reads the environment; the only place that does.
 * @throws Error whose message names every variable that can't be used and what it should hold, in Indonesian.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const read = Complete.safeParse(filled);
  if (!read.success) throw new Error(sayWrong(read.error));
  const { data } = read;
  return {
    databaseUrl: data.DATABASE_URL,
    databaseAppUrl: data.DATABASE_APP_URL ?? null,
    host: data.HOST,
    port: data.PORT,
    edition: data.EDITION,
    region: data.REGION ?? null,
    folder: data.RATA_FOLDER,
    webFolder: data.WEB_FOLDER ?? null,
    publicUrl: data.PUBLIC_URL ?? null,
    hasProxy: data.TRUST_PROXY,
    mail: toMailServer(data),
    bps: data.BPS_WEBAPI_KEY === undefined ? null : { url: data.BPS_WEBAPI_URL, key: data.BPS_WEBAPI_KEY },
    leaseSeconds: data.JOB_LEASE_SECONDS,
    isProduction: data.NODE_ENV === "production",
  };
}

function toMailServer(data: z.infer<typeof Variables>): MailServer | null {
  const { MAIL_HOST: host, MAIL_PORT: port, MAIL_SECURITY: security, MAIL_USER: user, MAIL_PASSWORD: password } = data;
  if (host === undefined) return null;
  const login = user === undefined || password === undefined ? null : { user, password };
  return { host, port, security, login, from: data.MAIL_FROM ?? "" };
}

function sayWrong(error: z.ZodError): string {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0] ?? "")))];
  const lines = names.map((name) => `  ${name}: ${MEANINGS[name] ?? "isi yang benar"}`);
  return ["Pengaturan berikut belum ada atau tidak dapat dipakai:", ...lines].join("\n");
}
