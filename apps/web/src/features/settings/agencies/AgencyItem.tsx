import { Button } from "@mantine/core";
import type { Agency } from "@rata/domain/agency/Agency";
import * as history from "@rata/texts/settings/agency";
import * as texts from "@rata/texts/settings/settings";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import { sayHistory } from "./sayHistory.ts";

interface AgencyItemProps {
  agency: Agency;
  agencies: readonly Agency[];
  mayWrite: boolean;
  open: (what: "edit" | "end" | "reopen") => void;
}

/** One agency with what is known of its history, and what can be done with it. */
export function AgencyItem({ agency, agencies, mayWrite, open }: AgencyItemProps) {
  const words = useTexts(texts).agency;
  const told = useTexts(history);
  const said = sayHistory(agency, agencies, told);
  const name = agency.shortName || agency.name;
  const isEnded = agency.endsOn !== null;
  return (
    <li>
      <span>
        {agency.name} <span className={look.hint}>{agency.shortName}</span>
        {said !== "" && (
          <>
            <br />
            <span className={look.hint}>{said}</span>
          </>
        )}
      </span>
      <span className={look.hint}>{agency.sectors.join(", ")}</span>
      {mayWrite && (
        <span className={look.buttons}>
          <Button variant="subtle" size="compact-md" onClick={() => open("edit")}>
            {words.edit(name)}
          </Button>
          <Button
            variant="subtle"
            color="brick"
            size="compact-md"
            aria-label={isEnded ? told.correctEnd(name) : told.end(name)}
            onClick={() => open("end")}
          >
            {isEnded ? told.correctEndShort : told.endShort}
          </Button>
          {isEnded && (
            <Button variant="subtle" size="compact-md" aria-label={told.reopen(name)} onClick={() => open("reopen")}>
              {told.reopenShort}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
