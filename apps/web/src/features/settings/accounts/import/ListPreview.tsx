import { Button } from "@mantine/core";
import type { AccountListPreview } from "#lib/views";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/settings/accountList";
import { BusyButton } from "#components/BusyButton.tsx";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import { RefusedPeople } from "./RefusedPeople.tsx";

interface ListPreviewProps {
  shown: AccountListPreview;
  isBusy: boolean;
  confirm: () => void;
  restart: () => void;
}

/** What a list would make, what exists already, and what was refused and why. */
export function ListPreview({ shown, isBusy, confirm, restart }: ListPreviewProps) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const { accepted, existing, problems } = shown;
  return (
    <>
      <p>
        <strong>{words.read(shown.fileName)}</strong>
        <br />
        {words.counts({ ...shown, accepted: accepted.length, existing: existing.length })}
      </p>
      {problems.length > 0 && <RefusedPeople problems={problems} />}
      {existing.length > 0 && (
        <section>
          <h3>{words.existing}</h3>
          <p className={look.hint}>{words.existingAdvice}</p>
          <ul>
            {existing.map(({ line, email }) => (
              <li key={line}>
                {words.line(line)}: {email}
              </li>
            ))}
          </ul>
        </section>
      )}
      {accepted.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <section>
          <h3>{words.accepted}</h3>
          <ul>
            {accepted.map(({ line, fields }) => (
              <li key={line}>
                {fields.name} · {fields.email} · {roleNames[fields.role]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={look.buttons}>
        {accepted.length > 0 && (
          <BusyButton busy={isBusy} onClick={confirm}>
            {words.commit(accepted.length)}
          </BusyButton>
        )}
        <Button variant="default" onClick={restart}>
          {words.other}
        </Button>
      </div>
    </>
  );
}
