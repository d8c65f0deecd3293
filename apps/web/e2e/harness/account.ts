import type { DemoAccount } from "./prepareTemplates.ts";
import type { Rata } from "./startRata.ts";

/** The demo account whose address begins with the word. @throws when the demo has none. */
export function getAccount(rata: Rata, word: string): DemoAccount {
  const account = rata.accounts.find(({ email }) => email.startsWith(`${word}@`));
  if (account === undefined)
    throw new Error(`the demo has no account ${word}: ${rata.accounts.map(({ email }) => email).join(", ")}`);
  return account;
}
