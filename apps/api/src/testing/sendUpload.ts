import { IncomingMessage } from "node:http";
import type { Role } from "@rata/domain/access/access";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { sayRefusal } from "@rata/texts/refusal";
import type { LightMyRequestResponse } from "fastify";
import * as z from "zod";
import { type TestServer, toAnswer } from "./openTestServer.ts";

/** A file on its way to the server, with the other parts of its form as JSON text: a broken one must be sendable too. */
export interface Sending {
  who: Role | null;
  body: string | Uint8Array;
  name: string;
  parts: Readonly<Record<string, string>>;
  /** Sends the bytes alone, as content of another type. */
  contentType?: string | undefined;
}

/** What came back: the value of a procedure, or its refusal in the words that a person reads. */
export interface UploadAnswer {
  statusCode: number;
  body: string;
  json: LightMyRequestResponse["json"];
}

/** Calls a procedure that takes a file as its screen does: `matrix.preview`. */
export async function sendUpload(server: TestServer, procedure: string, sending: Sending): Promise<UploadAnswer> {
  const answer = await server.send({ url: `/api/trpc/upload.${procedure}`, ...(await toRequest(server, sending)) });
  const { status, value, code, params } = toAnswer(answer);
  const body = JSON.stringify(code === null ? value : { problems: [sayCode(code, params)] });
  return { statusCode: status, body, json: () => JSON.parse(body) };
}

/** Asks for what is made of a file, such as its refused rows: `matrix/refused`. */
export async function sendForFile(server: TestServer, address: string, sending: Sending) {
  return server.send({ url: `/api/uploads/${address}`, ...(await toRequest(server, sending)) });
}

async function toRequest(server: TestServer, { who, body, name, parts, contentType }: Sending) {
  const cookie = who === null ? {} : { cookie: await server.signIn(who) };
  const method = "POST" as const;
  if (contentType !== undefined)
    return { method, headers: { ...cookie, "content-type": contentType }, payload: Buffer.from(body) };
  const form = new FormData();
  form.set("file", new File([Buffer.from(body)], name));
  for (const [part, text] of Object.entries(parts)) form.set(part, text);
  const whole = new Response(form);
  const headers = { ...cookie, "content-type": whole.headers.get("content-type") ?? "" };
  // tRPC knows a form by Node's own class of requests.
  return { method, headers, Request: IncomingMessage, payload: Buffer.from(await whole.arrayBuffer()) };
}

const Params = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

function sayCode(code: string, told: unknown) {
  const params = Params.parse(told);
  const message = sayRefusal(code, params, "id") ?? sayProblem({ code, value: null, params }, "id").message;
  return { code, params, message };
}
