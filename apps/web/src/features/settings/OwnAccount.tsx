import * as roles from "@rata/texts/access/role";
import * as secondStep from "@rata/texts/account/secondStep";
import * as texts from "@rata/texts/settings/settings";
import { useTexts } from "#lib/language.tsx";
import { useActor } from "#lib/useSession";
import { OwnPassword } from "./OwnPassword.tsx";
import { OwnSecondStep } from "./OwnSecondStep.tsx";
import { OwnSessions } from "./OwnSessions.tsx";
import styles from "./SettingsScreen.module.css";

/** Who I am here, my password, my browsers. */
export function OwnAccount() {
  const words = useTexts(texts).own;
  const steps = useTexts(secondStep);
  const roleNames = useTexts(roles);
  const actor = useActor();
  return (
    <>
      <dl className={styles.pair}>
        <dt>{words.name}</dt>
        <dd>{actor.name}</dd>
        <dt>{words.role}</dt>
        <dd>{roleNames[actor.role]}</dd>
      </dl>
      <h3>{words.password}</h3>
      <OwnPassword />
      <h3>{steps.title}</h3>
      <OwnSecondStep />
      <h3>{words.sessions}</h3>
      <OwnSessions />
    </>
  );
}
