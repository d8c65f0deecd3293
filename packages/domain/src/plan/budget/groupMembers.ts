import type { PlanNode } from "../Plan.ts";
import { parseBudgetCode } from "./budgetCode.ts";
import { budgetNameKey } from "./budgetName.ts";

/** A node of a plan that is to be gathered with its other occurrences, and the programme that it stands under. */
export interface Member {
  node: PlanNode;
  /** Names the programme with all its occurrences; null where the branch leaves it out. */
  under: string | null;
}

/** A node's code where it is one; what else stands there is kept and compares to nothing. */
export function codeOf({ code }: PlanNode): string | null {
  return code === null ? null : (parseBudgetCode(code)?.code ?? null);
}

/**
 * Gathers what is one programme or activity: nodes of one code; and nodes without a code that have one name under one programme,
 * together with the coded ones of that name where those have one code. A node without programme goes to the only group of its name.
 * What has neither code nor name stands alone. Linear.
 */
export function groupMembers(members: readonly Member[]): Member[][] {
  const coded = new Groups();
  for (const member of members) {
    const code = codeOf(member.node);
    if (code !== null) coded.add(code, member);
  }
  const named = new Groups();
  const alone: Member[][] = [];
  for (const member of members) {
    if (codeOf(member.node) !== null) continue;
    const slot = slotOf(member);
    const [known, other] = slot === null ? [] : coded.holdersOf(slot);
    if (slot === null) alone.push([member]);
    else if (known !== undefined && other === undefined) known.push(member);
    else named.add(slot, member);
  }
  return [...coded.all(), ...joinUnplaced(named.all(), coded.all()), ...alone];
}

/** Groups that stand under no programme join the only other group of their name. */
function joinUnplaced(named: readonly Member[][], coded: readonly Member[][]): Member[][] {
  const byName = new Map<string, Member[][]>();
  for (const group of [...coded, ...named]) {
    for (const name of new Set(group.map(({ node }) => budgetNameKey(node.text)))) {
      if (name === null) continue;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [group]);
      else known.push(group);
    }
  }
  return named.filter((group) => {
    if (group.some(({ under }) => under !== null)) return true;
    const others = byName.get(budgetNameKey(group[0]?.node.text ?? null) ?? "") ?? [];
    const [only, more] = others.filter((other) => other !== group);
    if (only === undefined || more !== undefined) return true;
    only.push(...group);
    return false;
  });
}

class Groups {
  readonly #groups = new Map<string, Member[]>();
  readonly #holders = new Map<string, Set<Member[]>>();

  add(key: string, member: Member): void {
    const group = this.#groups.get(key) ?? [];
    group.push(member);
    this.#groups.set(key, group);
    const slot = slotOf(member);
    if (slot !== null) this.#holders.set(slot, (this.#holders.get(slot) ?? new Set()).add(group));
  }

  /** The groups in which a node of this name under this programme stands. */
  holdersOf(slot: string): Member[][] {
    return [...(this.#holders.get(slot) ?? [])];
  }

  all(): Member[][] {
    return [...this.#groups.values()];
  }
}

function slotOf({ node, under }: Member): string | null {
  const name = budgetNameKey(node.text);
  return name === null ? null : JSON.stringify([under, name]);
}
