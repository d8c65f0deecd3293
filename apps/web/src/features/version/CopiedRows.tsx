import { Button, NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/version/version";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { CopiedRow } from "./CopiedRow.tsx";
import look from "#components/Look.module.css";
import styles from "./VersionScreen.module.css";

const FIRST = 10;
const route = getRouteApi("/versi/$year");

/** How much of a copied plan is still as it was copied; nothing for a plan of its own. */
export function CopiedRows({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const [most, setMost] = useState(FIRST);
  const navigate = route.useNavigate();
  const { salinan, angka } = route.useSearch();
  const show = angka === "sama" ? "same" : "untouched";
  const { data, error } = useQuery({
    ...trpc.version.untouched.queryOptions({ planId, agency: salinan ?? null, show }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <Trouble error={error} />;
  if (data === undefined || data === null) return null;
  const chooseAgency = (agency: string) =>
    void navigate({
      search: ({ salinan: _salinan, ...others }) => (agency === "" ? others : { ...others, salinan: agency }),
      replace: true,
      resetScroll: false,
    });
  const chooseShown = (shown: string) =>
    void navigate({
      search: ({ angka: _angka, ...others }) => (shown === "same" ? { ...others, angka: "sama" } : others),
      replace: true,
      resetScroll: false,
    });
  return (
    <section className={look.card}>
      <h2>{words.origin(data.originYear)}</h2>
      <p>{words.originAdvice(data.originYear)}</p>
      <ul className={styles.counts}>
        <li>{words.untouched(data.untouched, data.copied)}</li>
        <li>{words.same(data.same)}</li>
      </ul>
      <div className={styles.choices}>
        <NativeSelect
          label={words.show}
          value={show}
          onChange={(event) => chooseShown(event.currentTarget.value)}
          data={[
            { value: "untouched", label: words.showUntouched },
            { value: "same", label: words.showSame },
          ]}
        />
        <NativeSelect
          label={words.filter}
          value={salinan ?? ""}
          onChange={(event) => chooseAgency(event.currentTarget.value)}
          data={[
            { value: "", label: words.all(show === "same" ? data.same : data.untouched) },
            ...data.agencies.map(({ id, name, ...counts }) => ({
              value: id ?? "none",
              label: words.agencyCount(name ?? words.nobody, show === "same" ? counts.same : counts.untouched),
            })),
          ]}
        />
      </div>
      {data.total === 0 && <p className={look.aside}>{words.noRows}</p>}
      <ul className={look.lined}>
        {data.rows.slice(0, most).map((row) => (
          <li key={row.lineId}>
            <CopiedRow row={row} year={year} />
          </li>
        ))}
      </ul>
      {data.rows.length > most && (
        <Button variant="subtle" className={look.left ?? ""} onClick={() => setMost(data.rows.length)}>
          {words.allRows(data.rows.length - most)}
        </Button>
      )}
      {most >= data.rows.length && data.rows.length < data.total && (
        <p className={look.aside}>{words.firstRows(data.rows.length, data.total)}</p>
      )}
    </section>
  );
}
