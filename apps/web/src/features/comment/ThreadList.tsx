import type { CommentThread } from "#lib/views";
import * as texts from "@rata/texts/comment/comment";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Thread } from "#components/comments/Thread.tsx";
import { Empty } from "#components/Empty.tsx";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import { ROUNDS } from "#lib/rounds";
import styles from "./CommentScreen.module.css";
import type { ThreadFilter } from "./FilterChoice.tsx";

const PAGE = 30;

interface ThreadListProps {
  planId: string;
  year: number;
  filter: ThreadFilter;
}

/** The threads that the filter finds, those touched last first; each leads to its row. */
export function ThreadList({ planId, year, filter }: ThreadListProps) {
  const words = useTexts(texts);
  const [from, setFrom] = useState(0);
  const asked = { planId, lineId: null, filter, from };
  const { data, error, isFetching } = useQuery(
    trpc.comment.list.queryOptions(asked, { refetchInterval: ROUNDS.beside, placeholderData: keepPreviousData }),
  );
  if (data === undefined) return error === null ? <Loading /> : <Trouble error={error} />;
  if (data.total === 0) return <Empty title={words.noneOf[filter]} advice={words.noneAdvice} />;
  return (
    <>
      <p className={look.muted}>{words.count(data.total)}</p>
      <Trouble error={error} />
      <ul className={styles.threads}>
        {data.threads.map((thread) => (
          <li key={thread.id}>
            <Thread planId={planId} thread={thread}>
              <RowLink thread={thread} year={year} />
            </Thread>
          </li>
        ))}
      </ul>
      <div className={styles.pages}>
        {from > 0 && (
          <BusyButton variant="default" busy={isFetching} onClick={() => setFrom(Math.max(0, from - PAGE))}>
            {words.newer}
          </BusyButton>
        )}
        {from + data.threads.length < data.total && (
          <BusyButton variant="default" busy={isFetching} onClick={() => setFrom(from + PAGE)}>
            {words.older}
          </BusyButton>
        )}
      </div>
    </>
  );
}

function RowLink({ thread, year }: { thread: CommentThread; year: number }) {
  const words = useTexts(texts);
  const { column, quote, isThere } = thread;
  const name = quote.row ?? words.nameless;
  if (!isThere) return <h2 className={styles.row}>{name}</h2>;
  const cell = column === null ? {} : { sel: column };
  return (
    <h2 className={styles.row}>
      <Link
        to="/rencana/$year"
        params={{ year }}
        search={{ baris: thread.lineId, ...cell, utas: thread.id }}
        aria-label={words.toRowOf(name)}
      >
        {name}
      </Link>
    </h2>
  );
}
