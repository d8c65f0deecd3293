import { Button } from "@mantine/core";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/plan/review";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { Finding } from "#lib/Finding";
import type { FindingGroup } from "./groupFindings.ts";
import { FindingItem } from "./FindingItem.tsx";
import look from "#components/Look.module.css";
import styles from "./ReviewScreen.module.css";

const FIRST = 8;

interface FindingGroupCardProps {
  planId: string;
  year: number;
  group: FindingGroup;
  orderOf: (key: string) => number | null;
  accept: (note: Finding) => void;
}

/** One rule: why it matters, the money it concerns, what can be done, and where it fired. */
export function FindingGroupCard({ planId, year, group, orderOf, accept }: FindingGroupCardProps) {
  const words = useTexts(texts);
  const names = useTexts(strengths);
  const { language } = useLanguage();
  const card = useRef<HTMLElement>(null);
  const isAsked = useLocation({ select: ({ hash }) => hash === group.code });
  const [isWhole, setWhole] = useState(isAsked);
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView();
  }, [isAsked]);
  const shown = isWhole ? group.notes : group.notes.slice(0, FIRST);
  return (
    <article
      ref={card}
      id={group.code}
      className={`${styles.group} ${styles[group.strength] ?? ""}`}
      aria-labelledby={`${group.code}-title`}
    >
      <header className={styles.head}>
        <div>
          <h2 id={`${group.code}-title`} className={styles.strength}>
            <StrengthMark strength={group.open === 0 ? "accepted" : group.strength} size={18} />
            {group.title[language]}
          </h2>
          <p>
            {names[group.strength]} · {words.openOf(group.open, group.notes.length)}{" "}
            <span className={styles.code}>{group.code}</span>
          </p>
        </div>
        {group.atStake > 0 && (
          <p className={styles.stake}>
            <small>{words.atStake}</small>
            <br />
            <strong>{formatRupiah(group.atStake)}</strong>
          </p>
        )}
        <dl className={styles.why}>
          <dt>{words.fix}</dt>
          <dd>{group.fix[language]}</dd>
          <dt>{words.basis}</dt>
          <dd>{group.basis[language]}</dd>
        </dl>
      </header>
      <ul className={look.plain}>
        {shown.map((note) => (
          <FindingItem
            key={`${note.lineId ?? note.nodeId}-${note.column}-${note.digest}`}
            planId={planId}
            year={year}
            note={note}
            order={orderOf(note.lineId ?? note.nodeId ?? "")}
            accept={accept}
          />
        ))}
      </ul>
      {shown.length < group.notes.length && (
        <p className={styles.more}>
          <Button variant="subtle" size="compact-md" onClick={() => setWhole(true)}>
            {words.showMore(group.notes.length - shown.length)}
          </Button>
        </p>
      )}
    </article>
  );
}
