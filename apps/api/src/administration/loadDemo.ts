import { readFile } from "node:fs/promises";
import { type Agency, newAgency } from "@rata/domain/agency/Agency";
import { parentOf } from "@rata/domain/region/Region";
import { Scope } from "#access/Scope";
import { findAccountByEmail } from "#account/account.queries";
import { insertAccount } from "#account/account.store";
import { hashPassword } from "#account/password";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { digestOf } from "#FileStore";
import { addObservations, foreseeObservations } from "#indicator/observation.store";
import { findInstance, listAgencies } from "#agency/agency.queries";
import { insertAgency, insertInstance } from "#agency/agency.store";
import { matrixUpload } from "#plan/matrix/matrix.upload";
import { commitUpload, previewUpload } from "#upload/upload.commands";
import { createPlan } from "#plan/plan.commands";
import { findPlanOfYear } from "#plan/core/plan.queries";
import type { Services } from "#Services";
import { Work } from "#Work";
import { DEMO_ACCOUNTS, DEMO_AGENCY, type DemoAccount, type DemoContents, toDemoContents } from "./demoContents.ts";
import type { FigureFile } from "./demoFigures.ts";

const SCOPE = Scope.forSystem("Penyiapan data contoh");

/**
 * Sets up a demo installation, each part only where it is missing, so that a start that was cut short is completed by the next. A
 * real installation is left alone. Gives back the demo accounts; none for a real installation.
 */
export async function loadDemo(services: Services, folder: URL): Promise<readonly DemoAccount[]> {
  const region = services.places.find(({ code }) => code === services.region) ?? {
    code: services.region,
    name: services.region,
  };
  const contents = toDemoContents(region);
  const instance = await findInstance(services.openConnection());
  if (instance !== null && !instance.isDemo) return [];
  if (instance === null) await addInstance(services, contents);
  const agencies = await addAgencies(services, contents);
  const accounts = DEMO_ACCOUNTS.filter(({ role }) => services.edition.roles.includes(role));
  for (const account of accounts) await addAccount(services, account, agencies);
  if (contents.plan !== null) await addPlan(services, contents.plan.year, new URL(contents.plan.file, folder));
  for (const one of contents.figures) await addFigures(services, one, folder);
  return accounts;
}

async function addInstance(services: Services, contents: DemoContents): Promise<void> {
  const instance = {
    ...contents.instance,
    letterhead: [...contents.instance.letterhead],
    logo: null,
    region: services.region,
    edition: services.edition.id,
    isDemo: true,
  };
  await inTransaction(services, async (em) => {
    await insertInstance(em, instance);
    await recordEntry(em, SCOPE, {
      id: services.makeId(),
      at: services.now(),
      action: "instance.created",
      subject: "instance",
      payload: { after: instance },
    });
  });
}

async function addAgencies(services: Services, contents: DemoContents): Promise<readonly Agency[]> {
  const wished = contents.agencies.length === 0 ? [DEMO_AGENCY] : contents.agencies;
  const present = await listAgencies(services.openConnection());
  // Once there are agencies they are the installation's own: a renamed one is not made again.
  if (present.length > 0) return present;
  const agencies = wished.map(({ name, shortName, sectors }) =>
    newAgency({ id: services.makeId(), name, shortName, sectors: [...sectors] }),
  );
  await inTransaction(services, async (em) => {
    for (const agency of agencies) {
      await insertAgency(em, agency);
      await recordEntry(em, SCOPE, {
        id: services.makeId(),
        at: services.now(),
        action: "agency.saved",
        subject: agency.id,
        summary: { name: agency.name },
      });
    }
  });
  return agencies;
}

async function addAccount(services: Services, account: DemoAccount, agencies: readonly Agency[]): Promise<void> {
  if ((await findAccountByEmail(services.openConnection(), account.email)) !== null) return;
  const { email, name, role } = account;
  const agency =
    account.agency === null ? null : (agencies.find(({ shortName }) => shortName === account.agency)?.id ?? null);
  const passwordHash = await hashPassword(account.password);
  const id = services.makeId();
  await inTransaction(services, async (em) => {
    await insertAccount(em, {
      id,
      email,
      name,
      role,
      agency,
      group: account.group ?? null,
      region: account.isOfPart === true ? firstPart(services) : services.region,
      passwordHash,
      mustChangePassword: false,
      createdAt: services.now(),
    });
    await recordEntry(em, SCOPE, {
      id: services.makeId(),
      at: services.now(),
      action: "account.created",
      subject: id,
      summary: { name, role },
    });
  });
}

function firstPart({ places, region }: Services): string {
  return places.find(({ code }) => parentOf(code) === region)?.code ?? region;
}

/** The plan goes through the same reading, preview and confirmation as a person's file. */
async function addPlan(services: Services, year: number, file: URL): Promise<void> {
  const present = await findPlanOfYear(services.openConnection(), { region: services.region, year });
  if (present !== null && present.head > 0) return;
  const work = new Work(services, SCOPE);
  const planId = present?.id ?? (await createPlan(work, year)).id;
  const fileName = file.pathname.split("/").at(-1) ?? "contoh.tsv";
  const asked = {
    work,
    file: { bytes: await readFile(file), fileName },
    wish: { planId, meaning: {}, sender: null },
  };
  const { digest } = await previewUpload(matrixUpload, asked);
  const confirmation = { id: services.makeId(), digest };
  await commitUpload(matrixUpload, { ...asked, confirmation, decision: { removeMissing: false } });
}

/** Figures of a file that are not there yet, under an import of their own. */
async function addFigures(services: Services, { file, read }: FigureFile, folder: URL): Promise<void> {
  const bytes = await readFile(new URL(file, folder));
  const tables = await services.tables.read(bytes, file);
  const observations = tables.ok ? tables.tables.flatMap(read) : [];
  const { fresh } = await foreseeObservations(services.openConnection(), observations);
  if (fresh.length === 0) return;
  const of = { id: services.makeId(), at: services.now(), fileName: file, fileDigest: digestOf(bytes) };
  await inTransaction(services, async (em) => {
    const counts = await addObservations(new Work(services, SCOPE, em), { import: of, observations });
    await recordEntry(em, SCOPE, {
      id: services.makeId(),
      at: of.at,
      action: "indicator.imported",
      subject: of.id,
      summary: { file, count: counts.added },
      payload: { fileDigest: of.fileDigest, counts },
    });
  });
}
