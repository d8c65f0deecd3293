import type { Agency } from "@rata/domain/agency/Agency";
import { BriefReason } from "@rata/domain/audit/Reason";
import * as texts from "@rata/texts/settings/agency";
import * as z from "zod";
import { blank } from "#components/form/blank";
import { FormModal } from "#components/form/FormModal.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import { useAgencySaved } from "./useAgencySaved.ts";

const End = z.object({ endsOn: z.iso.date("not-a-day"), successor: blank(z.string()), reason: BriefReason });

interface EndAgencyProps {
  agency: Agency;
  agencies: readonly Agency[];
  close: () => void;
}

/** Says from which day an agency is no more, who took over, and by what order; on one that ended, corrects it. */
export function EndAgency({ agency, agencies, close }: EndAgencyProps) {
  const words = useTexts(texts);
  const { id, shortName } = agency;
  const isEnded = agency.endsOn !== null;
  const others = agencies.filter((other) => other.id !== id).map(({ id: value, name: label }) => ({ value, label }));
  return (
    <FormModal
      {...useAgencySaved()}
      title={isEnded ? words.correctEnd(shortName) : words.end(shortName)}
      close={close}
      start={{ endsOn: agency.endsOn ?? "", successor: agency.successor ?? "", reason: "" }}
      schema={End}
      fields={() => [
        <p key="advice" className={look.hint}>
          {words.endAdvice}
        </p>,
        { kind: "date", name: "endsOn", label: words.endsOn },
        {
          kind: "choice",
          name: "successor",
          label: words.successor,
          description: words.successorAdvice,
          options: [{ value: "", label: words.noSuccessor }, ...others],
        },
        { kind: "text", name: "reason", label: words.reason, description: words.reasonAdvice, maxLength: 500 },
      ]}
      submit={isEnded ? words.correctEndShort : words.endShort}
      isSevere
      send={(end) => api.agency.end.mutate({ id, expected: agency, ...end })}
    />
  );
}
