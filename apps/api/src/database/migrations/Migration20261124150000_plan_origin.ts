import { Migration } from "@mikro-orm/migrations";

/** From which rows of an earlier plan those of a copied one come. The app writes them once and never changes them. */
export class Migration20261124150000_plan_origin extends Migration {
  override up(): void {
    this.addSql(`create table plan_origin (
      plan uuid not null references plan (id), kind text not null, id text not null, revision int not null,
      origin_plan uuid not null references plan (id), origin text not null,
      constraint plan_origin_pkey primary key (plan, kind, id))`);
    this.addSql("grant select, insert on plan_origin to rata_app");
  }
}
