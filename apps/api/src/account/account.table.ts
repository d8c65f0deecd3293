import { type Actor, Role } from "@rata/domain/access/access";
import type { Account } from "@rata/domain/agency/Account";
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
    /** Null until an invited person has chosen a password. */
    passwordHash: p.text().strictNullable(),
    isActive: p.boolean(),
    mustChangePassword: p.boolean(),
    createdAt: p.datetime().columnType("timestamptz"),
  },
});
export type AccountRow = InferEntity<typeof AccountTable>;

export function toAccount(row: AccountRow, hasSecondStep: boolean): Account {
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
    hasPassword: row.passwordHash !== null,
    hasSecondStep,
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
