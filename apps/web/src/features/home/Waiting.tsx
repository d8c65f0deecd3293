import { Button } from "@mantine/core";
import * as texts from "@rata/texts/home/home";
import { IconBuildingCommunity, IconCalendarDue, IconFileImport } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { useTexts } from "#lib/language.tsx";
import type { PlanSummary } from "#lib/Finding";
import { useCan } from "#lib/useSession";
import look from "#components/Look.module.css";
import styles from "./HomeScreen.module.css";
import type { OwedItem } from "./useOwed.ts";

interface WaitingProps {
  summary: PlanSummary;
  year: number;
  /** Steps of the plan's way that wait for this person. */
  owed: readonly OwedItem[];
}

/** What this person can do something about now, with one button each. */
export function Waiting({ summary, year, owed }: WaitingProps) {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const mayImport = useCan("plan.import");
  const mayAssign = useCan("plan.assign-agency");
  const mayWrite = useCan("plan.write");
  const toNotes = (strength: "must" | "should") => () =>
    void navigate({ to: "/penelaahan/$year", params: { year }, search: { kekuatan: strength } });
  const items: Item[] = owed.map(({ key, what, why, isLate }) => ({
    key: `owed-${key}`,
    icon: isLate ? <StrengthMark strength="must" size={20} /> : <IconCalendarDue size={20} stroke={1.7} />,
    what,
    why,
    button: words.toProgress,
    run: () => void navigate({ to: "/alur/$year", params: { year } }),
  }));
  if (summary.rows === 0 && mayImport) {
    items.push({
      key: "empty",
      icon: <IconFileImport size={20} stroke={1.7} />,
      what: words.emptyPlan(year),
      why: words.emptyPlanAdvice,
      button: words.import,
      run: () => void navigate({ to: "/impor/$year", params: { year } }),
    });
  }
  if (mayWrite && summary.findings.must > 0) {
    items.push({
      key: "must",
      icon: <StrengthMark strength="must" size={20} />,
      what: words.must(summary.findings.must),
      why: words.mustAdvice,
      button: words.openNotes,
      run: toNotes("must"),
    });
  }
  if (mayAssign && summary.unassignedRows > 0) {
    items.push({
      key: "agency",
      icon: <IconBuildingCommunity size={20} stroke={1.7} />,
      what: words.unassigned(summary.unassignedRows),
      why: words.unassignedAdvice,
      button: words.assign,
      run: () => void navigate({ to: "/rencana/$year", params: { year }, search: { opd: "-" } }),
    });
  }
  if (mayWrite && summary.findings.should > 0) {
    items.push({
      key: "should",
      icon: <StrengthMark strength="should" size={20} />,
      what: words.should(summary.findings.should),
      why: words.shouldAdvice,
      button: words.openNotes,
      run: toNotes("should"),
    });
  }
  return (
    <section className={styles.part}>
      <h2>{words.waits}</h2>
      {items.length === 0 ? (
        <p className={look.muted}>{words.nothingWaits}</p>
      ) : (
        <ul className={styles.waiting}>
          {items.map((item, index) => (
            <li key={item.key}>
              {item.icon}
              <div className={styles.what}>
                <strong>{item.what}</strong>
                <p>{item.why}</p>
              </div>
              <Button variant={index === 0 ? "filled" : "default"} onClick={item.run}>
                {item.button}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Item {
  key: string;
  icon: ReactNode;
  what: string;
  why: string;
  button: string;
  run: () => void;
}
