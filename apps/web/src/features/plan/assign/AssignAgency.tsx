import { BusyButton } from "#components/BusyButton.tsx";
import { Checkbox, Modal, NativeSelect } from "@mantine/core";
import { isValidIn } from "@rata/domain/agency/agencyHistory";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { rowKey } from "../matrix/rowKey.ts";
import look from "#components/Look.module.css";
import styles from "./AssignAgency.module.css";
import { toProposals } from "./toProposals.ts";
import { useAssignAgency } from "./useAssignAgency.ts";

interface AssignAgencyProps {
  planId: string;
  year: number;
  rows: readonly RowView[];
  selected: ReadonlySet<string>;
  close: () => void;
  done: () => void;
}

/** Whose rows these are: suggestions by sector to confirm, or a choice for the selected rows. */
export function AssignAgency({ planId, year, rows, selected, close, done }: AssignAgencyProps) {
  const words = useTexts(texts).assign;
  const agencies = useQuery(trpc.agency.list.queryOptions());
  const suggestions = useQuery({ ...trpc.plan.suggestAgencies.queryOptions({ planId }), staleTime: 0 });
  const chosen = useMemo(
    () => rows.filter((row) => selected.size === 0 || selected.has(rowKey(row))),
    [rows, selected],
  );
  const proposals = useMemo(() => toProposals(chosen, suggestions.data ?? []), [chosen, suggestions.data]);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [agencyId, setAgency] = useState("");
  const finish = () => {
    done();
    close();
  };
  const { assign, isSaving, error } = useAssignAgency(planId, finish);
  const confirmed = proposals.filter(({ key }) => !refused.has(key));
  const toggle = (key: string) => {
    const next = new Set(refused);
    if (!next.delete(key)) next.add(key);
    setRefused(next);
  };
  const nodeIds = [...new Set(chosen.map(({ nodeId }) => nodeId))];
  const valid = (agencies.data ?? []).filter((agency) => isValidIn(agency, year));
  const nameOf = (id: string) => agencies.data?.find((agency) => agency.id === id)?.name ?? id;
  return (
    <Modal opened onClose={close} title={words.title} size="lg">
      <div className={styles.dialog}>
        <p>{selected.size > 0 ? words.forSelected(selected.size) : words.forAll}</p>
        <section className={styles.part}>
          <h3>{words.suggestions}</h3>
          {suggestions.isPending ? (
            <Loading />
          ) : proposals.length === 0 ? (
            <p className={look.muted}>{words.noSuggestions}</p>
          ) : (
            <>
              <p className={look.muted}>{words.suggestionsAdvice}</p>
              {proposals.map(({ key, sector, agencyId: suggested, rows: count }) => (
                <Checkbox
                  key={key}
                  checked={!refused.has(key)}
                  onChange={() => toggle(key)}
                  label={`${sector ?? "–"} → ${nameOf(suggested)}`}
                  description={words.rowsOf(count)}
                />
              ))}
              <BusyButton
                busy={isSaving}
                disabled={confirmed.length === 0}
                onClick={() =>
                  assign(confirmed.map((proposal) => ({ agencyId: proposal.agencyId, nodeIds: proposal.nodeIds })))
                }
              >
                {words.confirm(confirmed.length)}
              </BusyButton>
            </>
          )}
        </section>
        {selected.size > 0 && (
          <section className={styles.part}>
            <h3>{words.manual}</h3>
            <NativeSelect
              label={words.agency}
              value={agencyId}
              onChange={(event) => setAgency(event.currentTarget.value)}
              data={[{ value: "", label: words.choose }, ...valid.map(({ id, name }) => ({ value: id, label: name }))]}
            />
            <div className={look.buttons}>
              <BusyButton
                variant="default"
                busy={isSaving}
                disabled={agencyId === ""}
                onClick={() => assign([{ agencyId, nodeIds }])}
              >
                {words.save(selected.size)}
              </BusyButton>
              <BusyButton variant="subtle" busy={isSaving} onClick={() => assign([{ agencyId: null, nodeIds }])}>
                {words.remove}
              </BusyButton>
            </div>
          </section>
        )}
        <Trouble error={error} />
      </div>
    </Modal>
  );
}
