import { TextInput } from "@mantine/core";
import * as texts from "@rata/texts/indicator/figureImport";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { api, trpc } from "#lib/api";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import styles from "./FigureImport.module.css";

/** Fetches one variable of BPS; what comes is handed on as a file. */
export function BpsFetch({ choose }: { choose: (file: File) => void }) {
  const words = useTexts(texts).file;
  const { data } = useQuery(trpc.indicator.service.queryOptions());
  const [wish, setWish] = useState({ domain: "", variable: "", from: "", to: "" });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.indicator.fetchSeries.mutate({
        domain: wish.domain,
        variable: Number(wish.variable),
        years: toYears(wish.from, wish.to),
      }),
    onSuccess: ({ content, fileName }) => choose(new File([content], fileName, { type: "application/json" })),
  });
  const isWhole =
    /^\d{4}$/u.test(wish.domain) && /^[1-9]\d{0,4}$/u.test(wish.variable) && [wish.from, wish.to].every(isYear);
  const field = (name: keyof typeof wish, label: string, description?: string) => (
    <TextInput
      label={label}
      description={description}
      inputMode="numeric"
      value={wish[name]}
      onChange={({ currentTarget: { value } }) => setWish((held) => ({ ...held, [name]: value.trim() }))}
    />
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) mutate();
  };
  return (
    <details className={styles.more}>
      <summary>{words.fetch}</summary>
      {data?.isConfigured === false ? (
        <p className={uploads.muted}>{words.notConfigured}</p>
      ) : (
        <form className={uploads.part} onSubmit={send}>
          <p className={uploads.muted}>{words.fetchAdvice}</p>
          {field("domain", words.domain, words.domainAdvice)}
          <div className={styles.fields}>
            {field("variable", words.variable)}
            {field("from", words.from)}
            {field("to", words.to)}
          </div>
          <div className={uploads.row}>
            <BusyButton type="submit" variant="default" disabled={!isWhole} busy={isPending}>
              {words.fetchNow}
            </BusyButton>
          </div>
          <FileTrouble error={error} />
        </form>
      )}
    </details>
  );
}

function isYear(text: string): boolean {
  return /^(?:19[5-9]|20)\d{1,2}$/u.test(text) && text.length === 4;
}

/** BPS counts years from 1900: 121 is 2021. */
function toYears(from: string, to: string): string {
  const [first, last] = [Number(from) - 1900, Number(to) - 1900].toSorted((a, b) => a - b);
  return first === last ? String(first) : `${first}:${last}`;
}
