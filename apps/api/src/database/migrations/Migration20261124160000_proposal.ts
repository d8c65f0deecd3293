import { Migration } from "@mikro-orm/migrations";

/** Changes that wait for somebody who may make them. */
export class Migration20261124160000_proposal extends Migration {
  override up(): void {
    this.addSql(`create table plan_proposal (
      id uuid not null primary key, plan uuid not null references plan (id), edit jsonb not null, codes text[] not null,
      agency uuid null references agency (id), actor text not null, actor_name text not null, at timestamptz not null,
      ended text null check (ended in ('accepted', 'declined', 'withdrawn')), ended_at timestamptz null, ended_by text null,
      reason text null)`);
    this.addSql("create index plan_proposal_plan_at_index on plan_proposal (plan, at)");
    this.addSql("grant select, insert, update (ended, ended_at, ended_by, reason) on plan_proposal to rata_app");
  }
}
