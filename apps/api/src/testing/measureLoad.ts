import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Pool } from "pg";
import { type Office, openOffice } from "./openOffice.ts";
import { cellsOf, sendEdit } from "./sendEdit.ts";
import { startServer } from "./startServer.ts";

export interface LoadWish {
  operators: number;
  linesEach: number;
  /** Seconds between two saves of one operator, and seconds that the load lasts. */
  every: number;
  lasting: number;
}

/** What came of the same saves at the same moments. Times in milliseconds from the moment each was meant to begin. */
export interface Load {
  saves: number;
  errors: number;
  /** Lines that do not hold what their operator was last told was saved. */
  lost: number;
  median: number;
  p95: number;
}

type Save = (operator: number, round: number) => Promise<void>;

/** Operators who save at fixed moments whether or not the last save was answered: by the server, and by bare statements. */
export async function measureLoad(wish: LoadWish): Promise<{ server: Load; sql: Load }> {
  const office = await openOffice(wish.operators, wish.linesEach);
  const folder = await mkdtemp(path.join(os.tmpdir(), "rata-load-"));
  const pool = new Pool({ connectionString: office.database.appUrl, max: 20 });
  try {
    const sql = await loadBare(office, pool, wish);
    const running = await startServer(office.database.ownerUrl, folder);
    try {
      return { server: await loadServer(office, pool, { ...wish, url: running.url }), sql };
    } finally {
      await running.kill();
    }
  } finally {
    await pool.end();
    await office.database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadServer(office: Office, pool: Pool, wish: LoadWish & { url: string }): Promise<Load> {
  const told: (string | null)[] = office.desks.map(() => null);
  const load = await run(wish, async (operator, round) => {
    const desk = office.desks[operator];
    const [lineId] = desk?.lineIds ?? [];
    if (desk === undefined || lineId === undefined) throw new Error("no desk");
    const text = `Nilai ${round}`;
    const edit = cellsOf(desk, { id: randomUUID(), lineIds: [lineId], expected: told[operator] ?? null, text });
    const { state } = await sendEdit(wish.url, desk, { planId: office.planId, edit });
    if (state !== "done") throw new Error(state);
    told[operator] = text;
  });
  return { ...load, lost: await countLost(office, pool, told) };
}

async function countLost(office: Office, pool: Pool, told: readonly (string | null)[]): Promise<number> {
  const { rows } = await pool.query<{ id: string; text: string | null }>(
    "select id, activity_indicator as text from plan_line where plan = $1",
    [office.planId],
  );
  const held = new Map(rows.map(({ id, text }) => [id, text]));
  return office.desks.filter(({ lineIds: [first = ""] }, index) => held.get(first) !== told[index]).length;
}

/** The least that a save must write: the cell, the operation, the entry, the head, under the plan's lock. */
async function loadBare(office: Office, pool: Pool, wish: LoadWish): Promise<Load> {
  const load = await run(wish, async (operator, round) => {
    const lineId = office.desks[operator]?.lineIds[1] ?? "";
    const client = await pool.connect();
    try {
      const entry = randomUUID();
      await client.query("begin");
      await client.query("select head from plan where id = $1 for no key update", [office.planId]);
      const value = `Nilai ${round}`;
      await client.query("update plan_line set activity_indicator = $3 where plan = $1 and id = $2", [
        office.planId,
        lineId,
        value,
      ]);
      await client.query(OPERATION, [randomUUID(), office.planId, entry, lineId, JSON.stringify(value)]);
      await client.query(ENTRY, [entry, office.planId]);
      await client.query("update plan set head = head + 1 where id = $1", [office.planId]);
      await client.query("commit");
    } finally {
      client.release();
    }
  });
  return { ...load, lost: 0 };
}

const OPERATION = `insert into plan_operation (plan, revision, entry, ordinal, id, target_kind, target_id, field, expected, value)
  select $2, head, $3, 1, $1, 'line', $4, 'activityIndicator', null, $5::jsonb from plan where id = $2`;
const ENTRY = `insert into audit_entry (id, at, actor, actor_name, action, subject, plan, reason, summary, operations, payload)
  values ($1, now(), 'x', 'x', 'plan.edited', 'x', $2, null, '{}', 1, '{}')`;

async function run(wish: LoadWish, save: Save): Promise<Omit<Load, "lost">> {
  const rounds = Math.floor(wish.lasting / wish.every);
  const begin = performance.now() + 200;
  const times: number[] = [];
  let errors = 0;
  const operators = Array.from({ length: wish.operators }, async (_, operator) => {
    const first = begin + (operator / wish.operators) * wish.every * 1000;
    for (let round = 0; round < rounds; round += 1) {
      const due = first + round * wish.every * 1000;
      await sleepUntil(due);
      await save(operator, round).then(
        () => times.push(performance.now() - due),
        () => (errors += 1),
      );
    }
  });
  await Promise.all(operators);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { saves: times.length, errors, median: at(0.5), p95: at(0.95) };
}

function sleepUntil(due: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
}
