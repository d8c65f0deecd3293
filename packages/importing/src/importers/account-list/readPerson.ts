import type { AccountColumn, AccountProblem } from "@rata/domain/account/AccountProblem";
import type { Role } from "@rata/domain/access/access";
import { type AccountFields, Email } from "@rata/domain/agency/Account";
import type { Agency } from "@rata/domain/agency/Agency";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import { isWithin, RegionCode } from "@rata/domain/region/Region";
import * as roleTexts from "@rata/texts/access/role";
import { GROUP_WORDS } from "@rata/texts/settings/accountHeads";
import { toHeadWords } from "#table/readRows";

/** What rows are read against. */
export interface AccountListContext {
  roles: readonly Role[];
  /** The instance's region, meant where a row names none. */
  region: string;
  /** Codes that exist. */
  regions: ReadonlySet<string>;
  agencies: readonly Agency[];
  /** Whether an address has an account. */
  isTaken: (email: string) => boolean;
}

type Fault = Omit<AccountProblem, "line">;
type Reader<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** One row: its address where it can be read, and its account or every reason why there is none. */
export function readPerson(
  cellOf: (column: AccountColumn) => string,
  context: AccountListContext,
): { email: string | null; fields: AccountFields | null; faults: Fault[] } {
  const name = readName(cellOf("name"));
  const email = readEmail(cellOf("email"));
  const role = readRole(cellOf("role"), context);
  const region = readRegion(cellOf("region"), context);
  const agency = readAgency(cellOf("agency"), context);
  const group = readGroup(cellOf("group"));
  const faults = [name, email, role, region, agency, group].flatMap((read) => (read.ok ? [] : [read.fault]));
  if (role.ok) faults.push(...findMissing(role.value, { agency, group }));
  const address = email.ok ? email.value : null;
  if (!name.ok || !email.ok || !role.ok || !region.ok || !agency.ok || !group.ok || faults.length > 0)
    return { email: address, fields: null, faults };
  const fields = {
    name: name.value,
    email: email.value,
    role: role.value,
    region: region.value,
    agency: agency.value,
    // Of a coordinator only.
    group: role.value === "group-coordinator" ? group.value : null,
  };
  return { email: address, fields, faults };
}

const LONGEST_NAME = 120;

function readName(text: string): Reader<string> {
  if (text === "") return fail("name-missing", "name", text);
  return text.length > LONGEST_NAME || /\p{Cc}/u.test(text) ? fail("name-unusable", "name", text) : take(text);
}

function readEmail(text: string): Reader<string> {
  if (text === "") return fail("email-missing", "email", text);
  const read = Email.safeParse(text);
  return read.success ? take(read.data) : fail("email-unreadable", "email", text);
}

function readRole(text: string, { roles }: AccountListContext): Reader<AccountFields["role"]> {
  const words = toHeadWords(text);
  const role = roles.find((each) =>
    [roleTexts.id[each], roleTexts.en[each]].some((said) => toHeadWords(said) === words),
  );
  if (role !== undefined) return take(role);
  const offered = roles.map((each) => roleTexts.id[each]).join(", ");
  return text === ""
    ? fail("role-missing", "role", text, { offered })
    : fail("role-unknown", "role", text, { offered });
}

function readRegion(text: string, { region, regions }: AccountListContext): Reader<string> {
  if (text === "") return take(region);
  const isCode = RegionCode.safeParse(text).success;
  if (!isCode || !regions.has(text)) return fail("region-unknown-code", "region", text);
  return isWithin(text, region) ? take(text) : fail("region-not-ours", "region", text, { region });
}

function readAgency(text: string, { agencies }: AccountListContext): Reader<string | null> {
  if (text === "") return take(null);
  const words = toHeadWords(text);
  const fitting = agencies.filter(({ name, shortName }) =>
    [name, shortName].some((said) => toHeadWords(said) === words),
  );
  const [only] = fitting;
  if (only === undefined) return fail("agency-not-listed", "agency", text);
  return fitting.length > 1 ? fail("agency-ambiguous", "agency", text) : take(only.id);
}

function readGroup(text: string): Reader<AccountFields["group"]> {
  if (text === "") return take(null);
  const words = toHeadWords(text).replace(/^kelompok(?: program)? /u, "");
  const group = ProgramGroup.options.find((each) => GROUP_WORDS[each].includes(words));
  return group === undefined ? fail("group-unknown-word", "group", text) : take(group);
}

function findMissing(
  role: AccountFields["role"],
  { agency, group }: { agency: Reader<string | null>; group: Reader<AccountFields["group"]> },
): Fault[] {
  const needsAgency = role === "agency-operator" || role === "agency-head";
  const lacksAgency = needsAgency && agency.ok && agency.value === null;
  const lacksGroup = role === "group-coordinator" && group.ok && group.value === null;
  return [
    ...(lacksAgency ? [toFault("agency-missing", "agency", "", {})] : []),
    ...(lacksGroup ? [toFault("group-missing", "group", "", {})] : []),
  ];
}

function take<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

function fail(...[code, column, value, params = {}]: FaultParts): { ok: false; fault: Fault } {
  return { ok: false, fault: toFault(code, column, value, params) };
}

type FaultParts = [code: string, column: AccountColumn, value: string, params?: Fault["params"]];

function toFault(...[code, column, value, params = {}]: FaultParts): Fault {
  return { code, column, value, params };
}
