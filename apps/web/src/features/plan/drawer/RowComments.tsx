import { NativeSelect } from "@mantine/core";
import { COLUMNS, type Column } from "@rata/domain/plan/Column";
import * as texts from "@rata/texts/comment/comment";
import * as fieldTexts from "@rata/texts/plan/field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { CommentForm } from "#components/comments/CommentForm.tsx";
import { Thread } from "#components/comments/Thread.tsx";
import { useFreshComments, useRowThreads } from "#components/comments/useComments";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import look from "#components/Look.module.css";
import styles from "./RowDrawer.module.css";

interface RowCommentsProps {
  planId: string;
  lineId: string;
  /** The cell that one came from. */
  cell: string | null;
  /** The thread that the address leads to. */
  wanted: string | null;
  /** False for a row that is no longer there: what was said is read, nothing new is begun. */
  isThere: boolean;
}

/** What is said about the row and its cells: open threads, a new one, and those that are settled. */
export function RowComments({ planId, lineId, cell, wanted, isThere }: RowCommentsProps) {
  const words = useTexts(texts);
  const { data, error } = useRowThreads(planId, lineId);
  const mayWrite = useCan("comment.write");
  const open = data?.threads.filter(({ resolved }) => resolved === null) ?? [];
  const settled = data?.threads.filter(({ resolved }) => resolved !== null) ?? [];
  const draw = (thread: (typeof open)[number]) => (
    <Thread key={thread.id} planId={planId} thread={thread} isWanted={thread.id === wanted} />
  );
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3>{words.title}</h3>
      <Trouble error={error} />
      {data === undefined && error === null && <Loading />}
      {data?.threads.length === 0 && <p className={look.muted}>{words.none}</p>}
      {open.map(draw)}
      {mayWrite && isThere && <NewThread planId={planId} lineId={lineId} cell={cell} />}
      {settled.length > 0 && (
        <details open={settled.some(({ id }) => id === wanted)}>
          <summary>{words.resolved(settled.length)}</summary>
          <div className={styles.section}>{settled.map(draw)}</div>
        </details>
      )}
    </section>
  );
}

function NewThread({ planId, lineId, cell }: Pick<RowCommentsProps, "planId" | "lineId" | "cell">) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  const onSettled = useFreshComments();
  const [column, setColumn] = useState<Column | null>(COLUMNS.find((one) => one === cell) ?? null);
  const begin = useMutation(trpc.comment.begin.mutationOptions({ onSettled }));
  return (
    <CommentForm
      planId={planId}
      label={words.begin}
      button={words.send}
      send={(written) => begin.mutateAsync({ planId, lineId, column, ...written })}
    >
      <NativeSelect
        label={words.about}
        value={column ?? ""}
        onChange={({ currentTarget: { value } }) => setColumn(COLUMNS.find((one) => one === value) ?? null)}
        data={[
          { value: "", label: words.wholeRow },
          ...COLUMNS.map((one) => ({ value: one, label: names[one].heading })),
        ]}
      />
    </CommentForm>
  );
}
