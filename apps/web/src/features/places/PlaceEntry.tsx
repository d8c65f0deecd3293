import { Button } from "@mantine/core";
import type { PlaceItem } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { useState } from "react";
import { useSayDecree } from "#components/decree/useSayDecree";
import { useTexts } from "#lib/language.tsx";
import { GroundsForm } from "./GroundsForm.tsx";
import look from "#components/Look.module.css";
import styles from "./PlacesScreen.module.css";
import { ReachingRows } from "./ReachingRows.tsx";
import { RemovePlace } from "./RemovePlace.tsx";

interface PlaceEntryProps {
  place: PlaceItem;
  year: number;
  mayWrite: boolean;
  hasPlan: boolean;
}

/** A priority place: its grounds, its decree, and how the plan reaches it. */
export function PlaceEntry({ place, year, mayWrite, hasPlan }: PlaceEntryProps) {
  const words = useTexts(texts);
  const sayDecree = useSayDecree();
  const [open, setOpen] = useState<"grounds" | "removal" | null>(null);
  const close = () => setOpen(null);
  const { name, code, basis, decree } = place;
  return (
    <>
      <div className={styles.place}>
        <div>
          <strong>{name}</strong> <span className={look.aside}>{code}</span>
          {basis !== null && <p>{basis}</p>}
          {decree !== null && <p className={look.aside}>{sayDecree(decree)}</p>}
          {hasPlan && <Reach place={place} />}
        </div>
        {mayWrite && (
          <div className={look.buttons}>
            <Button variant="subtle" size="compact-md" aria-label={words.edit(name)} onClick={() => setOpen("grounds")}>
              {words.change}
            </Button>
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={words.removeOf(name)}
              onClick={() => setOpen("removal")}
            >
              {words.remove}
            </Button>
          </div>
        )}
      </div>
      {place.rows.length > 0 && (
        <ReachingRows label={words.showRows(name)} year={year} rows={place.rows} count={place.particular} />
      )}
      {open === "grounds" && <GroundsForm place={place} year={year} close={close} />}
      {open === "removal" && <RemovePlace place={place} year={year} close={close} />}
    </>
  );
}

function Reach({ place: { particular, around, general } }: { place: PlaceItem }) {
  const words = useTexts(texts).reach;
  if (particular + around + general === 0) return <p className={styles.gap}>{words.none}</p>;
  const said = [
    particular > 0 ? words.particular(particular) : null,
    around > 0 ? words.around(around) : null,
    general > 0 ? words.general(general) : null,
  ].filter((part) => part !== null);
  return <p className={look.aside}>{said.join(", ")}</p>;
}
