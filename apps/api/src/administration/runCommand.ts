import { id as roles } from "@rata/texts/access/role";
import type { Readable } from "node:stream";
import { DomainError } from "@rata/domain/problem/DomainError";
import { readBoundaries } from "@rata/importing/boundary/readBoundaries";
import { readTables } from "@rata/readers/readTables";
import { connect, type Orm, toAppUrl } from "#connect";
import { listPending, migrate } from "#migrate";
import { readFigures } from "#reading/readFigures";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import type { Environment, readEnvironment } from "#env";
import { openServices } from "#openServices";
import { writeLog } from "#writeLog";
import type { Services } from "#Services";
import { auditCommand } from "./auditCommand.ts";
import { backUp } from "./backUp.ts";
import { createUser } from "./createUser.ts";
import { loadDemo } from "./loadDemo.ts";
import { restore } from "./restore.ts";

/** What a command reads and writes besides the database. */
export interface Terminal {
  readEnvironment: typeof readEnvironment;
  say: (text: string) => void;
  warn: (text: string) => void;
  input: Readable;
}

/** Runs one administration command. @returns the exit code: 0 done, 2 wrong usage. @throws what could not be done */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "help", ...rest] = words;
  if (name === "help" || name === "--help" || name === "-h") {
    terminal.say(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    terminal.warn(`Perintah “${name}” tidak dikenal.\n\n${HELP}`);
    return 2;
  }
  return command(rest, terminal);
}

type Command = (words: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: (_words, terminal) =>
    asOwner(terminal, async (orm) => {
      const steps = await migrate(orm);
      terminal.say(
        steps.length === 0 ? "Skema basis data sudah yang terbaru." : `Skema diperbarui: ${steps.join(", ")}.`,
      );
      return 0;
    }),
  demo: (_words, terminal) =>
    asApp(terminal, async (services) => {
      const accounts = await loadDemo(services, new URL("../../demo/", import.meta.url));
      for (const { email, password, role } of accounts) terminal.say(`${email}\t${password}\t${roles[role]}`);
      if (accounts.length === 0) terminal.warn("Instansi ini bukan contoh; data contoh tidak dimuat.");
      return 0;
    }),
  "create-user": (words, terminal) => asApp(terminal, (services) => createUser(services, words, terminal)),
  backup: (words, terminal) =>
    asOwner(terminal, async (orm, environment) => {
      await demandMigrated(orm);
      const summary = await backUp(orm, environment, demandFile(words));
      terminal.say(`Cadangan selesai: ${summary.rows} baris, ${summary.files} berkas, sidik ${summary.digest}.`);
      return 0;
    }),
  restore: (words, terminal) =>
    asOwner(terminal, async (orm, environment) => {
      await demandMigrated(orm);
      const summary = await restore(orm, environment, demandFile(words));
      terminal.say(`Pemulihan selesai: ${summary.rows} baris, ${summary.files} berkas.`);
      return 0;
    }),
  audit: (words, terminal) =>
    asOwner(terminal, async (orm) => {
      await demandMigrated(orm);
      return auditCommand({ openConnection: () => orm.em.fork() }, words, terminal);
    }),
};

async function asOwner(
  terminal: Terminal,
  work: (orm: Orm, environment: Environment) => Promise<number>,
): Promise<number> {
  const environment = terminal.readEnvironment();
  const orm = await connect(environment.databaseUrl, { poolSize: 2 });
  try {
    return await work(orm, environment);
  } finally {
    await orm.close(true);
  }
}

/** What a person does through the server is done with the server's own rights. */
async function asApp(terminal: Terminal, work: (services: Services) => Promise<number>): Promise<number> {
  const environment = terminal.readEnvironment();
  const orm = await connect(environment.databaseAppUrl ?? toAppUrl(environment.databaseUrl), { poolSize: 2 });
  try {
    await demandMigrated(orm);
    const openConnection = () => orm.em.fork();
    return await work(await openServices(environment, { openConnection, ...HERE, say: writeLog }));
  } finally {
    await orm.close(true);
  }
}

/** A command renders nothing, and reads its own file in its own process: nobody waits for it. */
const HERE: Pick<Services, "renderer" | "tables"> = {
  renderer: { render: () => Promise.reject(new DomainError("render-closed")), close: () => {} },
  tables: {
    read: async (bytes, fileName) => readTables(bytes, fileName, UPLOAD_LIMITS),
    readBoundaries: async (bytes, regions) => readBoundaries(new TextDecoder().decode(bytes), regions),
    readFigures,
    close: () => {},
  },
};

/** @throws DomainError "schema-behind" */
async function demandMigrated(orm: Orm): Promise<void> {
  if ((await listPending(orm)).length > 0) throw new DomainError("schema-behind");
}

function demandFile(words: readonly string[]): string {
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Error("Sebutkan satu nama berkas.");
  return file;
}

const HELP = `Perintah pengelolaan Rata:
  migrate                 memperbarui skema basis data
  demo                    memuat data contoh bila belum ada, lalu menampilkan akun contoh
  create-user <surel> --nama <nama> --peran <peran> [--wilayah <kode>] [--perangkat-daerah <nama singkat>]
                          membuat akun; kata sandi sekali pakai ditampilkan, atau dibaca dari masukan dengan --sandi-dari-masukan
  backup <berkas>         menyimpan seluruh data dan berkas ke satu berkas
  restore <berkas>        memulihkan cadangan ke basis data kosong yang sudah dimigrasi
  audit verify [--head <nomor>:<sidik>] [--json]
                          memeriksa rantai segel riwayat, bila perlu terhadap kepala yang pernah dicatat; hasil 0 utuh, 1 cacat
  audit head              menampilkan kepala rantai untuk dicatat di luar basis data
  help                    menampilkan bantuan ini`;
