import { randomUUID } from "node:crypto";
import type { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import type { Desk } from "./openOffice.ts";
import { cellsOf } from "./sendEdit.ts";

/** A signed-in person of an office who calls procedures, of one server or of all behind their address. */
export class Clerk {
  readonly desk: Desk;
  readonly #planId: string;
  /** The address that browsers use. */
  readonly #origin: string;

  constructor(desk: Desk, planId: string, origin: string) {
    this.desk = desk;
    this.#planId = planId;
    this.#origin = origin;
  }

  /** Orders the matrix of the plan. */
  order(format: string): Promise<string> {
    const wish = { report: "plan-matrix", format, separator: "semicolon", hasNotes: false };
    return this.#mutate(this.#origin, "document.order", wish);
  }

  /** Mentions another operator in words about the own first line. */
  mention(other: Desk, name: string): Promise<string> {
    const written = { text: `@${name} mohon dilihat`, mentions: [other.accountId] };
    return this.#mutate(this.#origin, "comment.begin", { lineId: this.desk.lineIds[0], column: null, ...written });
  }

  /** Writes into the own second line, by one server. */
  write(url: string, expected: string | null, text: string): Promise<string> {
    const edit: SheetEdit = cellsOf(this.desk, {
      id: randomUUID(),
      lineIds: this.desk.lineIds.slice(1),
      expected,
      text,
    });
    return this.#mutate(url, "plan.edit", { propose: false, edits: [edit] });
  }

  /** The first rows of the plan as one server gives them. */
  async read(url: string): Promise<string> {
    const input = encodeURIComponent(JSON.stringify({ planId: this.#planId, from: 0, limit: 500 }));
    return textOf(await fetch(`${url}/api/trpc/plan.rows?input=${input}`, { headers: this.#headers() }));
  }

  /** The file of an own order, or null. */
  async take(id: string): Promise<Uint8Array | null> {
    const response = await fetch(`${this.#origin}/api/orders/${id}`, { headers: this.#headers() });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  }

  async #mutate(url: string, name: string, input: object): Promise<string> {
    const headers = { ...this.#headers(), "content-type": "application/json", origin: this.#origin };
    const body = JSON.stringify({ planId: this.#planId, ...input });
    return textOf(await fetch(`${url}/api/trpc/${name}`, { method: "POST", headers, body }));
  }

  #headers(): Record<string, string> {
    return { cookie: `rata_session=${this.desk.token}` };
  }
}

async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text.slice(0, 300)}`);
  return text;
}
