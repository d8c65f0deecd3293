import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { AccountFields, Password } from "@rata/domain/agency/Account";
import { DomainError } from "@rata/domain/problem/DomainError";
import { Scope } from "#access/Scope";
import { createAccount } from "#account/account.commands";
import { demandGoodPassword } from "#account/demandGoodPassword";
import { findInstance, getInstance, listAgencies } from "#agency/agency.queries";
import { insertInstance } from "#agency/agency.store";
import type { Services } from "#Services";
import { Work } from "#Work";

const SCOPE = Scope.forSystem("Perintah pengelolaan");

/** Creates an account, and the installation itself where this is the first. A person who is told a password must change it. */
export async function createUser(
  services: Services,
  words: readonly string[],
  terminal: { say: (text: string) => void; input: Readable },
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      nama: { type: "string" },
      peran: { type: "string" },
      wilayah: { type: "string" },
      "perangkat-daerah": { type: "string" },
      "sandi-dari-masukan": { type: "boolean" },
    },
  });
  const fields = AccountFields.safeParse({
    email: positionals[0],
    name: values.nama ?? positionals[0],
    role: values.peran,
    region: values.wilayah ?? services.region,
    agency: await findAgencyId(services, values["perangkat-daerah"]),
  });
  if (!fields.success)
    throw new Error(
      `Isian tidak dapat dipakai: ${[...new Set(fields.error.issues.map((issue) => NAMES[String(issue.path[0])] ?? "surel"))].join(", ")}.`,
    );
  const chosen =
    values["sandi-dari-masukan"] === true
      ? Password.safeParse((await text(terminal.input)).replace(/\r?\n$/u, ""))
      : null;
  if (chosen?.success === false) throw new Error("Kata sandi sedikitnya 10 karakter.");
  await addInstance(services);
  if (chosen !== null) {
    const { name, team } = await getInstance(services.openConnection());
    demandGoodPassword(chosen.data, { ...fields.data, places: [name, team] });
  }
  const { password } = await createAccount(new Work(services, SCOPE), {
    fields: fields.data,
    password: chosen?.data ?? null,
  });
  terminal.say(
    chosen === null
      ? `${fields.data.email}\t${password}\t${fields.data.role}`
      : `${fields.data.email}\t${fields.data.role}`,
  );
  return 0;
}

const NAMES: Readonly<Record<string, string>> = {
  email: "surel",
  name: "nama",
  role: "peran",
  region: "wilayah",
  agency: "perangkat daerah",
};

async function findAgencyId(services: Services, shortName: string | undefined): Promise<string | null> {
  if (shortName === undefined) return null;
  const agency = (await listAgencies(services.openConnection())).find((candidate) => candidate.shortName === shortName);
  if (agency === undefined) throw new DomainError("agency-unknown");
  return agency.id;
}

/** A fresh installation has no row of its own yet: its name is the region's until somebody edits it. */
async function addInstance(services: Services): Promise<void> {
  if ((await findInstance(services.openConnection())) !== null) return;
  const name = services.places.find(({ code }) => code === services.region)?.name ?? services.region;
  const place = services.region.includes(".") ? name : `Provinsi ${name}`;
  await insertInstance(services.openConnection(), {
    name: `Pemerintah ${place}`,
    team: `TKPK ${place}`,
    timeZone: "Asia/Jakarta",
    letterhead: [],
    logo: null,
    region: services.region,
    edition: services.edition.id,
    isDemo: false,
  });
}
