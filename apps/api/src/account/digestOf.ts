import { createHash } from "node:crypto";

/** SHA-256 of a secret or a name, by which it is found again without standing in the database. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
