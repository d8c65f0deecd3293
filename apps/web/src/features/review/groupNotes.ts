import { type Rupiah, sumRupiah } from "@rata/domain/number/Rupiah";
import type { Strength } from "@rata/domain/check/Rule";
import type { Note } from "#lib/Note";

/** The notes of one rule. */
export interface NoteGroup {
  code: string;
  strength: Strength;
  title: Note["title"];
  basis: Note["basis"];
  fix: Note["fix"];
  notes: Note[];
  open: number;
  /** Rupiah of the activities that the open notes stand on, each once. */
  atStake: Rupiah;
}

const ORDER: Readonly<Record<Strength, number>> = { must: 0, should: 1, look: 2 };

/** Groups by rule, the strongest and costliest first, so that an hour of work begins where it matters. */
export function groupNotes(notes: readonly Note[], ceilings: ReadonlyMap<string, Rupiah>): NoteGroup[] {
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
  { strength, title, basis, fix }: Note,
  notes: Note[],
  ceilings: ReadonlyMap<string, Rupiah>,
): NoteGroup {
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
