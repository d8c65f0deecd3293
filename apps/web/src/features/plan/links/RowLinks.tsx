import { can } from "@rata/domain/access/access";
import { NO_DETAILS } from "@rata/domain/plan/RowDetails";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/priority/links";
import { useTexts } from "#lib/language.tsx";
import { useActor, useSession } from "#lib/useSession";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import look from "#components/Look.module.css";
import styles from "../drawer/RowDrawer.module.css";
import { BeneficiaryList } from "./BeneficiaryList.tsx";
import { GoalList } from "./GoalList.tsx";
import { PriorityList } from "./PriorityList.tsx";

interface RowLinksProps {
  year: number;
  row: RowView;
  facts: PlanFacts;
  sheet: PlanSheet;
}

/** What the activity of the row serves and whom it reaches. */
export function RowLinks({ year, row, facts, sheet }: RowLinksProps) {
  const words = useTexts(texts);
  const actor = useActor();
  const { instance } = useSession();
  const node = row.path.activity;
  if (node === null) {
    return (
      <section className={styles.section}>
        <h3>{words.title}</h3>
        <p className={look.muted}>{words.notActivity}</p>
      </section>
    );
  }
  const details = facts.details.get(node) ?? NO_DETAILS;
  const mayWrite = can(actor, "plan.write", { region: instance.region, agency: row.agency });
  const rows = sheet.all.filter(({ path }) => path.activity === node).length;
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      {rows > 1 && <p className={look.muted}>{words.whole(rows)}</p>}
      <PriorityList
        key={`${node}-p`}
        node={node}
        year={year}
        held={details.priorities}
        sheet={mayWrite ? sheet : null}
      />
      <GoalList key={`${node}-g`} node={node} held={details.goals} sheet={mayWrite ? sheet : null} />
      <BeneficiaryList key={`${node}-b`} node={node} held={details.beneficiaries} sheet={mayWrite ? sheet : null} />
    </section>
  );
}
