import { Migration } from "@mikro-orm/migrations";

/** Threads about rows and cells, what people are told of, and mail that waits to be sent. */
export class Migration20261124190000_comment extends Migration {
  override up(): void {
    this.addSql(`create table comment_thread (
      id uuid not null primary key, plan uuid not null references plan (id), line text not null, plan_column text null,
      agency uuid null references agency (id), quote jsonb not null, author text not null, at timestamptz not null,
      touched_at timestamptz not null, resolved_at timestamptz null, resolved_by text null)`);
    this.addSql("create index comment_thread_plan_touched_at_index on comment_thread (plan, touched_at)");
    this.addSql("create index comment_thread_open_index on comment_thread (plan, line) where resolved_at is null");
    this.addSql("grant select, insert, update (touched_at, resolved_at, resolved_by) on comment_thread to rata_app");
    this.addSql(`create table comment (
      id uuid not null primary key, thread uuid not null references comment_thread (id), actor text not null,
      actor_name text not null, actor_role text not null, agency uuid null references agency (id), at timestamptz not null,
      text text not null, mentions jsonb not null, edited_at timestamptz null, withdrawn_at timestamptz null)`);
    this.addSql("create index comment_thread_at_index on comment (thread, at)");
    this.addSql("grant select, insert, update (text, mentions, edited_at, withdrawn_at) on comment to rata_app");
    this.addSql(`create table notification (
      id uuid not null primary key, account uuid not null references account (id), kind text not null, topic text not null,
      region text not null, plan uuid not null references plan (id), year int not null, facts jsonb not null, place jsonb not null,
      times int not null, at timestamptz not null, read_at timestamptz null, mail_time text not null, mail uuid null,
      constraint notification_account_topic_unique unique (account, topic))`);
    this.addSql("create index notification_account_at_index on notification (account, at)");
    this.addSql("create index notification_unread_index on notification (account) where read_at is null");
    this.addSql(
      "create index notification_unmailed_index on notification (mail_time, at) where mail is null and mail_time <> 'none'",
    );
    this.addSql(
      "grant select, insert, update (facts, place, times, at, read_at, mail_time, mail) on notification to rata_app",
    );
    this.addSql(`create table mail_wish (
      account uuid not null primary key references account (id), mentions text not null, others text not null, at timestamptz not null)`);
    this.addSql("grant select, insert, update on mail_wish to rata_app");
    this.addSql(`create table mail (
      id uuid not null primary key, account uuid not null references account (id), digest_day text null, subject text not null,
      body text not null, at timestamptz not null, due_at timestamptz not null, attempts int not null,
      sent_at timestamptz null, given_up_at timestamptz null, last_error text null, tried_at timestamptz null,
      constraint mail_account_digest_day_unique unique (account, digest_day))`);
    this.addSql("create index mail_waiting_index on mail (due_at) where sent_at is null and given_up_at is null");
    this.addSql(
      "grant select, insert, update (due_at, attempts, sent_at, given_up_at, last_error, tried_at), delete on mail to rata_app",
    );
  }
}
