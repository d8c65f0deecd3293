import type { LightMyRequestResponse } from "fastify";
import { NewLink } from "#account/account.views";
import { type Answer, cookieOf, type TestServer, toAnswer } from "./openTestServer.ts";

/** A password that nothing is wrong with. */
export const GOOD_PASSWORD = "kuda hijau tiga rumah";

/** People of a test, spoken for as their browsers would. */
export interface People {
  fields: (email: string, more?: object) => object;
  invite: (email: string, more?: object) => Promise<NewLink>;
  /** Invites a person and chooses the password by the link; gives back the account's id. */
  add: (email: string, more?: object) => Promise<string>;
  tryLink: (secret: string, password?: string, address?: string) => Promise<Answer>;
  trySignIn: (credentials: object, address?: string) => Promise<LightMyRequestResponse>;
  /** Signs in and gives back the cookie. */
  enter: (email: string, more?: object) => Promise<string>;
  ask: (cookie: string, path: string) => Promise<Answer>;
  tell: (cookie: string, path: string, input: object) => Promise<Answer>;
}

export function openPeople(server: TestServer): People {
  const post = (path: string, input: object, more: { cookie?: string; address?: string } = {}) =>
    server.send({
      method: "POST",
      url: `/api/trpc/${path}`,
      ...(more.address === undefined ? {} : { remoteAddress: more.address }),
      headers: { "content-type": "application/json", ...(more.cookie === undefined ? {} : { cookie: more.cookie }) },
      payload: JSON.stringify(input),
    });
  const fields = (email: string, more: object = {}) => ({
    email,
    name: "Orang Contoh",
    role: "reader",
    region: server.services.region,
    agency: null,
    ...more,
  });
  const invite = async (email: string, more: object = {}) =>
    NewLink.parse((await server.mutate("administrator", "account.invite", fields(email, more))).value);
  const tryLink = async (secret: string, password = GOOD_PASSWORD, address = "127.0.0.1") =>
    toAnswer(await post("session.useLink", { secret, password }, { address }));
  const trySignIn = (credentials: object, address = "127.0.0.1") => post("session.signIn", credentials, { address });
  return {
    fields,
    invite,
    add: async (email, more) => {
      const { accountId, secret } = await invite(email, more);
      await tryLink(secret);
      return accountId;
    },
    tryLink,
    trySignIn,
    enter: async (email, more = {}) => {
      const answer = await trySignIn({ email, password: GOOD_PASSWORD, ...more });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return cookieOf(answer);
    },
    ask: async (cookie, path) =>
      toAnswer(await server.send({ method: "GET", url: `/api/trpc/${path}`, headers: { cookie } })),
    tell: async (cookie, path, input) => toAnswer(await post(path, input, { cookie })),
  };
}
