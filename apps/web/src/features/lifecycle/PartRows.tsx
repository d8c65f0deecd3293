import { Button } from "@mantine/core";
import type { PartRow } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/lifecycle/progress";
import { useQuery } from "@tanstack/react-query";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { EventButton } from "./EventButton.tsx";
import look from "#components/Look.module.css";
import { useEvent } from "./useEvent.ts";

interface PartRowsProps {
  planId: string;
  agencyId: string;
  version: number;
}

/** The submitted rows of an agency, looked at one by one. */
export function PartRows({ planId, agencyId, version }: PartRowsProps) {
  const rows = useQuery(trpc.lifecycle.rows.queryOptions({ planId, agencyId }));
  const event = useEvent({ planId, version });
  const mark = (row: PartRow, isVerified: boolean, reason: string | null) =>
    event.mutateAsync({ kind: "mark", agency: agencyId, line: row.lineId, isVerified, reason });
  if (rows.data === undefined) return rows.error === null ? <Loading /> : <Trouble error={rows.error} />;
  return (
    <>
      <Trouble error={event.error} />
      <ul className={look.lined}>
        {rows.data.map((row) => (
          <RowItem key={row.lineId} row={row} mark={mark} isBusy={event.isPending} />
        ))}
      </ul>
    </>
  );
}

interface RowItemProps {
  row: PartRow;
  mark: (row: PartRow, isVerified: boolean, reason: string | null) => Promise<unknown>;
  isBusy: boolean;
}

function RowItem({ row, mark, isBusy }: RowItemProps) {
  const words = useTexts(texts);
  const reason = row.mark?.reason ?? null;
  const name = row.activity ?? row.program ?? row.indicator ?? "–";
  const facts = [row.indicator, row.target, row.location, row.ceiling === null ? null : formatRupiah(row.ceiling)]
    .concat([row.funding, row.notes === 0 ? null : words.notes(row.notes)])
    .filter((fact) => fact !== null);
  return (
    <li className={look.apart}>
      <div>
        <p>
          <strong>{name}</strong>
          {row.mark !== null && ` · ${row.mark.isVerified ? words.fits : words.fitsNot}`}
        </p>
        <p className={look.aside}>{facts.join(" · ")}</p>
        {reason !== null && <p>{reason}</p>}
      </div>
      <div className={look.buttons}>
        <Button
          variant="default"
          aria-label={words.fitsRow(name)}
          disabled={isBusy || row.mark?.isVerified === true}
          onClick={() => void mark(row, true, null).catch(() => null)}
        >
          {words.fits}
        </Button>
        <EventButton
          label={words.fitsNot}
          name={words.fitsNotRow(name)}
          stating={{ kind: "reason" }}
          isMain={false}
          happen={({ reason }) => mark(row, false, reason)}
        />
      </div>
    </li>
  );
}
