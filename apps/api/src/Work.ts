import type { Scope } from "#access/Scope";
import { type AuditEntry, recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inSnapshot, inTransaction } from "#database/transaction";
import type { Services } from "#Services";

/** An entry of the trail; without an id or a moment of its own it gets a new one and the present. */
type NewEntry = Omit<AuditEntry, "id" | "at"> & Partial<Pick<AuditEntry, "id" | "at">>;

/** What a person, or the system, does: under which permission, through which connection, with which services. */
export class Work {
  readonly services: Services;
  readonly scope: Scope;
  readonly #em: Connection | null;

  constructor(services: Services, scope: Scope, em: Connection | null = null) {
    this.services = services;
    this.scope = scope;
    this.#em = em;
  }

  /** The transaction or snapshot that the work runs in. Outside one each read has a connection of its own, so that none is stale. */
  get em(): Connection {
    return this.#em ?? this.services.openConnection();
  }

  now(): Date {
    return this.services.now();
  }

  makeId(): string {
    return this.services.makeId();
  }

  /** Does the same work in one transaction: everything or nothing. Only commands call it. */
  inTransaction<Result>(run: (work: Work) => Promise<Result>): Promise<Result> {
    return inTransaction(this.services, (em) => run(new Work(this.services, this.scope, em)));
  }

  /** Does several reads on the database as it stood at one moment. */
  inSnapshot<Result>(run: (work: Work) => Promise<Result>): Promise<Result> {
    return inSnapshot(this.services, (em) => run(new Work(this.services, this.scope, em)));
  }

  /** Writes an entry of the trail in the transaction of the change, under the actor of the scope. */
  record(entry: NewEntry): Promise<void> {
    return recordEntry(this.em, this.scope, { id: this.makeId(), at: this.now(), ...entry });
  }
}
