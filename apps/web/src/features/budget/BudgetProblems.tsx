import type { BudgetPreview } from "@rata/api/router";
import * as texts from "@rata/texts/budget/budget";
import { ProblemItems } from "#components/file/ProblemItems.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";

/** Every refusal, question and remark of the file. The gravest stand first. */
export function BudgetProblems({ reading }: { reading: BudgetPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const { problems, problemCount } = reading;
  if (problems.length === 0) return <p className={styles.muted}>{words.noProblems}</p>;
  return <ProblemItems problems={problems} first={6} cut={problemCount - problems.length} />;
}
