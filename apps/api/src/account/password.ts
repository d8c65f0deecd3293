import { hash, verify } from "@node-rs/argon2";

// The library's own choice of algorithm is argon2id. OWASP's floor; about 40 ms on the machines that Rata was run on.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Each check takes 19 MiB: more at once than this wait for their turn. */
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];
let decoy: Promise<string> | null = null;

/** The argon2id hash of a password, with its own salt and its cost written in it. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/**
 * Whether the password fits. Without a hash (nobody of that name) it works as long on a decoy and says no, so that the time of
 * the answer does not tell which names exist.
 */
export function fitsPassword(password: string, passwordHash: string | null): Promise<boolean> {
  return inTurn(async () => {
    decoy ??= hash("nobody has this password", COST);
    const isRight = await verify(passwordHash ?? (await decoy), password);
    return isRight && passwordHash !== null;
  });
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
