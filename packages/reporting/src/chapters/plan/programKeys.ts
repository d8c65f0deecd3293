import type { PlanNode } from "@rata/domain/plan/Plan";

/**
 * A key for each programme node: its code, or its name without case, double spaces and a leading "Program". A name that stands
 * somewhere with a code takes that code, so that one programme under two policies, once without its code, is counted once.
 * @returns keys by node id; a node with neither name nor code has none.
 */
export function programKeys(nodes: readonly PlanNode[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const node of nodes) if (node.code !== null && node.text !== null) codes.set(plainName(node.text), node.code);
  const keys = new Map<string, string>();
  for (const node of nodes) {
    const name = node.text === null ? null : plainName(node.text);
    const key = node.code ?? (name === null ? null : (codes.get(name) ?? name));
    if (key !== null && key !== "") keys.set(node.id, key);
  }
  return keys;
}

function plainName(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^(program )+/u, "");
}
