import { DomainError } from "@rata/domain/problem/DomainError";
import type { Letterhead } from "@rata/reporting/document/Document";
import { getInstance } from "#agency/agency.queries";
import type { Services } from "#Services";

/** The picture itself. @throws DomainError "not-found" while there is none */
export async function takeLogo(services: Services): Promise<Uint8Array> {
  const { logo } = await getInstance(services.openConnection());
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
