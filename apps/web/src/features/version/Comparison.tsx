import { NativeSelect } from "@mantine/core";
import type { VersionList as List } from "#lib/views";
import * as texts from "@rata/texts/version/version";
import { getRouteApi } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import { COMPARISON } from "./comparisonPlace.ts";
import { Differences } from "./Differences.tsx";
import { useVersionNames } from "./useVersionNames.ts";
import look from "#components/Look.module.css";
import styles from "./VersionScreen.module.css";

const route = getRouteApi("/versi/$year");

/** Two versions to choose, and what differs between them. Both stand in the address. */
export function Comparison({ planId, list }: { planId: string; list: List }) {
  const words = useTexts(texts);
  const { full } = useVersionNames();
  const navigate = route.useNavigate();
  const { dari, sampai, opd } = route.useSearch();
  const from = dari ?? list.items.find(({ head }) => head !== list.head)?.head ?? list.head;
  const to = sampai ?? list.head;
  const options = toOptions(list, [from, to], { full, other: words.number });
  return (
    <section className={look.card}>
      <h2 id={COMPARISON} tabIndex={-1}>
        {words.compare}
      </h2>
      <div className={styles.choices}>
        <NativeSelect
          label={words.from}
          data={options}
          value={String(from)}
          onChange={(event) =>
            void navigate({ search: (now) => ({ ...now, dari: Number(event.currentTarget.value) }), replace: true })
          }
        />
        <NativeSelect
          label={words.to}
          data={options}
          value={String(to)}
          onChange={(event) =>
            void navigate({ search: (now) => ({ ...now, sampai: Number(event.currentTarget.value) }), replace: true })
          }
        />
      </div>
      {from === to ? (
        <p className={look.aside}>{options.length === 1 ? words.onlyOne : words.sameVersion}</p>
      ) : (
        <Differences key={`${from} ${to} ${opd ?? ""}`} wish={{ planId, from, to, agency: opd ?? null }} />
      )}
    </section>
  );
}

/** Several events may name one state of the rows: it is offered once. A head that no event names can still be asked for. */
function toOptions(
  { items }: List,
  chosen: readonly number[],
  names: { full: (item: List["items"][number]) => string; other: (head: number) => string },
) {
  const known = new Map<number, string>();
  for (const item of items) if (!known.has(item.head)) known.set(item.head, names.full(item));
  for (const head of chosen) if (!known.has(head)) known.set(head, names.other(head));
  return [...known].toSorted(([a], [b]) => b - a).map(([head, label]) => ({ value: String(head), label }));
}
