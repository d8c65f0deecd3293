import path from "node:path";

import * as z from "zod";

import { PlainError } from "#process/PlainError";
import { rootFolder } from "#workspace/rootFolder";

/** What the person may set by environment variables, with everything filled in. */
export interface Settings {
  readonly edition: "province" | "regency";
  readonly region: string;
  readonly host: string;
  readonly port: number;
  /** Where rows and files of this edition live; never deleted by any command. */
  readonly folder: string;
  /** A system PostgreSQL, instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly databaseAppUrl: string | null;
  /** Whether to load the demo with its well-known passwords: by itself only into the embedded database. */
  readonly hasDemo: boolean;
}

const REGIONS = { province: "53", regency: "53.02" } as const;

const variables = z.object({
  EDITION: z.enum(["province", "regency"]).default("province"),
  REGION: z.string().min(2).optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(5300),
  RATA_FOLDER: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_APP_URL: z.string().min(1).optional(),
  RATA_DEMO: z.enum(["0", "1"]).optional(),
});

/** Reads the settings; names every variable that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = variables.safeParse(filled);
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new PlainError(
      `Pengaturan tidak dapat dipakai: ${names}. EDITION berisi province atau regency; PORT berisi angka 0 sampai 65535; RATA_DEMO berisi 0 atau 1.`,
    );
  }
  const { EDITION, REGION, HOST, PORT, RATA_FOLDER, DATABASE_URL, DATABASE_APP_URL, RATA_DEMO } = read.data;
  return {
    edition: EDITION,
    region: REGION ?? REGIONS[EDITION],
    host: HOST,
    port: PORT,
    folder: path.resolve(rootFolder, RATA_FOLDER ?? path.join(".rata", EDITION)),
    databaseUrl: DATABASE_URL ?? null,
    databaseAppUrl: DATABASE_APP_URL ?? null,
    hasDemo: RATA_DEMO === undefined ? DATABASE_URL === undefined : RATA_DEMO === "1",
  };
}
