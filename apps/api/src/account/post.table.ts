import { ActingPost } from "@rata/domain/agency/ActingPost";
import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";

/** Posts that people hold for a while beside their own. Never deleted: the history names who acted in which. */
export const ActingPostTable = defineEntity({
  name: "ActingPost",
  tableName: "acting_post",
  properties: {
    id: p.uuid().primary(),
    account: p.uuid().index(),
    kind: p.text(),
    role: p.text(),
    region: p.text(),
    agency: p.uuid().strictNullable(),
    programGroup: p.text().strictNullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    basis: p.text(),
    endedAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
});
export type ActingPostRow = InferEntity<typeof ActingPostTable>;

export function toActingPost({ programGroup, endedAt, ...row }: ActingPostRow): ActingPost {
  return ActingPost.parse({ ...row, group: programGroup, endedAt: endedAt?.toISOString() ?? null });
}
