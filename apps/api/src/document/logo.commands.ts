import { DomainError } from "@rata/domain/problem/DomainError";
import { readPng } from "@rata/readers/picture/readPng";
import type { Letterhead } from "@rata/reporting/document/Document";
import type { Scope } from "#access/Scope";
import { changeInstance } from "#agency/instance.commands";
import { getInstance } from "#agency/agency.queries";
import { saveLogo } from "#agency/agency.store";
import type { InstanceView } from "#agency/agency.views";
import { putStoredFile } from "#plan/matrix/import.store";
import type { Services } from "#Services";

/** A letterhead prints its arms 20 mm high: two thousand pixels are ten times what a printer shows. */
export const LOGO_LIMITS = { bytes: 200_000, side: 2000 };

/**
 * Puts a picture into the letterhead of every document from now on. What is stored is the picture alone, without whatever else the
 * file carried. @throws DomainError with the picture's code and its limit, "changed-meanwhile"
 */
export async function setLogo(
  services: Services,
  scope: Scope,
  { bytes, expected }: { bytes: Uint8Array; expected: string },
): Promise<InstanceView> {
  const read = readPng(bytes, LOGO_LIMITS);
  if (!read.ok) throw new DomainError(read.code, { limit: read.limit });
  const logo = await services.files.keep(read.png);
  return changeInstance(services, scope, {
    expected,
    change: { logo },
    save: async (em) => {
      await putStoredFile(em, scope, { digest: logo, size: read.png.length, at: services.now() });
      await saveLogo(em, scope, logo);
    },
  });
}

/** The picture itself. @throws DomainError "not-found" while there is none */
export async function takeLogo(services: Services, scope: Scope): Promise<Uint8Array> {
  const { logo } = await getInstance(services.openConnection(), scope);
  const bytes = logo === null ? null : await services.files.find(logo);
  if (bytes === null) throw new DomainError("not-found");
  return bytes;
}

/** The picture as a letterhead holds it. One that is lost is told to whoever runs the server, and the document comes without it. */
export async function findLogo(services: Services, logo: string | null): Promise<Letterhead["logo"]> {
  if (logo === null) return null;
  const bytes = await services.files.find(logo);
  if (bytes === null) services.say("logo-lost", { digest: logo });
  return bytes === null ? null : { mime: "image/png", base64: Buffer.from(bytes).toString("base64") };
}
