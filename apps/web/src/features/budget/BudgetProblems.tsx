import type { BudgetPreview } from "#lib/views";
import * as texts from "@rata/texts/budget/budget";
import { ProblemItems } from "#components/upload/ProblemItems.tsx";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";

/** Every refusal, question and remark of the file. The gravest stand first. */
export function BudgetProblems({ reading }: { reading: BudgetPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const { problems, problemCount } = reading;
  if (problems.length === 0) return <p className={uploads.muted}>{words.noProblems}</p>;
  return <ProblemItems problems={problems} first={6} cut={problemCount - problems.length} />;
}
