import type { Role } from "@rata/domain/access/access";
import { needsAgency } from "@rata/domain/agency/Account";
import { DomainError } from "@rata/domain/problem/DomainError";
import { isWithin } from "@rata/domain/region/Region";
import type { Services } from "#Services";

/** A role with the place, the agency and the group it is held for. */
export interface RoleAndPlace {
  role: Role;
  region: string;
  agency: string | null;
  group: string | null;
}

/**
 * Refuses a role that the edition has not, a place outside, and a role that lacks what it is for.
 * @throws DomainError "role-not-offered", "region-outside", "agency-needed", "group-needed"
 */
export function demandFitting(services: Services, { role, region, agency, group }: RoleAndPlace): void {
  if (!services.edition.roles.includes(role)) throw new DomainError("role-not-offered");
  if (!isWithin(region, services.region)) throw new DomainError("region-outside");
  if (needsAgency(role) && agency === null) throw new DomainError("agency-needed");
  if (role === "group-coordinator" && group === null) throw new DomainError("group-needed");
}
