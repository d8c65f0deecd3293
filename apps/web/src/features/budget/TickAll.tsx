import { Button } from "@mantine/core";
import type { PlacedRow } from "./filters.ts";

interface TickAllProps {
  rows: readonly PlacedRow[];
  offers: (placed: PlacedRow) => boolean;
  ticked: ReadonlySet<number>;
  change: (next: ReadonlySet<number>) => void;
  words: { all: string; none: string };
}

/** Ticks everything of a kind under the filter, or takes those ticks away; other ticks stay. */
export function TickAll({ rows, offers, ticked, change, words }: TickAllProps) {
  const places = rows.filter(offers).map(({ place }) => place);
  if (places.length === 0) return null;
  const hasAll = places.every((place) => ticked.has(place));
  const apply = () => {
    const inside = new Set(places);
    const others = [...ticked].filter((place) => !inside.has(place));
    change(new Set(hasAll ? others : [...others, ...places]));
  };
  return (
    <Button variant="default" size="compact-md" onClick={apply}>
      {hasAll ? words.none : words.all}
    </Button>
  );
}
