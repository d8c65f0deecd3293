import { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";

/** Whose unsent changes of which plan: nobody else ever reads or sends them. */
export interface OutboxOwner {
  account: string;
  plan: string;
}

/** An unsent change with its number in the order of writing. */
export interface KeptEdit {
  at: number;
  edit: SheetEdit;
  /** Whether it may become a proposal where it can't be done. */
  propose: boolean;
}

/** Where unsent changes outlive the tab. */
export interface OutboxStore {
  list: () => Promise<KeptEdit[]>;
  keep: (edit: SheetEdit, propose: boolean) => Promise<number>;
  drop: (numbers: readonly number[]) => Promise<void>;
}

const NAME = "rata-outbox";
const TABLE = "edits";

/** The store of an account and plan in this browser; in memory where the browser keeps nothing, as some private windows do. */
export async function openOutboxStore({ account, plan }: OutboxOwner): Promise<OutboxStore> {
  const database = await open().catch(() => null);
  return database === null ? keepInMemory() : keepIn(database, `${account} ${plan}`);
}

function keepIn(database: IDBDatabase, owner: string): OutboxStore {
  const table = (mode: IDBTransactionMode) => database.transaction(TABLE, mode).objectStore(TABLE);
  return {
    list: async () => {
      const own = IDBKeyRange.only(owner);
      // One transaction for both, so that keys and values belong together.
      const index = table("readonly").index("owner");
      const [keys, values] = await Promise.all([settle(index.getAllKeys(own)), settle(index.getAll(own))]);
      return toKept(keys, values);
    },
    keep: async (edit, propose) => Number(await settle(table("readwrite").add({ owner, edit, propose }))),
    drop: async (numbers) => {
      const kept = table("readwrite");
      await Promise.all(numbers.map((at) => settle(kept.delete(at))));
    },
  };
}

/** What an older version of the client wrote and this one can't read is left out. */
function toKept(keys: readonly IDBValidKey[], values: readonly unknown[]): KeptEdit[] {
  return values
    .flatMap((value, index) => {
      if (typeof value !== "object" || value === null) return [];
      const edit = SheetEdit.safeParse(Reflect.get(value, "edit"));
      const propose = Reflect.get(value, "propose") === true;
      return edit.success ? [{ at: Number(keys[index]), edit: edit.data, propose }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}

function keepInMemory(): OutboxStore {
  let last = 0;
  return {
    list: () => Promise.resolve([]),
    keep: () => Promise.resolve((last += 1)),
    drop: () => Promise.resolve(),
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(TABLE, { autoIncrement: true }).createIndex("owner", "owner");
  };
  return settle(request);
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
  });
}
