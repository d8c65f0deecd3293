import { hash } from "node:crypto";

/** SHA-256 of a text, 64 hexadecimal digits: the same digest as the domain's own, by the machine's own instructions. */
export function hashText(text: string): string {
  return hash("sha256", text, "hex");
}
