import { type Rupiah, sumRupiah } from "@rata/domain/number/Rupiah";
import type { Strength } from "@rata/domain/check/Rule";
import type { Finding } from "#lib/Finding";

/** The notes of one rule. */
export interface FindingGroup {
  code: string;
  strength: Strength;
  title: Finding["title"];
  basis: Finding["basis"];
  fix: Finding["fix"];
  notes: Finding[];
  open: number;
  /** Rupiah of the activities that the open notes stand on, each once. */
  atStake: Rupiah;
}

const ORDER: Readonly<Record<Strength, number>> = { must: 0, should: 1, look: 2 };

/** Groups by rule, the strongest and costliest first, so that an hour of work begins where it matters. */
export function groupFindings(notes: readonly Finding[], ceilings: ReadonlyMap<string, Rupiah>): FindingGroup[] {
  const byCode = Map.groupBy(notes, ({ code }) => code);
  const groups = [...byCode].flatMap(([code, members]) => {
    const [first] = members;
    return first === undefined ? [] : [toGroup(code, first, members, ceilings)];
  });
  return groups.toSorted(
    (a, b) =>
      ORDER[a.strength] - ORDER[b.strength] ||
      Number(a.open === 0) - Number(b.open === 0) ||
      b.atStake - a.atStake ||
      (a.code < b.code ? -1 : 1),
  );
}

function toGroup(
  code: string,
  { strength, title, basis, fix }: Finding,
  notes: Finding[],
  ceilings: ReadonlyMap<string, Rupiah>,
): FindingGroup {
  const open = notes.filter(({ accepted }) => accepted === null);
  const nodes = new Set(open.flatMap(({ nodeId }) => nodeId ?? []));
  return {
    code,
    strength,
    title,
    basis,
    fix,
    notes,
    open: open.length,
    atStake: sumRupiah([...nodes].flatMap((node) => ceilings.get(node) ?? [])),
  };
}
