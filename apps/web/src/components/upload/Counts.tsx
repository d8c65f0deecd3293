import looks from "./Reading.module.css";

/** Counts of a reading under their names. */
export function Counts({ counts }: { counts: readonly (readonly [name: string, count: number | string])[] }) {
  return (
    <dl className={looks.figures}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
