import type { BudgetDocument, BudgetPreview } from "#lib/views";
import * as texts from "@rata/texts/budget/budget";
import { useState } from "react";
import { MadeFile } from "#components/upload/MadeFile.tsx";
import type { FetchedFile } from "#lib/files";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { BudgetFigures } from "./BudgetFigures.tsx";
import { BudgetProblems } from "./BudgetProblems.tsx";
import { BudgetSums } from "./BudgetSums.tsx";
import { ConfirmTaking } from "./ConfirmTaking.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { suggestCodes } from "./filters.ts";
import type { Ticks } from "./Ticks.ts";

interface BudgetPreviewStepProps {
  preview: BudgetPreview;
  store: (ticks: Ticks) => void;
  isStoring: boolean;
  cancel: () => void;
  fetchDifferences: (language: string) => Promise<FetchedFile>;
}

/** Sums first, then what is to be known of the file, then every difference to tick. Nothing is stored yet. */
export function BudgetPreviewStep({ preview, store, isStoring, cancel, fetchDifferences }: BudgetPreviewStepProps) {
  const words = useTexts(texts).preview;
  const { reading, rows, rowCount, same } = preview;
  const [codes, setCodes] = useState<ReadonlySet<number>>(() => suggestCodes(rows));
  const [ceilings, setCeilings] = useState<ReadonlySet<number>>(new Set());
  const [document, setDocument] = useState<BudgetDocument>({ kind: reading.document ?? "renja", number: "", date: "" });
  return (
    <>
      <BudgetSums sums={preview.sums} totals={reading.totals} />
      <BudgetFigures reading={reading} />
      <section className={uploads.part}>
        <h3>{words.problems}</h3>
        <BudgetProblems reading={reading} />
      </section>
      <section className={uploads.part}>
        <h3>{words.differences}</h3>
        {rowCount === 0 ? <p>{words.agree}</p> : <MadeFile words={words} fetchMade={fetchDifferences} />}
        {rowCount > 0 && (
          <DifferenceList rows={rows} ticks={{ codes, ceilings }} setCodes={setCodes} setCeilings={setCeilings} />
        )}
        {same > 0 && <p className={uploads.muted}>{words.same(same)}</p>}
        {rowCount > rows.length && <p className={uploads.muted}>{words.cutRows(rowCount - rows.length)}</p>}
      </section>
      <ConfirmTaking
        ticks={{ codes, ceilings, document }}
        setDocument={setDocument}
        store={store}
        isStoring={isStoring}
        cancel={cancel}
      />
    </>
  );
}
