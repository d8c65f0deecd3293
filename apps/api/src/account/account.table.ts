import { type Actor, Role } from "@rata/domain/access/access";
import type { Account } from "@rata/domain/organisation/Account";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** People who may sign in. An account is never deleted, since the audit trail names it. */
export const AccountTable = defineEntity({
  name: "Account",
  tableName: "account",
  properties: {
    id: p.uuid().primary(),
    email: p.text().unique(),
    name: p.text(),
    role: p.text(),
    region: p.text(),
    agency: p.uuid().strictNullable(),
    programGroup: p.text().strictNullable(),
    passwordHash: p.text(),
    isActive: p.boolean(),
    mustChangePassword: p.boolean(),
    createdAt: p.datetime().columnType("timestamptz"),
  },
});
export type AccountRow = InferEntity<typeof AccountTable>;

export function toAccount(row: AccountRow): Account {
  const { id, email, name, region, agency, isActive, mustChangePassword } = row;
  return {
    id,
    email,
    name,
    role: Role.parse(row.role),
    region,
    agency,
    group: toGroup(row),
    isActive,
    mustChangePassword,
    createdAt: row.createdAt.toISOString(),
  };
}

export function toActor(row: AccountRow): Actor {
  return {
    accountId: row.id,
    name: row.name,
    role: Role.parse(row.role),
    region: row.region,
    agency: row.agency,
    group: toGroup(row),
  };
}

function toGroup({ programGroup }: AccountRow): Actor["group"] {
  return ProgramGroup.nullable().parse(programGroup);
}
