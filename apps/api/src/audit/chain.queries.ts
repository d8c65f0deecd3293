import type { ChainLink } from "@rata/domain/audit/ChainCheck";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";
import { CHANGE_COLUMNS, ChangeRow, ENTRY_COLUMNS, LoggedRow, toLogged } from "./LoggedRow.ts";

/**
 * Every seal in the order of its number, with its entry and operations. Two cursors that walk side by side, so that a trail of any
 * length passes through without standing in memory; the largest single entry does.
 */
export async function* readChain(em: Connection): AsyncGenerator<ChainLink> {
  const changes = new Walk(readRows(em, "sealed_change", ChangeLink, CHANGES));
  for await (const { seal, sealDigest, entryId, ...row } of readRows(em, "sealed_entry", EntryLink, ENTRIES)) {
    const own = await changes.takeWhile((change) => change.seal === seal);
    const entry = row.id === null ? null : toLogged(LoggedRow.parse(row), own.map(withoutSeal));
    yield { seal: { number: seal, digest: sealDigest }, entryId, entry };
  }
}

const Sealed = z.object({ seal: z.number(), sealDigest: z.string(), entryId: z.string() });
/** The entry's columns are empty where the entry is gone. */
const EntryLink = z.looseObject({ ...Sealed.shape, id: z.string().nullable() });
const ChangeLink = ChangeRow.extend({ seal: z.number() });

const ENTRIES = `select s.number::float8 as seal, s.digest as "sealDigest", s.entry as "entryId", ${ENTRY_COLUMNS}
  from audit_seal s left join audit_entry e on e.id = s.entry order by s.number`;
const CHANGES = `select s.number::float8 as seal, ${CHANGE_COLUMNS}
  from audit_seal s join plan_operation o on o.entry = s.entry order by s.number, o.ordinal, o.id`;

const BATCH = 1000;

async function* readRows<Row>(
  em: Connection,
  cursor: string,
  schema: z.ZodType<Row>,
  sql: string,
): AsyncGenerator<Row> {
  await execute(em, `declare ${cursor} no scroll cursor for ${sql}`, []);
  const fetchNext = () => select(em, schema, `fetch ${BATCH} from ${cursor}`, []);
  let next: Promise<Row[]> | null = fetchNext();
  while (next !== null) {
    const rows: Row[] = await next;
    // The database looks for the following rows while these are hashed.
    next = rows.length < BATCH ? null : fetchNext();
    yield* rows;
  }
  await execute(em, `close ${cursor}`, []);
}

/** Rows taken one by one, the next of which can be looked at. */
class Walk<Row> {
  readonly #rows: AsyncGenerator<Row>;
  #next: IteratorResult<Row> | null = null;

  constructor(rows: AsyncGenerator<Row>) {
    this.#rows = rows;
  }

  async takeWhile(isWanted: (row: Row) => boolean): Promise<Row[]> {
    const taken: Row[] = [];
    for (;;) {
      this.#next ??= await this.#rows.next();
      if (this.#next.done === true || !isWanted(this.#next.value)) return taken;
      taken.push(this.#next.value);
      this.#next = null;
    }
  }
}

function withoutSeal({ seal: _seal, ...change }: z.infer<typeof ChangeLink>): ChangeRow {
  return change;
}
