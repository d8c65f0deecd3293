import type { EntityManager } from "@mikro-orm/postgresql";

/** What queries and stores work on: one request's view of the database, or one transaction. Commands only pass it on. */
export type Connection = EntityManager;
