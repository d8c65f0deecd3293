import { Button } from "@mantine/core";
import type { BoundaryPreview as Preview } from "#lib/views";
import { formatCount } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/indicator/boundary";
import { BusyButton } from "#components/BusyButton.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./Boundaries.module.css";

interface BoundaryPreviewProps {
  shown: Preview;
  busy: boolean;
  commit: () => void;
  cancel: () => void;
}

/** What a file of boundaries brings and what it lacks, before it is kept. */
export function BoundaryPreview({ shown, busy, commit, cancel }: BoundaryPreviewProps) {
  const words = useTexts(texts);
  const { matched, missing, unmatched, unmatchedCount, withoutArea, points } = shown;
  const listed = unmatched.filter((text) => text !== "").join(", ");
  return (
    <section aria-labelledby="batas-pratinjau" className={styles.preview}>
      <h3 id="batas-pratinjau">{words.preview}</h3>
      <div role="status">
        <ul>
          <li>{words.matched(matched.length, matched.length + missing.length)}</li>
          <li>{words.keys[shown.key](shown.property)}</li>
          {missing.length > 0 && <li>{words.missing(missing.map(({ name }) => name).join(", "))}</li>}
          {unmatchedCount > 0 && <li>{words.unmatched(unmatchedCount, listed === "" ? "–" : listed)}</li>}
          {withoutArea > 0 && <li>{words.withoutArea(withoutArea)}</li>}
          <li>{words.points(formatCount(points.read), formatCount(points.kept))}</li>
        </ul>
      </div>
      <div className={styles.buttons}>
        <BusyButton busy={busy} onClick={commit}>
          {words.commit}
        </BusyButton>
        <Button variant="default" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
