import type { LifecycleView } from "#lib/views";
import { PLAN_STAGES } from "@rata/domain/lifecycle/PlanProgress";
import * as texts from "@rata/texts/lifecycle/progress";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./LifecycleScreen.module.css";
import { useCite } from "#lib/useCite";

/** The stages that this government uses, with the present one marked, and what was decided so far. */
export function Stages({ view }: { view: LifecycleView }) {
  const words = useTexts(texts);
  const cite = useCite();
  const stages = PLAN_STAGES.filter((stage) => {
    if (stage === "endorsing") return view.steps.endorsers.length > 0;
    return stage !== "amending" || view.stage === "amending" || view.enactments.length > 1;
  });
  const endorsed = view.endorsed.map((group) => words.groups[group]);
  return (
    <section className={look.card} aria-label={words.stagesTitle}>
      <ol className={styles.stages}>
        {stages.map((stage) => (
          <li key={stage} aria-current={stage === view.stage ? "step" : undefined}>
            {words.stages[stage]}
            {stage === view.stage && <span> ({words.now})</span>}
          </li>
        ))}
      </ol>
      {view.stage === "endorsing" && endorsed.length > 0 && <p>{words.endorsedBy(endorsed.join(", "))}</p>}
      {view.stage === "deciding" && view.isApproved && <p>{words.approved}</p>}
      {view.stage === "deciding" && view.openMustFindings > 0 && <p>{words.mustNotes(view.openMustFindings)}</p>}
      {view.enactments.map((citation, index) => (
        <p key={index}>{words.enactedBy(cite(citation))}</p>
      ))}
      {view.basis !== null && <p>{words.basis(cite(view.basis))}</p>}
      {view.unassigned > 0 && <p className={look.aside}>{words.unassigned(view.unassigned)}</p>}
    </section>
  );
}
