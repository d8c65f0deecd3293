/** A node of a parsed file, as plain as the parser gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Visits a node and everything in it, the outer before the inner. */
export function visit(node: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) {
    for (const part of node) visit(part, see);
    return;
  }
  if (!isSyntaxNode(node)) return;
  see(node);
  for (const part of Object.values(node)) if (typeof part === "object") visit(part, see);
}

/** True for anything with the type and place that every syntax node has. */
export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value
  );
}

/** The name of an identifier or of a property written with a dot; null for anything else. */
export function findName(value: unknown): string | null {
  return isSyntaxNode(value) && value.type === "Identifier" && typeof value["name"] === "string" ? value["name"] : null;
}
