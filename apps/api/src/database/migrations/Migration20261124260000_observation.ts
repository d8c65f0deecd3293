import { Migration } from "@mikro-orm/migrations";

/**
 * Figures by release, where each stands printed, and the import that brought it in. The app's role adds figures and, to undo an
 * import, removes them; it changes none: a newer release stands beside the older.
 */
export class Migration20261124260000_observation extends Migration {
  override up(): void {
    this.addSql(`create table observation_source (
      id uuid not null primary key, document text not null, table_name text null, page text null)`);
    this.addSql(`create table observation_import (
      id uuid not null primary key, at timestamptz not null, actor text not null, actor_name text not null,
      file_name text not null, file_digest text not null, counts jsonb not null, undone_at timestamptz null)`);
    this.addSql("create index observation_import_at_index on observation_import (at)");
    this.addSql(`create table observation (
      indicator text collate "C" not null, period text collate "C" not null, region text collate "C" not null,
      daerah text collate "C" not null check (daerah in ('kota', 'desa', 'total')), affair text collate "C" not null,
      vintage text collate "C" not null, amount bigint null, scale smallint null, absence text null, marks text[] not null,
      basis jsonb null, confidence text not null, source uuid not null references observation_source (id),
      import uuid not null references observation_import (id),
      primary key (indicator, period, region, daerah, affair, vintage),
      check ((absence is null) = (amount is not null) and (amount is null) = (scale is null)))`);
    // The key serves all regions of an indicator and period; this one a region's series of one indicator, and of all.
    this.addSql("create index observation_region_indicator_index on observation (region, indicator)");
    this.addSql("create index observation_import_index on observation (import)");
    this.addSql("grant select, insert on observation_source to rata_app");
    this.addSql("grant select, insert, update (undone_at) on observation_import to rata_app");
    this.addSql("grant select, insert, delete on observation to rata_app");
  }
}
