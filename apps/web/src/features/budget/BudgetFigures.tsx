import type { BudgetPreview } from "#lib/views";
import { formatCount } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/budget/budget";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { Counts } from "#components/upload/Counts.tsx";

/** The counts of the reading; accepted, refused and joined add up to what was read. */
export function BudgetFigures({ reading }: { reading: BudgetPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const { rowsRead, accepted, refused, joined, accounts, remarks } = reading;
  return (
    <div className={uploads.part}>
      <Counts
        counts={[
          [words.read, formatCount(rowsRead)],
          [words.accepted, formatCount(accepted)],
          [words.refused, formatCount(refused)],
          [words.joined, formatCount(joined)],
        ]}
      />
      <p className={uploads.muted}>
        {words.beside(accounts, remarks)} {words.advice}
      </p>
    </div>
  );
}
