import type { Problem } from "@rata/domain/problem/Problem";
import { ProblemItems } from "#components/upload/ProblemItems.tsx";
import styles from "./WorkbookScreen.module.css";

interface WorkbookProblemsProps {
  title: string;
  advice: string;
  problems: readonly Problem[];
}

/** Rows or cells that stand in the way, under what that means for the plan. */
export function WorkbookProblems({ title, advice, problems }: WorkbookProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      <p className={styles.muted}>{advice}</p>
      <ProblemItems problems={problems} first={10} />
    </section>
  );
}
