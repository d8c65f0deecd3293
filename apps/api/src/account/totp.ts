import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds that a code lives, and its digits: what every authenticator does without being told. */
const PERIOD = 30;
const DIGITS = 6;
/** A telephone's clock may be one step behind or ahead. */
const WINDOW = 1;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code of a step by RFC 6238 (HMAC-SHA-1). */
export function codeOf(secret: Uint8Array, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, "0");
}

/** The step whose code this is, of those next to now; null when it is none of theirs. */
export function findStepOf(secret: Uint8Array, code: string, now: Date): number | null {
  const current = Math.floor(now.getTime() / 1000 / PERIOD);
  const steps = Array.from({ length: 2 * WINDOW + 1 }, (_none, at) => current - WINDOW + at);
  const fitting = steps.filter((step) => isEqual(codeOf(secret, step), code));
  return fitting.at(-1) ?? null;
}

/** RFC 4648 without padding, as authenticators take it. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => ALPHABET.charAt(Number.parseInt(five.padEnd(5, "0"), 2)))
    .join("");
}

export function fromBase32(text: string): Uint8Array {
  const bits = text
    .split("")
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Uint8Array.from((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
