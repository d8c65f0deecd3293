import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { RestorePreview as Preview } from "#lib/views";
import * as texts from "@rata/texts/version/version";
import { Loading } from "#components/Loading.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./VersionScreen.module.css";

const KINDS = ["changed", "added", "removed", "moved"] as const;

/** How much bringing back would change; told anew when another agency is chosen. */
export function RestorePreview({ preview }: { preview: Preview | null }) {
  const words = useTexts(texts);
  if (preview === null) return <Loading />;
  const { counts, money, left, operations } = preview;
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  const all = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <div role="status" className={styles.preview}>
      {operations === 0 ? (
        <p>{words.wouldNothing}</p>
      ) : (
        <>
          <p>
            <strong>{words.wouldChange(all)}</strong>:{" "}
            {kinds.map((kind) => words.counts[kind](counts[kind])).join(", ")}.
          </p>
          <p>
            {money.difference === 0
              ? words.moneyStays
              : words.wouldMoney(formatRupiah(money.before), formatRupiah(money.after))}
          </p>
        </>
      )}
      {left > 0 && <p>{words.left(left)}</p>}
    </div>
  );
}
