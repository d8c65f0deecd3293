import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** The secret that a person's authenticator shares with Rata. Without `confirmedAt` it was shown and not yet tried. */
export const SecondStepTable = defineEntity({
  name: "SecondStep",
  tableName: "second_step",
  properties: {
    account: p.uuid().primary(),
    /** In base 32, as authenticators take it. */
    secret: p.text(),
    confirmedAt: p.datetime().columnType("timestamptz").strictNullable(),
    /** The step of the code taken last: no code is taken twice. */
    lastStep: p.bigint("number"),
  },
});
export type SecondStepRow = InferEntity<typeof SecondStepTable>;

/** Codes for the day the telephone is lost, by their digests. */
export const RecoveryCodeTable = defineEntity({
  name: "RecoveryCode",
  tableName: "recovery_code",
  properties: {
    account: p.uuid().primary(),
    digest: p.text().primary(),
    usedAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
});
