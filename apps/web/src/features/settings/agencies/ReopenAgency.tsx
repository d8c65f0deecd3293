import type { Agency } from "@rata/domain/agency/Agency";
import * as texts from "@rata/texts/settings/agency";
import { ReasonForm } from "#components/form/ReasonForm.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import { useAgencySaved } from "./useAgencySaved.ts";

/** Takes back the end of an agency that was recorded by mistake. */
export function ReopenAgency({ agency, close }: { agency: Agency; close: () => void }) {
  const words = useTexts(texts);
  return (
    <ReasonForm
      {...useAgencySaved()}
      title={words.reopen(agency.shortName)}
      close={close}
      advice={<p className={look.hint}>{words.reopenAdvice}</p>}
      label={words.reason}
      isBrief
      submit={words.reopenShort}
      send={(reason) => api.agency.reopen.mutate({ id: agency.id, expected: agency, reason })}
    />
  );
}
