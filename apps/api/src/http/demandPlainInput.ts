import { DomainError } from "@rata/domain/problem/DomainError";

/** Deeper than any input of a procedure; walking further would only feed a recursion somewhere below. */
const DEEPEST = 32;

/**
 * Lets only text in that the database can hold: NUL ends a text early in its protocol, and half a surrogate pair is refused by
 * its JSON columns. No person means either. Walks without recursion, so that deep nesting is refused and does not end the stack.
 * @throws DomainError "invalid-input"
 */
export function demandPlainInput(input: unknown): void {
  const waiting: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && !isPlain(value)) throw new DomainError("invalid-input");
    if (typeof value !== "object" || value === null) continue;
    if (depth === DEEPEST) throw new DomainError("invalid-input");
    for (const [key, member] of Object.entries(value)) {
      if (!isPlain(key)) throw new DomainError("invalid-input");
      waiting.push({ value: member, depth: depth + 1 });
    }
  }
}

function isPlain(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}
